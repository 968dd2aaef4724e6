import { deckStore } from '#app/deck/deckStore.ts'
import { keptQuestions } from '#app/present/keptQuestions.ts'
import type { Deck } from '#deck/deck.ts'
import type { Questions } from '#deck/questions.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { composeDeck } from '#views/deck/composeDeck.ts'
import { deckOf } from '#views/deck/deckOf.ts'
import { questionsSlide } from '#views/deck/questionsView.ts'

/**
 * The deck as it is presented: the reader’s own where there is one, else the one composed from the statement, and
 * behind it what a meeting asked, where that is a slide.
 */
export function deckToTake(indexed: StatementIndex): { readonly deck: Deck; readonly questions: Questions } {
  const { id } = indexed.statement.metadata
  const { kept } = deckStore(id).read()
  const composed = composeDeck(indexed)
  const own = kept ? deckOf(indexed, composed, kept) : composed
  const questions = keptQuestions(id).read()
  const hasQuestions = questions.isSlide && questions.asked.length > 0
  return { deck: hasQuestions ? [...own, questionsSlide(indexed, questions)] : own, questions }
}
