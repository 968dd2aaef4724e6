import { useMemo, useState } from 'react'
import { addSlide, editSlide, freeId, moveSlide, removeSlide, type Slide, slideIndex } from '#deck/deck.ts'
import type { DeckDone } from '#deck/deckDone.ts'
import { sayDeck } from '#messages/sayDeck.ts'
import type { Selection } from '#selection/selection.ts'
import type { Problem } from '#statement/problem.ts'
import { editedWords } from '#views/deck/editedWords.ts'
import { sayDone } from '#views/deck/sayDone.ts'
import { openDeck } from './openDeck.ts'
import { saveDeck } from './saveDeck.ts'
import type { DeckInUse } from './useDeck.ts'

/** A deck file that was refused. */
export interface RefusedFile {
  readonly file: string
  readonly problem: Problem
}

/** Everything that can be done to a deck; each says what it did through `onSaid`. */
export interface DeckEditing {
  /** Puts a view behind a slide; null when it has no match. */
  readonly add: (selection: Selection, behind: string) => Slide | null
  readonly move: (id: string, by: number) => void
  readonly edit: (id: string, headline: string, note: string) => void
  readonly remove: (id: string) => void
  /** Accepts today's data for a slide made from others. */
  readonly refresh: (id: string) => void
  readonly reset: () => void
  /** Takes the last change back and returns the id of a slide that returned. */
  readonly undo: () => string | null
  readonly save: () => void
  readonly open: (file: File) => Promise<void>
  readonly refused: RefusedFile | null
  readonly dismissRefused: () => void
}

/** Edits the deck in use. */
export function useDeckEditing(
  { source, deck, isKept, past, change, reset, undo }: DeckInUse,
  onSaid: (words: string) => void,
): DeckEditing {
  const [refused, setRefused] = useState<RefusedFile | null>(null)
  return useMemo(() => {
    const numberOf = (id: string): number => slideIndex(deck, id) + 1
    const make = (next: typeof deck, done: DeckDone): void => {
      change(next, done)
      onSaid(sayDone(done, deck))
    }
    return {
      add: (selection, behind) => {
        const slide = source.compose(selection, freeId(deck))
        if (!slide) {
          onSaid(sayDeck('deck.addNothing'))
          return null
        }
        const next = addSlide(deck, slide, behind)
        const values = { number: slideIndex(next, slide.id) + 1, total: next.length }
        make(next, { code: 'added', values })
        return slide
      },
      move: (id, by) => {
        const next = moveSlide(deck, id, by)
        const values = { number: slideIndex(next, id) + 1, total: next.length }
        if (values.number === numberOf(id)) onSaid(sayDeck('deck.stays', values))
        else make(next, { code: 'moved', values })
      },
      edit: (id, headline, note) => {
        const slide = deck[numberOf(id) - 1] as Slide
        const byRule = source.wordsOf(slide).headline
        const words = editedWords(slide, byRule, headline, note)
        if (!words) return
        make(editSlide(deck, id, words), { code: 'edited', values: { number: numberOf(id) } })
      },
      remove: (id) => {
        if (deck.length === 1) onSaid(sayDeck('deck.lastStays'))
        else make(removeSlide(deck, id), { code: 'deleted', values: { slide: id } })
      },
      refresh: (id) => {
        const slide = deck[numberOf(id) - 1] as Slide
        const values = { number: numberOf(id) }
        make(editSlide(deck, id, source.refreshed(slide)), { code: 'refreshed', values })
      },
      reset: () => {
        if (isKept) reset()
        onSaid(sayDeck(isKept ? 'deck.reset' : 'deck.isComposed'))
      },
      undo: () => {
        const last = past.at(-1)
        if (!last) return null
        undo()
        const before = last.state ? source.shown(last.state) : source.composed
        onSaid(sayDeck('deck.undone', { words: sayDone(last.label, before) }))
        return before.find(({ id }) => !deck.some((slide) => slide.id === id))?.id ?? null
      },
      save: () => onSaid(sayDeck('deck.saved', { file: saveDeck(source.key, deck) })),
      open: async (file) => {
        const result = await openDeck(file, source.key)
        setRefused(result.ok ? null : { file: file.name, problem: result.problem })
        if (!result.ok) return
        const slides = source.shown(result.value.slides)
        make(slides, { code: 'opened', values: { file: file.name, n: slides.length } })
      },
      refused,
      dismissRefused: () => setRefused(null),
    }
  }, [source, deck, isKept, past, change, reset, undo, onSaid, refused])
}
