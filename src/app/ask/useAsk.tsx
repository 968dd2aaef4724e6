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

/**
 * Ask: opened by `/` anywhere outside a field, or by `open`, or by `openWith` words as if they had been typed
 * there; `layer` is to be mounted where it is wanted.
 *
 * Nothing of it is loaded before it is first opened. It is not suspended on: React holds what was suspended
 * back for a third of a second, in which whoever types would type into nothing.
 *
 * @param isOn false while another page with its own Ask is in front
 */
export function useAsk(
  props: Omit<AskProps, 'onClose' | 'takeTyped'>,
  isOn = true,
): {
  readonly open: () => void
  readonly openWith: (words: string) => void
  readonly layer: ReactNode
} {
  const { opening, open: openLayer, close } = useLayer()
  const [Layer, setLayer] = useState<ComponentType<AskProps> | null>(null)
  const [failed, setFailed] = useState<{ readonly retry: () => void } | null>(null)
  // What is typed while the layer is on its way is not lost, the key that asks included.
  const early = useRef('')
  const openWith = useCallback(
    (words: string) => {
      // A line break would ask what is only to be edited.
      early.current = words.replaceAll('\n', ' ')
      openLayer()
      const bring = (arriving: ReturnType<typeof importAsk>): void => {
        setFailed(null)
        arriving.then(
          (Ask) => setLayer(() => Ask),
          () => setFailed({ retry: () => bring(importAgain(importAsk)) }),
        )
      }
      bring(importAsk())
    },
    [openLayer],
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
