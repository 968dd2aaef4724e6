import type { Span } from '#statement/statement.ts'
import type { Candidate } from './candidate.ts'
import { matchesOf } from './matchesOf.ts'

/** A word of folded text as names are built of: "U.S.-India", "Farmers'", "COVID-19". */
export interface ShapeToken extends Span {
  readonly text: string
  /** What stands between this word and the one before. */
  readonly gap: string
  /** The listed name that the word is part of. */
  readonly owner: Candidate | null
}

const token =
  /(?:St|Mt|Ft)\.(?= \p{Lu})|(?:\p{Lu}\.){2,}(?:-[\p{L}\p{N}]+)*|[\p{L}\p{N}](?:[\p{L}\p{N}&]|['.](?=[\p{L}\p{N}])|(?<=\.\p{Lu})\.|-(?=[\p{L}\p{N}])|&(?=\p{L}))*(?:(?<=s)'(?= ))?/gu

/**
 * Cuts folded text into words.
 *
 * @param listed names of the knowledge found in it, in order of start, none overlapping
 * @returns words in order; none for a text without letters and digits
 */
export function shapeTokens(text: string, listed: readonly Candidate[]): readonly ShapeToken[] {
  const tokens: ShapeToken[] = []
  let last = 0
  let next = 0
  for (const { index: start, 0: words } of matchesOf(token, text)) {
    const end = start + words.length
    while (next < listed.length && (listed[next] as Candidate).end <= start) next += 1
    const owner = listed[next]
    tokens.push({
      start,
      end,
      text: words,
      gap: text.slice(last, start),
      owner: owner && owner.start < end ? owner : null,
    })
    last = end
  }
  return tokens
}
