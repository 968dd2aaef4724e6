import type { Evidence, StatementIndex } from '#reading/statementIndex.ts'
import type { StatementMetadata } from '#statement/statement.ts'
import { headerView } from '#views/panels/headerView.ts'
import { countWords } from '#views/words/countWords.ts'
import { namesOf } from '#views/words/namesOf.ts'
import type { SeriesStatement, SeriesValue } from './seriesColumns.ts'

/** What one statement of a series names, see `SeriesColumns`; entries stand in the order of the text. */
export interface SeriesPart {
  readonly statement: SeriesStatement
  readonly values: readonly SeriesValue[]
  readonly mentions: readonly number[]
  readonly first: readonly number[]
}

interface Entry {
  readonly value: SeriesValue
  readonly mentions: number
  readonly first: Evidence
}

const isNaming = ({ via }: Evidence): boolean => via === null

/** Members of a forum are not implied: only who belongs to a group that is named is reached. */
const isCounted = ({ via }: Evidence): boolean => via?.kind !== 'forum'

const kindOf = ({ mentions }: StatementIndex, { mention, via }: Evidence): SeriesValue['kind'] =>
  via !== null || mentions[mention]?.kind === 'place' ? 'place' : 'group'

const entriesOf = (indexed: StatementIndex): readonly Entry[] => {
  const names = namesOf(indexed)
  const entries: Entry[] = []
  for (const dimension of ['partner', 'theme'] as const)
    for (const [id, all] of indexed.evidence[dimension]) {
      const evidence = all.filter(isCounted)
      const naming = evidence.filter(isNaming)
      const first = naming[0] ?? evidence[0]
      if (!first) continue
      const kind = dimension === 'theme' ? dimension : kindOf(indexed, first)
      entries.push({
        value: { kind, id, name: names.full(dimension, id) },
        mentions: naming.length,
        first,
      })
    }
  return entries.sort((one, other) => one.first.mention - other.first.mention)
}

const speakersOf = (indexed: StatementIndex, { speaker, issuers }: StatementMetadata): readonly string[] => {
  const name = speaker?.name ?? speaker?.role
  return name ? [name] : issuers.map((code) => namesOf(indexed).full('partner', code))
}

/** What a series says of a statement itself. */
export function seriesStatement(indexed: StatementIndex): SeriesStatement {
  const { statement, sentences } = indexed
  const { id, date, kind, issuers } = statement.metadata
  return {
    id,
    title: headerView(indexed).title,
    date: date && { start: date.start, end: date.end, precision: date.precision },
    kind,
    speakers: speakersOf(indexed, statement.metadata),
    issuers,
    words: countWords(statement),
    sentences: sentences.length,
  }
}

/** Counts what a statement names, for a series that it stands in. */
export function seriesPart(indexed: StatementIndex): SeriesPart {
  const entries = entriesOf(indexed)
  return {
    statement: seriesStatement(indexed),
    values: entries.map(({ value }) => value),
    mentions: entries.map(({ mentions }) => mentions),
    first: entries.map(({ first }) => first.sentence),
  }
}
