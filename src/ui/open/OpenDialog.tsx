import { Lock, X } from 'lucide-react'
import { type ReactNode, type Ref, useCallback } from 'react'
import { sayOpen } from '#messages/sayOpen.ts'
import { IconButton } from '#ui/shared/IconButton.tsx'
import './open.css'

/** The frame of opening a statement. It opens when it is mounted and never changes its size. */
export function OpenDialog(props: {
  readonly title: string
  /** A line below the title. */
  readonly intro?: string | undefined
  /** What stands beside the lock in the foot. */
  readonly promise: string
  /** Buttons at the end of the foot. */
  readonly actions?: ReactNode
  readonly onClose: () => void
  /** Esc where it means something else than closing; null where it closes. */
  readonly onEscape: (() => void) | null
  readonly children: ReactNode
  readonly ref?: Ref<HTMLDialogElement>
}) {
  const { title, intro, promise, actions, onClose, onEscape, children, ref } = props
  const open = useCallback(
    (element: HTMLDialogElement | null) => {
      if (typeof ref === 'function') ref(element)
      else if (ref) ref.current = element
      if (element && !element.open) element.showModal()
    },
    [ref],
  )
  return (
    <dialog
      ref={open}
      className="open-dialog"
      data-part="read-only"
      data-wide={intro !== undefined}
      aria-label={title}
      onClose={onClose}
      onCancel={(event) => {
        // A field of files that was left without a choice says so by the same event, which rises.
        if (event.target !== event.currentTarget || !onEscape) return
        event.preventDefault()
        onEscape()
      }}
    >
      <header className="open-head">
        <div>
          <h2 tabIndex={-1}>{title}</h2>
          {intro ? <p>{intro}</p> : null}
        </div>
        <IconButton
          className="icon-button open-close"
          label={sayOpen('open.close')}
          onClick={(event) => event.currentTarget.closest('dialog')?.close()}
        >
          <X size={20} aria-hidden="true" />
        </IconButton>
      </header>
      <div className="open-body">{children}</div>
      <footer className="open-foot">
        <Lock size={15} aria-hidden="true" />
        <p>{promise}</p>
        {actions}
      </footer>
    </dialog>
  )
}
