import { useCallback, useMemo } from 'react'
import { sayAnswer } from '#messages/sayAnswer.ts'
import { sayCompare } from '#messages/sayCompare.ts'
import { AnswerWords, hasWords } from '#ui/ask/AnswerWords.tsx'
import { type Answering, AskDialog } from '#ui/ask/AskDialog.tsx'
import { NearList } from '#ui/ask/NearList.tsx'
import { CopySentence } from '#ui/shared/CopySentence.tsx'
import type { Answer } from '#views/ask/answer.ts'
import { filterBySubject } from '#views/ask/filterBySubject.ts'
import { answerBoth } from '#views/compare/answerBoth.ts'
import type { ComparedPair, ComparedPanelProps, Side } from '#views/compare/comparedPair.ts'
import { type SuggestionOfBoth, suggestBoth, suggestNamedInBoth } from '#views/compare/suggestBoth.ts'
import { sayQuoted } from '#views/words/sayQuoted.ts'
import { SideTile } from './SideTile.tsx'
import '#ui/ask/answer.css'
import './askBoth.css'

/** What both statements of a comparison are asked with. */
interface AskingBoth {
  readonly pair: ComparedPair
  readonly onSelect: ComparedPanelProps['onSelect']
  readonly onSentence: ComparedPanelProps['onSentence']
}

const sayStanding = ({ subject: { kind }, presence, namedIn }: SuggestionOfBoth, isNamed: boolean): string =>
  sayCompare(isNamed ? 'asked.namedIn' : 'asked.presence', {
    kind: sayAnswer(`ask.kind.${kind}`),
    presence: namedIn === 'neither' && presence !== 'absent' ? 'reached' : namedIn,
    reached: presence,
    found: String(kind === 'text' || kind === 'theme'),
  })

function OneSide(props: {
  readonly side: Side
  readonly answer: Answer
  readonly pair: ComparedPair
  readonly onRead: (side: Side, sentence: number) => void
}) {
  const { side, answer, pair, onRead } = props
  const indexed = pair[side]
  const [first] = answer.quotes
  return (
    <section
      className="answer-side"
      aria-label={sayCompare('asked.side', { side: sayCompare('compare.side', { side }) })}
    >
      <p className="answer-side-head">
        <SideTile side={side} />
        <span>
          <strong>{answer.headline}</strong> <span className="answer-detail">{answer.detail}</span>
        </span>
      </p>
      {hasWords(answer) ? (
        <AnswerWords
          answer={answer}
          language={indexed.statement.metadata.language}
          label={sayCompare('asked.sideWords', { side: sayCompare('compare.side', { side }) })}
        />
      ) : null}
      {first ? (
        <p className="answer-side-tools">
          <button type="button" className="button ask-action" onClick={() => onRead(side, first.sentence)}>
            {sayAnswer('ask.read')}
          </button>
          <CopySentence quote={sayQuoted(indexed, first.sentence)} className="button ask-action" />
        </p>
      ) : null}
    </section>
  )
}

function BothAnswers(props: AskingBoth & Answering) {
  const { pair, onSelect, onSentence, asked, isCovered, ask, close } = props
  const { first, second, selection } = pair
  const answer = useMemo(() => (asked ? answerBoth({ first, second }, asked) : null), [first, second, asked])
  const filter = useMemo(
    () => (answer ? filterBySubject([first, second], selection, ...answer.filtersBy) : null),
    [first, second, selection, answer],
  )
  const read: ComparedPanelProps['onSentence'] = (side, sentence) => {
    close()
    onSentence(side, sentence)
  }
  return (
    <>
      <div className="answer answer-both">
        <div className="answer-head" aria-live="polite" aria-atomic="true">
          {answer ? (
            <h2>
              <span className="answer-headline">{answer.headline}</span>
            </h2>
          ) : null}
        </div>
        {answer ? (
          <>
            <OneSide side="first" answer={answer.first} pair={pair} onRead={read} />
            <OneSide side="second" answer={answer.second} pair={pair} onRead={read} />
          </>
        ) : null}
      </div>
      <footer className="ask-foot">
        {answer && answer.filtersBy.length > 0 && !isCovered && filter ? (
          <button
            type="button"
            className="button ask-action"
            onClick={() => {
              onSelect(filter.selection)
              close()
            }}
          >
            {sayAnswer(filter.isAlone ? 'ask.filterAlone' : 'ask.filter')}
          </button>
        ) : null}
        {answer && !isCovered ? (
          <NearList
            near={answer.near}
            heading={sayAnswer(answer.subject.kind === 'text' ? 'ask.meant' : 'ask.next')}
            onAsk={ask}
          />
        ) : null}
        <p className="ask-hint">{sayAnswer('ask.hint')}</p>
      </footer>
    </>
  )
}

/** Ask of two statements: what is asked is answered for both, each with its own sentences. */
export function AskBoth(
  props: AskingBoth & { readonly onClose: () => void; readonly takeTyped?: (() => string) | undefined },
) {
  const { pair, onSelect, onSentence, onClose, takeTyped } = props
  const { first, second } = pair
  const suggestFor = useCallback((typed: string) => suggestBoth({ first, second }, typed), [first, second])
  const suggestAll = useCallback(() => suggestNamedInBoth({ first, second }), [first, second])
  return (
    <AskDialog
      label={sayCompare('asked.label')}
      named={sayCompare('asked.names')}
      suggestFor={suggestFor}
      suggestNamed={suggestAll}
      sayStanding={sayStanding}
      takeTyped={takeTyped}
      colorOf={inInk}
      onClose={onClose}
      renderAnswer={(answering) => (
        <BothAnswers {...answering} pair={pair} onSelect={onSelect} onSentence={onSentence} />
      )}
    />
  )
}

// An initiative has a colour within one statement only.
const inInk = (): string => 'var(--ink)'
