import { sayAnswer } from '#messages/sayAnswer.ts'
import type { Answer } from '#views/answer.ts'

/** What can be done with an answer, and how the layer is used. */
export function AnswerFoot(props: {
  readonly answer: Answer | null
  readonly hasMap: boolean
  readonly onFilter: () => void
  /** Null where there is no text to read it in. */
  readonly onRead: ((sentence: number) => void) | null
}) {
  const { answer, hasMap, onFilter, onRead } = props
  const [first] = answer?.quotes ?? []
  return (
    <footer className="ask-foot">
      {answer?.canFilter ? (
        <button type="button" className="button ask-action" onClick={onFilter}>
          {sayAnswer('ask.filter')}
        </button>
      ) : null}
      {first && onRead ? (
        <button type="button" className="button ask-action" onClick={() => onRead(first.sentence)}>
          {sayAnswer('ask.read')}
        </button>
      ) : null}
      {hasMap ? <p>{sayAnswer('ask.boundaries')}</p> : null}
      <p className="ask-hint">{sayAnswer('ask.hint')}</p>
    </footer>
  )
}
