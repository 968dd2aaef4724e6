import { type ComponentType, type ReactNode, type Ref, useCallback, useEffect, useState } from 'react'
import { useLayer } from '#app/page/useLayer.ts'
import { useReturnFocus } from '#app/page/useReturnFocus.ts'
import { say } from '#messages/say.ts'
import { Notice } from '#ui/filters/Notice.tsx'
import { importAgain } from '#ui/shared/importAgain.ts'
import type { OpenProps } from './OpenLayer.tsx'

const importLayer = async () => (await import('./OpenLayer.tsx')).OpenLayer

/** What was on its way to the dialog before that was there. */
interface Early {
  readonly dropped: readonly File[]
  readonly isOver: boolean
}

const nothing: Early = { dropped: [], isOver: false }

/**
 * Opening another statement: by `open`, or by a file that is held over the page or dropped on it. Nothing of it is
 * loaded before. `layer` is to be mounted where it is wanted.
 *
 * @param onShow shows a statement of the shelf
 * @param isOn false while another page is in front
 */
export function useOpen(
  onShow: (id: string) => void,
  isOn: boolean,
): {
  readonly open: () => void
  /** Opens it with a file that came otherwise. */
  readonly openFile: (file: File) => void
  /** The button that opens it, which has the focus again once it is closed. */
  readonly button: Ref<HTMLButtonElement>
  readonly layer: ReactNode
} {
  const { opening, open: openLayer, close } = useLayer()
  const [Layer, setLayer] = useState<ComponentType<OpenProps> | null>(null)
  const [failed, setFailed] = useState<{ readonly retry: () => void } | null>(null)
  const [early, setEarly] = useState(nothing)
  const bring = useCallback(
    (come: Early) => {
      setEarly(come)
      openLayer()
      const load = (arriving: ReturnType<typeof importLayer>): void => {
        setFailed(null)
        arriving.then(
          (Found) => setLayer(() => Found),
          () => setFailed({ retry: () => load(importAgain(importLayer)) }),
        )
      }
      load(importLayer())
    },
    [openLayer],
  )
  const open = useCallback(() => bring(nothing), [bring])
  const openFile = useCallback((file: File) => bring({ dropped: [file], isOver: false }), [bring])
  const isOpen = opening !== null
  const button = useReturnFocus<HTMLButtonElement>(isOpen)
  const isListening = isOn && !(isOpen && Layer)
  useEffect(() => {
    if (!isListening) return
    const hold = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return
      // Without this the browser would leave the page for the file.
      event.preventDefault()
      if (event.type === 'drop') bring({ dropped: [...event.dataTransfer.files], isOver: false })
      else if (!isOpen) bring({ dropped: [], isOver: true })
    }
    addEventListener('dragover', hold)
    addEventListener('drop', hold)
    return () => {
      removeEventListener('dragover', hold)
      removeEventListener('drop', hold)
    }
  }, [isListening, isOpen, bring])
  const shut = (): void => close(opening)
  const shown = Layer ? (
    <Layer key={opening} {...early} onShow={onShow} onClose={shut} />
  ) : failed ? (
    <div className="layer-failed">
      <Notice
        words={say('open.failed')}
        action={{ label: say('failure.retry'), act: failed.retry }}
        dismiss={{ label: say('sheet.close'), act: shut }}
      />
    </div>
  ) : null
  return { open, openFile, button, layer: isOpen ? shown : null }
}
