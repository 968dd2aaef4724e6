import type { Deck, Slide } from '#deck/deck.ts'
import { noQuestions, type Questions } from '#deck/questions.ts'
import type { World } from '#knowledge/worldFile.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { type Matching, matching } from '#selection/matching.ts'
import type { Selection } from '#selection/selection.ts'
import { type SlideView, slideSelection, slideView } from '#views/deck/slideView.ts'
import { initiativeColor, slideColors } from './slideColors.ts'

/** What slides are made of. */
export interface DeckInput {
  readonly indexed: StatementIndex
  /** In the order in which they are shown. */
  readonly deck: Deck
  /** Where it is not there, a table of places stands in for the map. */
  readonly world: World | null
  /** Whether who opens the file reads the notes of its slides, which then say more than the footer. */
  readonly hasNotes: boolean
  /** What the meeting asked, where the deck has a slide of it. */
  readonly questions?: Questions
}

/** One slide with what it says under its own selection. */
export interface SlideContext {
  readonly indexed: StatementIndex
  readonly world: World | null
  readonly hasNotes: boolean
  readonly questions: Questions
  readonly slide: Slide
  readonly selection: Selection
  readonly match: Matching
  readonly view: SlideView
  /** Place in the deck, from 1. */
  readonly number: number
  /** Colour of what matches: that of the initiative, where exactly one is chosen. */
  readonly accent: string
}

/** Reads a slide of a deck as it is presented before anybody clicks. */
export function slideContext(input: DeckInput, slide: Slide, number: number): SlideContext {
  const { indexed, world, hasNotes, questions = noQuestions } = input
  const selection = slideSelection(indexed, slide)
  const view = slideView(indexed, slide, selection)
  return {
    indexed,
    world,
    hasNotes,
    questions,
    slide,
    selection,
    match: matching(indexed, selection),
    view,
    number,
    accent: view.initiative ? initiativeColor(indexed, view.initiative) : slideColors.solid,
  }
}
