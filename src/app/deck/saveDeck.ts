import { saveText } from '#app/data/saveText.ts'
import type { Deck } from '#deck/deck.ts'
import { writeDeckFile } from '#deck/deckFile.ts'
import { keptSlide } from '#deck/keptSlide.ts'

/** Saves a deck as a file. Returns its name. */
export function saveDeck(statement: string, deck: Deck): string {
  const name = `${statement}.deck.json`
  saveText(name, writeDeckFile({ statement, slides: deck.map(keptSlide) }))
  return name
}
