import { type RefObject, useRef, useState } from 'react'
import { renderNow } from './renderNow.ts'

/** A note that is written when it is first opened: while it is closed nobody reads it. */
export function useSheet(): {
  readonly ref: RefObject<HTMLDialogElement | null>
  /** Whether it is to be rendered, open or closed again. */
  readonly isWritten: boolean
  readonly open: () => void
} {
  const ref = useRef<HTMLDialogElement>(null)
  const [isWritten, setWritten] = useState(false)
  const open = (): void => {
    renderNow(() => setWritten(true))
    ref.current?.showModal()
  }
  return { ref, isWritten, open }
}
