import { useMemo } from 'react'
import type { AskProps } from '#app/ask/Ask.tsx'
import type { Deck } from '#deck/deck.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { MeetingQuestions } from '#ui/present/MeetingQuestions.tsx'
import { questionLines, questionsSlide } from '#views/deck/questionsView.ts'
import { useQuestions } from './useQuestions.ts'

/** What is asked in a meeting, kept: the deck with its questions behind it, and what Ask does about them. */
export function useMeeting(
  indexed: StatementIndex,
  own: Deck,
): { readonly deck: Deck; readonly asking: Pick<AskProps, 'onAsked' | 'renderBefore'> } {
  const { questions, kept } = useQuestions(indexed)
  const deck = useMemo(
    () =>
      questions.isSlide && questions.asked.length > 0 ? [...own, questionsSlide(indexed, questions)] : own,
    [own, indexed, questions],
  )
  const asking = {
    onAsked: kept.add,
    renderBefore: (onAsk: Parameters<NonNullable<AskProps['renderBefore']>>[0]) => (
      <MeetingQuestions
        lines={questionLines(indexed, questions)}
        isSlide={questions.isSlide}
        onAsk={onAsk}
        onSlide={kept.setSlide}
        onClear={kept.clear}
      />
    ),
  }
  return { deck, asking }
}
