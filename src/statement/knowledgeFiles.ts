import * as v from 'valibot'
import type { ForumsFile, GroupsFile, InitiativesFile, PlacesFile, ThemesFile } from './knowledge.ts'
import { parseVersioned } from './parseVersioned.ts'
import type { Result } from './problem.ts'
import { countryCode, isoDate, reading, words } from './schemaParts.ts'

/** Version of every knowledge file. */
export const knowledgeVersion = 1

const term = v.object({
  text: words,
  reading,
  needs: v.optional(v.array(words)),
  unless: v.optional(v.array(words)),
})
const terms = v.array(term)
const cited = v.array(words)
const sources = v.record(
  v.string(),
  v.object({ publisher: words, url: v.nullable(v.string()), kind: words, note: v.optional(v.string()) }),
)
const edition = v.object({
  id: words,
  name: words,
  shortName: words,
  start: isoDate,
  end: isoDate,
  precision: v.picklist(['day', 'month', 'year']),
  ordinal: v.optional(v.number()),
  venue: v.object({
    city: words,
    labelCity: words,
    country: countryCode,
    lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
    lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  }),
  note: v.optional(v.string()),
  sources: cited,
})

/** Schema of each knowledge file, without its `format` and `version`. */
export const knowledgeSchemas = {
  places: v.object({
    places: v.array(
      v.object({
        code: countryCode,
        m49: v.nullable(words),
        iso2: v.nullable(words),
        name: words,
        official: v.nullable(words),
        terms,
        searchNames: v.optional(v.array(words)),
        unMember: v.boolean(),
      }),
    ),
    sources,
  }),
  groups: v.object({
    groups: v.array(
      v.object({
        id: words,
        kind: v.picklist(['org', 'group']),
        name: words,
        shortName: words,
        extent: v.picklist(['closed', 'open', 'forum', 'none']),
        terms,
        members: v.array(
          v.object({
            code: countryCode,
            from: v.optional(isoDate),
            to: v.optional(isoDate),
            status: v.optional(v.literal('contested')),
            note: v.optional(v.string()),
            sources: v.optional(cited),
          }),
        ),
        of: v.optional(countryCode),
        inferredFrom: v.optional(words),
        note: v.optional(v.string()),
        sources: cited,
      }),
    ),
    sources,
  }),
  initiatives: v.object({
    initiatives: v.array(
      v.object({
        id: words,
        name: words,
        shortName: words,
        terms,
        proposer: v.nullable(countryCode),
        proposed: v.nullable(isoDate),
        occasion: v.nullable(words),
        description: v.string(),
        sources: cited,
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
        terms,
        initiative: v.optional(words),
        members: v.optional(words),
        editions: v.array(edition),
      }),
    ),
    context: v.object({ rule: words, events: v.array(edition) }),
    sources,
  }),
  themes: v.object({
    themes: v.array(v.object({ id: words, name: words, terms: v.array(words) })),
  }),
} as const

/** Names of the knowledge files, which are also the ends of their formats. */
export type KnowledgePart = keyof typeof knowledgeSchemas

/** Format written into a knowledge file. */
export const knowledgeFormat = (part: KnowledgePart): string => `statement-atlas/${part}`

const kind = <Part extends KnowledgePart>(part: Part) => ({
  format: knowledgeFormat(part),
  version: knowledgeVersion,
  schema: knowledgeSchemas[part],
})

/** Reads the file of places from parsed JSON. */
export const parsePlacesFile = (json: unknown): Result<PlacesFile> => parseVersioned(kind('places'), json)
/** Reads the file of groups from parsed JSON. */
export const parseGroupsFile = (json: unknown): Result<GroupsFile> => parseVersioned(kind('groups'), json)
/** Reads the file of initiatives from parsed JSON. */
export const parseInitiativesFile = (json: unknown): Result<InitiativesFile> =>
  parseVersioned(kind('initiatives'), json)
/** Reads the file of forums from parsed JSON. */
export const parseForumsFile = (json: unknown): Result<ForumsFile> => parseVersioned(kind('forums'), json)
/** Reads the file of themes from parsed JSON. */
export const parseThemesFile = (json: unknown): Result<ThemesFile> => parseVersioned(kind('themes'), json)
