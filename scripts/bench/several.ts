import { readKnowledge } from '#cli/readKnowledge.ts'
import { extractStatement } from '#extract/extractStatement.ts'
import { saySeries } from '#messages/saySeries.ts'
import { buildIndex } from '#reading/buildIndex.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { wholeSeries } from '#selection/seriesUrl.ts'
import { compareStatements } from '#views/compare/compareStatements.ts'
import type { SeriesColumns } from '#views/series/seriesColumns.ts'
import { readSeriesFile, writeSeriesFile } from '#views/series/seriesFile.ts'
import { joinSeries } from '#views/series/seriesOf.ts'
import type { SeriesPart } from '#views/series/seriesPart.ts'
import { seriesView } from '#views/series/seriesView.ts'

const knowledge = await readKnowledge()

/** A text as the page has it. */
export const indexText = (id: string, text: string): StatementIndex =>
  buildIndex(extractStatement(text, { id }, knowledge), knowledge)

/** What became of each sentence, by how many there are of each change. */
export const compare = (first: StatementIndex, second: StatementIndex): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {}
  for (const { change } of compareStatements(first, second).sentences)
    counts[change] = (counts[change] ?? 0) + 1
  return counts
}

/** The words of each sentence. */
export const sentencesOf = ({ statement, sentences }: StatementIndex): readonly string[] =>
  sentences.map(({ start, end }) => statement.text.slice(start, end))

/** Statements as a series file holds them, written and read as one. */
export const seriesFrom = (parts: readonly SeriesPart[]): { series: SeriesColumns; bytes: Uint8Array } => {
  const bytes = writeSeriesFile(joinSeries(parts))
  const read = readSeriesFile(bytes)
  if (!read.ok) throw new Error(`${read.problem.code} ${read.problem.place}`)
  return { series: read.value, bytes }
}

export const readFile = readSeriesFile

/** Mentions of each value in the statements of some kinds, as the tables of the page count them. */
export const countOf = (series: SeriesColumns, kinds: readonly string[]): ReadonlyMap<number, number> => {
  const { places, themes } = seriesView(series, { ...wholeSeries, kinds })
  const counts = new Map<number, number>()
  for (const { rows, cells } of [places, themes]) {
    const columns = rows.length === 0 ? 0 : cells.length / rows.length
    rows.forEach(({ value }, row) => {
      let sum = 0
      for (let at = row * columns; at < (row + 1) * columns; at += 1) {
        const cell = cells[at] ?? 0
        if (cell > 0) sum += series.mentions[cell - 1] ?? 0
      }
      counts.set(value, sum)
    })
  }
  return counts
}

/** The tables of the page alone, as a click makes them. */
export const view = (series: SeriesColumns, kinds: readonly string[]): number =>
  seriesView(series, { ...wholeSeries, kinds }).columns.length

/** Clicks on names that filter a series and let it be whole again, each with what the page then says of it. */
export const clicksOf = (series: SeriesColumns): readonly { name: string; words: string }[] => {
  const all = series.statements.length
  const { rows } = seriesView(series, wholeSeries).places
  return [0, 6, 12].flatMap((at) => {
    const name = rows[at]?.key ?? ''
    const n = seriesView(series, { ...wholeSeries, places: [name] }).columns.length
    return [
      { name, words: saySeries('series.some', { n, all }) },
      { name, words: saySeries('series.all', { n: all }) },
    ]
  })
}
