import { type ComponentType, type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { isTyping } from '#app/page/isTyping.ts'
import { letterKeys } from '#app/page/letterKeys.ts'
import { shortcutOf } from '#app/page/shortcutOf.ts'
import { useLayer } from '#app/page/useLayer.ts'
import { say } from '#messages/say.ts'
import { Notice } from '#ui/filters/Notice.tsx'
import { importAgain } from '#ui/shared/importAgain.ts'
import { findParts } from '#ui/shared/pagePart.ts'
import type { AskProps } from './Ask.tsx'

const importAsk = async () => (await import('./Ask.tsx')).Ask

/** What every layer that asks is given besides what is its own. */
interface LayerProps {
  readonly onClose: () => void
  /** What was typed while its code was still being loaded. */
  readonly takeTyped: () => string
}

/** In its place when the host of the page no longer answers. */
const AskFailed = ({ onRetry, onClose }: { readonly onRetry: () => void; readonly onClose: () => void }) => (
  <div className="layer-failed">
    <Notice
      words={say('ask.failed')}
      action={{ label: say('failure.retry'), act: onRetry }}
      dismiss={{ label: say('sheet.close'), act: onClose }}
    />
  </div>
)

/** Stands for the layer while it is on its way, so that other keys of the page know that something is open. */
const AskLoading = () => (
  <div
    className="visually-hidden"
    role="dialog"
    aria-modal="true"
    aria-busy="true"
    aria-label={say('ask.button')}
  />
)

const isPlain = ({ key, altKey, ctrlKey, metaKey, isComposing }: KeyboardEvent): boolean =>
  (key.length === 1 || key === 'Enter' || key === 'Escape') && !altKey && !ctrlKey && !metaKey && !isComposing

/** Ways to open Ask, and the layer, to be mounted where it is wanted. */
interface Asking {
  readonly open: () => void
  /** Words as if they had been typed there. */
  readonly openWith: (words: string) => void
  readonly layer: ReactNode
}

/** Ask of one statement. @param isOn false while another page with its own Ask is in front */
export function useAsk(props: Omit<AskProps, keyof LayerProps>, isOn = true): Asking {
  return useAskWith(importAsk, props, isOn)
}

/**
 * Ask: opened by `/` anywhere outside a field, or by `open`, or by `openWith` words.
 *
 * Nothing of it is loaded before it is first opened. It is not suspended on: React holds what was suspended
 * back for a third of a second, in which whoever types would type into nothing.
 *
 * @param load imports the layer; a function that stays the same
 * @param props what the layer is given
 */
export function useAskWith<Props extends object>(
  load: () => Promise<ComponentType<Props & LayerProps>>,
  props: Props,
  isOn = true,
): Asking {
  const { opening, open: openLayer, close } = useLayer()
  const [Layer, setLayer] = useState<ComponentType<Props & LayerProps> | null>(null)
  const [failed, setFailed] = useState<{ readonly retry: () => void } | null>(null)
  // What is typed while the layer is on its way is not lost, the key that asks included.
  const early = useRef('')
  const openWith = useCallback(
    (words: string) => {
      // A line break would ask what is only to be edited.
      early.current = words.replaceAll('\n', ' ')
      openLayer()
      const bring = (arriving: ReturnType<typeof load>): void => {
        setFailed(null)
        arriving.then(
          (Ask) => setLayer(() => Ask),
          () => setFailed({ retry: () => bring(importAgain(load)) }),
        )
      }
      bring(load())
    },
    [openLayer, load],
  )
  const open = useCallback(() => openWith(''), [openWith])
  const takeTyped = useCallback(() => early.current, [])
  useEffect(() => {
    if (!isOn) return
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || !isPlain(event) || isTyping(event.target)) return
      const [layer] = findParts(document, 'ask')
      const isLoading = opening !== null && !failed && !layer
      // One that is closing is drawn until its dialog has said so, and hears nothing any more.
      const isOpen = opening !== null && !layer?.matches(':not([open])')
      if (!isLoading && (isOpen || shortcutOf(event) !== '/' || !letterKeys.areOn())) return
      event.preventDefault()
      if (!isLoading) open()
      else if (event.key === 'Escape') close(opening)
      else early.current += event.key === 'Enter' ? '\n' : event.key
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [isOn, opening, failed, open, close])
  const shown = Layer ? (
    <Layer key={opening} {...props} takeTyped={takeTyped} onClose={() => close(opening)} />
  ) : failed ? (
    <AskFailed onRetry={failed.retry} onClose={() => close(opening)} />
  ) : (
    <AskLoading />
  )
  return { open, openWith, layer: opening === null ? null : shown }
}
