import { sayAnswer } from '#messages/sayAnswer.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { CopySentence } from '#ui/shared/CopySentence.tsx'
import type { Answer } from '#views/ask/answer.ts'
import { sayQuoted } from '#views/words/sayQuoted.ts'
import type { Subject } from '#views/words/subject.ts'
import { NearList } from './NearList.tsx'

/** What can be done with an answer, and how the layer is used. */
export function AnswerFoot(props: {
  readonly indexed: StatementIndex
  readonly answer: Answer | null
  readonly hasMap: boolean
  /** Whether what is chosen gives way to what was asked, because no sentence matches both. */
  readonly isAlone: boolean
  readonly onAsk: (subject: Subject, name: string) => void
  readonly onFilter: () => void
  /** Null where there is no text to read it in. */
  readonly onRead: ((sentence: number) => void) | null
}) {
  const { indexed, answer, hasMap, isAlone, onAsk, onFilter, onRead } = props
  const near = answer?.near ?? []
  const [first] = answer?.quotes ?? []
  const isWords = answer?.subject.kind === 'text' && answer.standing === 'absent'
  return (
    <footer className="ask-foot">
      {answer?.canFilter ? (
        <button type="button" className="button ask-action" onClick={onFilter}>
          {sayAnswer(isAlone ? 'ask.filterAlone' : 'ask.filter')}
        </button>
      ) : null}
      {first && onRead ? (
        <button type="button" className="button ask-action" onClick={() => onRead(first.sentence)}>
          {sayAnswer('ask.read')}
        </button>
      ) : null}
      {first ? (
        <CopySentence quote={sayQuoted(indexed, first.sentence)} className="button ask-action" />
      ) : null}
      <NearList near={near} heading={sayAnswer(isWords ? 'ask.meant' : 'ask.next')} onAsk={onAsk} />
      {hasMap ? <p>{sayAnswer('ask.boundaries')}</p> : null}
      <p className="ask-hint">{sayAnswer('ask.hint')}</p>
    </footer>
  )
}
