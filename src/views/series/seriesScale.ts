import type { SeriesMeasure } from '#selection/seriesUrl.ts'
import type { SeriesColumns } from './seriesColumns.ts'
import { figureOf, isOwn } from './seriesView.ts'

/** Five steps of a table's tones. */
export interface SeriesScale {
  /** The least figure of steps 2 to 5, in order. */
  readonly bounds: readonly [number, number, number, number]
  /** What each step holds, in words: "< 2", "2–4", "8 +". */
  readonly labels: readonly [string, string, string, string, string]
  /** The greatest figure there is, 0 for none. */
  readonly greatest: number
}

/** Share of the figures that the first four steps and the fifth, were it as wide, are to hold. */
const most = 0.95
/** Bins of a tenth each in which figures are counted; greater ones fall into the last. */
const bins = 4000

const leaders = [1, 2, 5]

/** The least of 0.1, 0.2, 0.5, 1, 2, 5 … that is not below a figure. */
const roundUp = (figure: number): number => {
  for (let power = -1; ; power += 1)
    for (const leader of leaders) {
      const step = leader * 10 ** power
      if (step >= figure - 1e-9) return power < 0 ? Math.round(step * 10) / 10 : step
    }
}

/** The figure that a share of all figures does not exceed, to a tenth; 0 for none. */
const quantile = (counts: Uint32Array, total: number): number => {
  let seen = 0
  for (let bin = 0; bin < counts.length; bin += 1) {
    seen += counts[bin] ?? 0
    if (seen >= total * most) return bin / 10
  }
  return 0
}

const span = (from: number, to: number): string => (from === to ? String(from) : `${from}–${to}`)

const ofMentions = (step: number): Pick<SeriesScale, 'bounds' | 'labels'> => {
  const from = (n: number): number => n * step + 1
  return {
    bounds: [from(1), from(2), from(3), from(4)],
    labels: [
      span(1, step),
      span(from(1), 2 * step),
      span(from(2), 3 * step),
      span(from(3), 4 * step),
      `${from(4)} +`,
    ],
  }
}

const ofRates = (step: number): Pick<SeriesScale, 'bounds' | 'labels'> => {
  const at = (n: number): number => Math.round(n * step * 10) / 10
  return {
    bounds: [at(1), at(2), at(3), at(4)],
    labels: [`< ${at(1)}`, `${at(1)}–${at(2)}`, `${at(2)}–${at(3)}`, `${at(3)}–${at(4)}`, `${at(4)} +`],
  }
}

/**
 * The tones of a table over the whole series, whatever is filtered, so that they do not jump. What a country says of
 * itself is left out of them.
 *
 * @param isTheme the table of themes, else that of places and groups
 */
export function seriesScale(series: SeriesColumns, isTheme: boolean, measure: SeriesMeasure): SeriesScale {
  const counts = new Uint32Array(bins)
  let total = 0
  let greatest = 0
  for (let s = 0; s < series.statements.length; s += 1) {
    const end = series.starts[s + 1] ?? 0
    for (let at = series.starts[s] ?? 0; at < end; at += 1) {
      const value = series.values[series.value[at] ?? 0]
      if (!value || (series.mentions[at] ?? 0) === 0 || (value.kind === 'theme') !== isTheme) continue
      if (isOwn(series, value, s)) continue
      const figure = figureOf(series, at, s, measure)
      const bin = Math.min(bins - 1, Math.ceil(figure * 10))
      counts[bin] = (counts[bin] ?? 0) + 1
      total += 1
      greatest = Math.max(greatest, figure)
    }
  }
  const wanted = quantile(counts, total) / 5
  return measure === 'mentions'
    ? { ...ofMentions(Math.max(1, roundUp(wanted))), greatest }
    : { ...ofRates(roundUp(Math.max(0.1, wanted))), greatest }
}

/** The step of a figure, from 1 to 5. */
export function stepOf({ bounds }: SeriesScale, figure: number): number {
  let step = 1
  for (const bound of bounds) if (figure >= bound) step += 1
  return step
}

/**
 * The step of each entry of a table, from 1 to 5; -1 where only a group of it is named, 0 for an entry of the other
 * table. What a country says of itself is the lowest. It holds whatever is filtered, so that a row only looks it up.
 */
export function entrySteps(
  series: SeriesColumns,
  isTheme: boolean,
  scale: SeriesScale,
  measure: SeriesMeasure,
): Int8Array {
  const { values, starts, value, mentions, statements } = series
  const steps = new Int8Array(value.length)
  const isWanted = values.map(({ kind }) => (kind === 'theme') === isTheme)
  for (let s = 0; s < statements.length; s += 1) {
    const end = starts[s + 1] ?? 0
    for (let at = starts[s] ?? 0; at < end; at += 1) {
      const v = value[at] ?? 0
      const one = values[v]
      if (!one || !isWanted[v]) continue
      const isReached = (mentions[at] ?? 0) === 0
      steps[at] = isReached ? -1 : isOwn(series, one, s) ? 1 : stepOf(scale, figureOf(series, at, s, measure))
    }
  }
  return steps
}

/** The step of each column of a row, see `seriesStrip`; 0 where the row's value is neither named nor reached. */
export function stepsOf(steps: Int8Array, cells: Uint32Array): Int8Array {
  const row = new Int8Array(cells.length)
  for (let column = 0; column < cells.length; column += 1) {
    const cell = cells[column] ?? 0
    if (cell > 0) row[column] = steps[cell - 1] ?? 0
  }
  return row
}
