import { X } from 'lucide-react'
import { useCallback } from 'react'
import { sayCompare } from '#messages/sayCompare.ts'
import { IconButton } from '#ui/shared/IconButton.tsx'
import './compareWith.css'

/** A statement that can be compared with. */
export interface OtherStatement {
  readonly id: string
  readonly title: string
  /** In words; null where it is not known. */
  readonly date: string | null
}

/** The dialog in which another statement is chosen to be compared with. It opens when it is mounted. */
export function CompareWith(props: {
  readonly others: readonly OtherStatement[]
  readonly onChoose: (id: string) => void
  readonly onClose: () => void
}) {
  const { others, onChoose, onClose } = props
  const open = useCallback((element: HTMLDialogElement | null) => {
    if (element && !element.open) element.showModal()
  }, [])
  return (
    <dialog
      ref={open}
      className="compare-with"
      data-part="read-only"
      aria-label={sayCompare('compare.dialog')}
      onClose={onClose}
    >
      <header>
        <h2>{sayCompare('compare.dialog')}</h2>
        <IconButton
          className="icon-button"
          label={sayCompare('compare.close')}
          onClick={(event) => event.currentTarget.closest('dialog')?.close()}
        >
          <X size={18} aria-hidden="true" />
        </IconButton>
      </header>
      <p>{sayCompare('compare.lead')}</p>
      <ul>
        {others.map(({ id, title, date }) => (
          <li key={id}>
            <button
              type="button"
              dir="auto"
              aria-label={sayCompare('compare.choice', {
                date: date === null ? 'none' : 'known',
                title,
                day: date ?? '',
              })}
              onClick={() => onChoose(id)}
            >
              <span className="compare-title">{title}</span>
              {date === null ? null : <span className="compare-date">{date}</span>}
            </button>
          </li>
        ))}
      </ul>
    </dialog>
  )
}
