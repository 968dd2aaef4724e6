import { Redo2, Undo2 } from 'lucide-react'
import { sayCorrect } from '#messages/sayCorrect.ts'
import type { WorkHistory, WorkLabel } from '#work/workHistory.ts'

const sayStep = (label: WorkLabel): string => sayCorrect('step', { ...label })

/** Takes steps back and does them again, says how much was corrected, and leads to what is doubtful. */
export function CorrectTools(props: {
  readonly history: WorkHistory
  readonly isOnDevice: boolean
  /** How many mentions are doubtful. */
  readonly doubtful: number
  readonly onUndo: () => void
  readonly onRedo: () => void
  readonly onDoubtful: () => void
}) {
  const { history, isOnDevice, doubtful, onUndo, onRedo, onDoubtful } = props
  const { now, past, future } = history
  const undone = past.at(-1)
  const redone = future.at(-1)
  const n = now.corrections.length + now.ownTerms.length
  return (
    <div className="correct-tools">
      <button
        type="button"
        className="button"
        aria-disabled={!undone}
        title={undone ? sayCorrect('undoOf', { step: sayStep(undone.label) }) : undefined}
        onClick={onUndo}
      >
        <Undo2 size={14} aria-hidden="true" />
        {sayCorrect('undo')}
      </button>
      <button
        type="button"
        className="button"
        aria-disabled={!redone}
        title={redone ? sayCorrect('redoOf', { step: sayStep(redone.label) }) : undefined}
        onClick={onRedo}
      >
        <Redo2 size={14} aria-hidden="true" />
        {sayCorrect('redo')}
      </button>
      <p aria-live="polite">{sayCorrect(isOnDevice ? 'onDevice' : 'notOnDevice', { n })}</p>
      {doubtful > 0 ? (
        <button type="button" className="button" title={sayCorrect('doubtfulTitle')} onClick={onDoubtful}>
          {sayCorrect('doubtful')} <b>{doubtful}</b>
        </button>
      ) : null}
    </div>
  )
}
