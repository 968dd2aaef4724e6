import * as v from 'valibot'
import { checkShape } from '#statement/checkShape.ts'
import type { Result } from '#statement/problem.ts'
import { countryCode, offset, words } from '#statement/schemaParts.ts'
import type { Statement } from '#statement/statement.ts'
import { metadataSchema } from '#statement/statementSchema.ts'
import type { CountryCode } from '#statement/units.ts'
import { placesNamed } from './placesNamed.ts'

const { id, kind, wording, date, issuers } = metadataSchema.entries

const entrySchema = v.object({
  id,
  /** Its own title, or what stands at its head without one. */
  title: words,
  kind,
  wording,
  date,
  issuers,
  /** See `PlacesNamed`. */
  named: v.array(countryCode),
  inConflict: v.array(countryCode),
  /** How many corrections a person made. */
  corrections: offset,
  /** Milliseconds since 1970. */
  openedAt: v.pipe(v.number(), v.finite(), v.minValue(0)),
  /** Grows with every change: who has an older one reads again. */
  revision: offset,
  /** Digest of what counts in all statements besides, as it was then; '' for nothing. */
  basis: v.optional(v.string(), ''),
})

/** What the list of kept statements needs of one, so that it need not read them all. */
export type ShelfEntry = v.InferOutput<typeof entrySchema>

/** Reads an entry from what was kept. */
export function parseShelfEntry(json: unknown): Result<ShelfEntry> {
  return checkShape(entrySchema, json)
}

/**
 * Makes the entry of a statement.
 *
 * @param statement as it stands with what a person did to it
 * @param told its head, the codes that a map has a place for, when it was opened, how often it was changed, and its basis
 */
export function shelfEntry(
  statement: Statement,
  told: Pick<ShelfEntry, 'title' | 'openedAt' | 'revision' | 'basis'> & {
    readonly known: ReadonlySet<CountryCode>
  },
): ShelfEntry {
  const { metadata, corrections } = statement
  const { title, openedAt, revision, basis, known } = told
  const { named, inConflict } = placesNamed(statement, known)
  return {
    id: metadata.id,
    title,
    kind: metadata.kind,
    wording: metadata.wording,
    date: metadata.date && { ...metadata.date, candidates: [...metadata.date.candidates] },
    issuers: [...metadata.issuers],
    named: [...named],
    inConflict: [...inConflict],
    corrections: corrections.length,
    openedAt,
    revision,
    basis,
  }
}

/** The order of the list: what was opened last stands first. */
export function byOpening(
  one: Pick<ShelfEntry, 'openedAt' | 'id'>,
  other: Pick<ShelfEntry, 'openedAt' | 'id'>,
): number {
  return other.openedAt - one.openedAt || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)
}
