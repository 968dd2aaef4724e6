import { Info, TriangleAlert } from 'lucide-react'
import { sayShelf } from '#messages/sayShelf.ts'
import type { ShelfTrouble } from '#shelf/shelfState.ts'
import { sayProblem } from '#views/words/sayProblem.ts'

const sayTrouble = (trouble: ShelfTrouble, title: string): string => {
  if (trouble.kind === 'unreadable')
    return sayShelf('shelf.trouble.unreadable', { title, ...sayProblem(trouble.problem) })
  if (trouble.kind === 'overtaken') return sayShelf('shelf.trouble.overtaken', { title })
  return sayShelf(`shelf.trouble.${trouble.kind}`)
}

/** What the reader has to know of the statements that are kept here. */
export function ShelfNotice(props: {
  readonly trouble: ShelfTrouble
  /** Title of the statement it is about, or its id. */
  readonly title: string
  readonly onSave: (id: string, text: string) => void
  readonly onDismiss: () => void
}) {
  const { trouble, title, onSave, onDismiss } = props
  // What may happen one day is worth knowing, and no alarm.
  const Sign = trouble.kind === 'mayBeCleared' ? Info : TriangleAlert
  return (
    <div className="kept-notice" data-trouble={trouble.kind}>
      <Sign size={15} aria-hidden="true" />
      <p>{sayTrouble(trouble, title)}</p>
      <p className="kept-tools">
        {'text' in trouble ? (
          <button type="button" className="kept-tool" onClick={() => onSave(trouble.id, trouble.text)}>
            {sayShelf('shelf.saveTrouble')}
          </button>
        ) : null}
        <button type="button" className="kept-tool" onClick={onDismiss}>
          {sayShelf('shelf.dismiss')}
        </button>
      </p>
    </div>
  )
}
