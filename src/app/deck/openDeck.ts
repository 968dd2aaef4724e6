import { type DeckFile, parseDeckText } from '#deck/deckFile.ts'
import type { Result } from '#statement/problem.ts'

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
