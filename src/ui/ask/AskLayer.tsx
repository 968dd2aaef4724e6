import { type ReactNode, useCallback, useMemo } from 'react'
import { sayAnswer } from '#messages/sayAnswer.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import type { Selection } from '#selection/selection.ts'
import { answerAsked } from '#views/ask/answerAsked.ts'
import { type AnswerMap, answerMap } from '#views/ask/answerMap.ts'
import { answerView } from '#views/ask/answerView.ts'
import { filterBySubject } from '#views/ask/filterBySubject.ts'
import { suggest } from '#views/ask/suggest.ts'
import { suggestNamed } from '#views/ask/suggestNamed.ts'
import type { Subject } from '#views/words/subject.ts'
import { AnswerBody } from './AnswerBody.tsx'
import { AnswerFoot } from './AnswerFoot.tsx'
import { type Answering, AskDialog } from './AskDialog.tsx'

/** What one statement is asked with, wherever it is. */
interface Asking {
  readonly indexed: StatementIndex
  readonly selection: Selection
  /** The map of an answer; a click on one of its places asks about that place. */
  readonly renderMap: (map: AnswerMap, onAsk: (subject: Subject) => void) => ReactNode
  readonly onSelect: (selection: Selection) => void
  readonly onSentence: ((sentence: number) => void) | null
}

function OneAnswer(props: Asking & Answering) {
  const { indexed, selection, renderMap, onSelect, onSentence, asked, isCovered, ask, close } = props
  const answer = useMemo(() => (asked ? answerAsked(indexed, asked) : null), [indexed, asked])
  const map = useMemo(() => (answer ? answerMap(indexed, answer) : null), [indexed, answer])
  const filter = useMemo(
    () => (answer ? filterBySubject([indexed], selection, answer.subject) : null),
    [indexed, selection, answer],
  )
  return (
    <>
      <AnswerBody
        answer={answer}
        language={indexed.statement.metadata.language}
        stated={indexed.statement.metadata.date}
        caption={map?.caption ?? null}
        map={map ? renderMap(map, (next) => ask(next, answerView(indexed, next).name)) : null}
      />
      <AnswerFoot
        indexed={indexed}
        answer={isCovered ? null : answer}
        hasMap={map !== null && !isCovered}
        isAlone={filter?.isAlone === true}
        onAsk={ask}
        onFilter={() => {
          if (filter) onSelect(filter.selection)
          close()
        }}
        onRead={
          onSentence &&
          ((sentence) => {
            close()
            onSentence(sentence)
          })
        }
      />
    </>
  )
}

/** Ask of one statement: the words typed are answered with a map, its dates and the sentences. */
export function AskLayer(
  props: Asking & {
    /** What was typed before the layer was there; after a line break it has been asked already. */
    readonly takeTyped?: (() => string) | undefined
    readonly colorOf: (initiative: string) => string
    /** Something was asked and answered. */
    readonly onAsked?: ((subject: Subject) => void) | undefined
    /** What stands below the names while nothing is asked, given a way to ask. */
    readonly renderBefore?: ((onAsk: (subject: Subject, name: string) => void) => ReactNode) | undefined
    readonly onClose: () => void
  },
) {
  const { indexed, selection, renderMap, onSelect, onSentence, ...dialog } = props
  const suggestFor = useCallback((typed: string) => suggest(indexed, typed), [indexed])
  const suggestAll = useCallback(() => suggestNamed(indexed), [indexed])
  return (
    <AskDialog
      {...dialog}
      label={sayAnswer('ask.label')}
      named={sayAnswer('ask.names')}
      suggestFor={suggestFor}
      suggestNamed={suggestAll}
      renderAnswer={(answering) => (
        <OneAnswer
          {...answering}
          indexed={indexed}
          selection={selection}
          renderMap={renderMap}
          onSelect={onSelect}
          onSentence={onSentence}
        />
      )}
    />
  )
}
