import * as v from 'valibot'
import type { Reason } from '#statement/problem.ts'
import { countryCode, isoDate, reading, words, writtenDate } from '#statement/schemaParts.ts'

const cited = v.array(words)
const webAddress = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s/]/, 'webAddress' satisfies Reason))

type Entries = v.ObjectEntries

const termsSchema = <TermEntries extends Entries>(more: TermEntries) =>
  v.array(v.object({ text: words, reading, ...more }))

const sourcesSchema = <SourceEntries extends Entries>(more: SourceEntries) =>
  v.record(
    v.string(),
    v.object({
      publisher: words,
      url: v.nullable(webAddress),
      kind: words,
      published: v.optional(isoDate),
      ...more,
    }),
  )

/** Schemas of a group and of the sources that groups cite; `more` as for `knowledgeSchemasWith`. */
export function groupsSchemas<TermEntries extends Entries, SourceEntries extends Entries>(more: {
  readonly term: TermEntries
  readonly source: SourceEntries
}) {
  const terms = termsSchema(more.term)
  return {
    group: v.object({
      id: words,
      kind: v.picklist(['org', 'group']),
      name: words,
      shortName: words,
      extent: v.picklist(['closed', 'open', 'forum', 'none']),
      terms,
      members: v.array(
        v.object({
          code: countryCode,
          from: v.optional(writtenDate),
          to: v.optional(writtenDate),
          status: v.optional(v.picklist(['contested', 'suspended'])),
          note: v.optional(v.string()),
          sources: v.optional(cited),
        }),
      ),
      bodies: v.optional(
        v.array(
          v.object({
            id: words,
            from: v.optional(writtenDate),
            to: v.optional(writtenDate),
            sources: cited,
          }),
        ),
      ),
      of: v.optional(countryCode),
      inferredFrom: v.optional(words),
      note: v.optional(v.string()),
      sources: cited,
    }),
    sources: sourcesSchema(more.source),
  } as const
}

/**
 * Schema of each knowledge file, without its `format` and `version`.
 *
 * @param more entries that the file has besides, by what they belong to
 */
export function knowledgeSchemasWith<
  TermEntries extends Entries,
  SourceEntries extends Entries,
  EditionEntries extends Entries,
  SeriesEntries extends Entries,
  PlaceEntries extends Entries,
  InitiativeEntries extends Entries,
>(more: {
  readonly term: TermEntries
  readonly source: SourceEntries
  readonly edition: EditionEntries
  readonly series: SeriesEntries
  readonly place: PlaceEntries
  readonly initiative: InitiativeEntries
}) {
  const terms = termsSchema(more.term)
  const sources = sourcesSchema(more.source)
  const edition = v.object({
    id: words,
    name: words,
    shortName: words,
    start: isoDate,
    end: isoDate,
    precision: v.picklist(['day', 'month', 'year']),
    venue: v.object({
      city: words,
      labelCity: words,
      country: countryCode,
      lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
      lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
    }),
    note: v.optional(v.string()),
    sources: cited,
    ...more.edition,
  })

  return {
    places: v.object({
      places: v.array(
        v.object({
          code: countryCode,
          iso2: v.nullable(words),
          name: words,
          official: v.nullable(words),
          terms,
          searchNames: v.optional(v.array(words)),
          unMember: v.boolean(),
          ...more.place,
        }),
      ),
      sources,
    }),
    groups: v.object({ groups: v.array(groupsSchemas(more).group), sources }),
    initiatives: v.object({
      initiatives: v.array(
        v.object({
          id: words,
          name: words,
          shortName: words,
          terms,
          proposer: v.nullable(countryCode),
          proposed: v.nullable(isoDate),
          sources: cited,
          ...more.initiative,
        }),
      ),
      sources,
    }),
    forums: v.object({
      forums: v.array(
        v.object({
          id: words,
          name: words,
          shortName: words,
          kind: v.optional(v.literal('meeting')),
          terms,
          initiative: v.optional(words),
          members: v.optional(words),
          editions: v.array(edition),
          ...more.series,
        }),
      ),
      context: v.object({ rule: words, events: v.array(edition) }),
      sources,
    }),
    themes: v.object({
      themes: v.array(v.object({ id: words, name: words, terms: v.array(words) })),
    }),
  } as const
}
