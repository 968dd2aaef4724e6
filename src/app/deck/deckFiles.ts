import type { Deck } from '#deck/deck.ts'
import { type DeckFile, parseDeckText, writeDeckFile } from '#deck/deckFile.ts'
import type { Result } from '#statement/problem.ts'

/** Hands the reader a file with some text in it. */
export function saveText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has its own hold on the text once it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** Saves a deck as a file. Returns its name. */
export function saveDeck(statement: string, deck: Deck): string {
  const name = `${statement}.deck.json`
  saveText(name, writeDeckFile({ statement, slides: [...deck] }))
  return name
}

/** Bytes above which a file is no deck: the browser would not keep it either. */
const largest = 4_000_000

/** Reads a deck of a statement from a file the reader chose. */
export async function openDeck(file: File, statement: string): Promise<Result<DeckFile>> {
  if (file.size > largest) return { ok: false, problem: { code: 'tooLarge', values: {} } }
  try {
    return parseDeckText(await file.text(), statement)
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return { ok: false, problem: { code: 'unreadable', values: { detail } } }
  }
}
