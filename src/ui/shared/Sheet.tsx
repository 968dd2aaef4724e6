import type { ReactNode, Ref } from 'react'
import { say } from '#messages/say.ts'

/** A note over the page, to read and to close: by its button, by Esc or beside it. */
export function Sheet(props: {
  readonly ref: Ref<HTMLDialogElement>
  readonly title: string
  readonly children: ReactNode
}) {
  const { ref, title, children } = props
  return (
    <dialog ref={ref} className="sheet" data-part="read-only" aria-label={title} closedby="any">
      <form method="dialog">
        <h2>{title}</h2>
        {children}
        <button type="submit" className="button">
          {say('sheet.close')}
        </button>
      </form>
    </dialog>
  )
}
