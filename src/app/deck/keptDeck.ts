import { keptName } from '#app/data/brought.ts'
import { type KeptFile, type KeptStorage, keptFile } from '#app/data/keptFile.ts'
import { type DeckFile, parseDeckText } from '#deck/deckFile.ts'

/** Key under which the deck of a statement is kept. */
export function deckKey(statement: string): string {
  return `statement-atlas.deck.${keptName(statement)}`
}

/** The deck of a statement as this device keeps it. */
export function keptDeck(open: () => KeptStorage, statement: string): KeptFile<DeckFile> {
  return keptFile(open, deckKey(statement), (text) => parseDeckText(text, statement))
}
