import * as v from 'valibot'
import { parseVersioned } from '#statement/parseVersioned.ts'
import type { Reason, Result } from '#statement/problem.ts'
import { words } from '#statement/schemaParts.ts'
import { deckUpgrades } from './upgradeDeckFile.ts'

/** Format and version written into a deck file. */
export const deckFormat = { format: 'statement-atlas/deck', version: 2 } as const

/** Longest headline a file may bring: more would not fit a slide. */
export const longestHeadline = 300

const slideEntries = {
  id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/, 'slideId' satisfies Reason)),
  link: v.string(),
  lead: v.picklist(['figures', 'map', 'timeline', 'themes', 'text', 'method']),
  sentence: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  note: v.string(),
}
const headline = v.pipe(words, v.maxLength(longestHeadline))

const inDeck = <Schema extends v.GenericSchema<unknown, { readonly id: string }>>(slide: Schema) =>
  v.pipe(
    v.array(slide),
    v.minLength(1, 'noSlides' satisfies Reason),
    v.check(
      (slides) => new Set(slides.map(({ id }) => id)).size === slides.length,
      'sameId' satisfies Reason,
    ),
  )

/** Schema of a deck file, without its `format` and `version`. */
export const deckSchema = v.object({
  /** Id of the statement the deck is about. */
  statement: words,
  slides: inDeck(
    v.object({
      ...slideEntries,
      /** Of a person; null, or left out, while it is made by rule. */
      headline: v.optional(v.nullable(headline), null),
      basis: v.optional(v.nullable(v.string()), null),
    }),
  ),
})

/** Schema of slides as they are shown, with the words of the rules, for another window of the same presentation. */
export const shownSlidesSchema = inDeck(
  v.object({
    ...slideEntries,
    label: words,
    headline,
    isRenamed: v.optional(v.boolean(), false),
    basis: v.string(),
  }),
)

/** A deck as it is kept: what is kept of its slides, and the statement they are about. */
export type DeckFile = v.InferOutput<typeof deckSchema>

/** Reads a deck file from parsed JSON, of this version or an older one. */
export function parseDeckFile(json: unknown): Result<DeckFile> {
  return parseVersioned({ ...deckFormat, schema: deckSchema, upgrades: deckUpgrades }, json)
}

/**
 * Reads the text of a deck file that is to hold the deck of a certain statement.
 *
 * @param statement id of the statement that is open; a deck of another one is a problem
 */
export function parseDeckText(text: string, statement: string): Result<DeckFile> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return { ok: false, problem: { code: 'notJson', values: { detail } } }
  }
  const result = parseDeckFile(json)
  if (!result.ok || result.value.statement === statement) return result
  const values = { found: result.value.statement, open: statement }
  return { ok: false, problem: { code: 'otherStatement', values, place: 'statement' } }
}

/** A deck as the JSON of its file. */
export function writeDeckFile(deck: DeckFile): string {
  return `${JSON.stringify({ ...deckFormat, ...deck }, null, 2)}\n`
}
