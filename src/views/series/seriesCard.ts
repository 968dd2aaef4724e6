import type { Evidence, StatementIndex } from '#reading/statementIndex.ts'
import { sentencesOf } from '#selection/matching.ts'
import { readerView, type TextPiece } from '#views/panels/readerView.ts'
import { namesOf } from '#views/words/namesOf.ts'
import type { SeriesColumns, SeriesStatement, SeriesValue } from './seriesColumns.ts'
import { valueKey } from './seriesFilters.ts'
import { figureOf } from './seriesView.ts'

/** A sentence of a cell, with its mentions marked. */
export interface CellSentence {
  /** From 1. */
  readonly sentence: number
  readonly pieces: readonly TextPiece[]
}

/** What a statement says of a value: the sentences, and the themes whose terms stand in them. */
export interface CellEvidence {
  readonly sentences: readonly CellSentence[]
  /** Most hits first, then by first use. */
  readonly themes: readonly { readonly name: string; readonly n: number }[]
}

/** One cell of a series: how often its statement names a value, and where the series first did. */
export interface SeriesCell {
  readonly value: SeriesValue
  readonly statement: SeriesStatement
  readonly mentions: number
  /** For each thousand words of the statement's sentences. */
  readonly rate: number
  /** Number, from 1, of the first sentence that names it. */
  readonly first: number
  /** The first statement of the series that names it; null where this is it. */
  readonly before: SeriesStatement | null
  /** Statements of the series before this one. */
  readonly earlier: number
}

/** Finds a cell by the key of its value and the id of its statement; null where there is none with a count. */
export function seriesCell(
  series: SeriesColumns,
  cell: { readonly value: string; readonly statement: string },
): SeriesCell | null {
  const s = series.statements.findIndex(({ id }) => id === cell.statement)
  const v = series.values.findIndex((value) => valueKey(value) === cell.value)
  const statement = series.statements[s]
  const value = series.values[v]
  if (!statement || !value) return null
  const entryOf = (of: number): number | null => {
    for (let at = series.starts[of] ?? 0; at < (series.starts[of + 1] ?? 0); at += 1)
      if (series.value[at] === v && (series.mentions[at] ?? 0) > 0) return at
    return null
  }
  const entry = entryOf(s)
  if (entry === null) return null
  let firstOf = 0
  while (entryOf(firstOf) === null) firstOf += 1
  return {
    value,
    statement,
    mentions: series.mentions[entry] ?? 0,
    rate: figureOf(series, entry, s, 'rate'),
    first: series.first[entry] ?? 0,
    before: firstOf === s ? null : (series.statements[firstOf] ?? null),
    earlier: s,
  }
}

const isNaming = ({ via }: Evidence): boolean => via === null

/** What the sentences say that a cell counts. */
export function cellEvidence(
  indexed: StatementIndex,
  { kind, id }: Pick<SeriesValue, 'kind' | 'id'>,
): CellEvidence {
  const evidence = indexed.evidence[kind === 'theme' ? 'theme' : 'partner'].get(id) ?? []
  const numbers = new Set(sentencesOf(evidence.filter(isNaming)))
  const hits = new Map<string, number>()
  for (const mention of indexed.mentions)
    if (mention.kind === 'theme' && mention.entity !== id && numbers.has(mention.sentence ?? 0))
      hits.set(mention.entity, (hits.get(mention.entity) ?? 0) + 1)
  const runs = readerView(indexed).flatMap((paragraph) => paragraph.runs)
  return {
    sentences: runs.flatMap(({ sentence, pieces }) =>
      sentence !== null && numbers.has(sentence) ? [{ sentence, pieces }] : [],
    ),
    themes: [...hits]
      .map(([theme, n]) => ({ name: namesOf(indexed).full('theme', theme), n }))
      .sort((one, other) => other.n - one.n),
  }
}
