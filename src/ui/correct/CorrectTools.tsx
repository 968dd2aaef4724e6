import { Redo2, Undo2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { sayCorrect } from '#messages/sayCorrect.ts'
import type { WorkHistory, WorkLabel, WorkStep } from '#work/workHistory.ts'

const sayStep = (label: WorkLabel): string => sayCorrect('step', { ...label })

/** Takes the last step back, or does again what was taken back; its title says which. */
function StepButton(props: {
  readonly code: 'undo' | 'redo'
  readonly step: WorkStep | undefined
  readonly icon: ReactNode
  readonly onClick: () => void
}) {
  const { code, step, icon, onClick } = props
  return (
    <button
      type="button"
      className="button"
      aria-disabled={!step}
      title={step ? sayCorrect(`${code}Of`, { step: sayStep(step.label) }) : undefined}
      onClick={onClick}
    >
      {icon}
      {sayCorrect(code)}
    </button>
  )
}

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
  const n = now.corrections.length + now.ownTerms.length
  return (
    <div className="correct-tools">
      <StepButton
        code="undo"
        step={past.at(-1)}
        icon={<Undo2 size={14} aria-hidden="true" />}
        onClick={onUndo}
      />
      <StepButton
        code="redo"
        step={future.at(-1)}
        icon={<Redo2 size={14} aria-hidden="true" />}
        onClick={onRedo}
      />
      <p aria-live="polite">{sayCorrect(isOnDevice ? 'onDevice' : 'notOnDevice', { n })}</p>
      {doubtful > 0 ? (
        <button type="button" className="button" title={sayCorrect('doubtfulTitle')} onClick={onDoubtful}>
          {sayCorrect('doubtful')} <b>{doubtful}</b>
        </button>
      ) : null}
    </div>
  )
}
