import { isMatch } from '#selection/matching.ts'
import type { AlignedSentence } from './alignSentences.ts'
import type { ComparedPair, SentenceOfSide, Side } from './comparedPair.ts'
import type { NamingChange } from './compareStatements.ts'

/** What became of a sentence. */
export type SentenceChange = AlignedSentence['change']

/** A row of two texts side by side. */
export interface TextRow {
  /** The same row has the same key, whatever else is shown. */
  readonly key: string
  readonly change: SentenceChange
  /** Sentence numbers from 1, null where there is none. A moved sentence has both, in each of its two rows. */
  readonly first: number | null
  readonly second: number | null
  /** On which side a moved one stands in this row, and where the second text has it; null for all others. */
  readonly moved: { readonly side: Side; readonly way: 'up' | 'down' } | null
  /** Whether the sentence is the same but for the number of its paragraph, or the marker of a list. */
  readonly isRenumbered: boolean
}

/** Which rows are shown: all but long runs of the same, what changed, or what matches. */
export type TextExtent = 'all' | 'changes' | 'matches'

/** A row, or rows that are folded into one line. */
export type TextBlock =
  | { readonly kind: 'row'; readonly row: TextRow }
  | { readonly kind: 'fold'; readonly key: string; readonly rows: readonly TextRow[] }

/** From how many on same sentences are folded where all are shown. */
const longRun = 3

const rowOf = (aligned: AlignedSentence): TextRow => {
  const { change, first, second } = aligned
  const isRenumbered = aligned.change === 'same' && aligned.isRenumbered === true
  const key = first === null ? `second-${second}` : `first-${first}`
  return { key, change, first, second, moved: null, isRenumbered }
}

/**
 * The rows of two texts in the order of reading. A moved sentence stands in both places: where the first text has it,
 * and where the second has it.
 */
export function textRows(sentences: readonly AlignedSentence[]): readonly TextRow[] {
  const moved = sentences.filter(({ change }) => change === 'moved')
  const arriving = moved.map(({ second }) => second as number).sort((a, b) => a - b)
  const rows: TextRow[] = []
  const arrive = (before: number): void => {
    while ((arriving[0] ?? before) < before) {
      const second = arriving.shift() as number
      const first = moved.find((one) => one.second === second)?.first ?? null
      rows.push({
        key: `second-${second}`,
        change: 'moved',
        first,
        second,
        moved: { side: 'second', way: 'up' },
        isRenumbered: false,
      })
    }
  }
  for (const aligned of sentences) {
    const { change, second } = aligned
    if (change !== 'moved' && second !== null) arrive(second)
    const row = rowOf(aligned)
    rows.push(change === 'moved' ? { ...row, moved: { side: 'first', way: 'up' } } : row)
  }
  arrive(Number.POSITIVE_INFINITY)
  return withWays(rows)
}

/** A sentence moved up where its row of the second text comes before that of the first. */
const withWays = (rows: readonly TextRow[]): readonly TextRow[] => {
  const arrived = new Map<number | null, number>()
  const left = new Map<number | null, number>()
  rows.forEach(({ second, moved }, at) => {
    if (moved) (moved.side === 'second' ? arrived : left).set(second, at)
  })
  return rows.map((row) => {
    if (!row.moved) return row
    const isUp = (arrived.get(row.second) ?? 0) < (left.get(row.second) ?? 0)
    return { ...row, moved: { side: row.moved.side, way: isUp ? 'up' : 'down' } }
  })
}

/** Whether a row shows a text's sentence on a side: a moved one stands on one side of each of its rows. */
export function isOn(row: TextRow, side: Side): boolean {
  return row[side] !== null && (row.moved === null || row.moved.side === side)
}

/** Whether a row shows a sentence. */
export function hasSentence(row: TextRow, { side, sentence }: SentenceOfSide): boolean {
  return row[side] === sentence && isOn(row, side)
}

/** Whether a sentence of a row, on a side that the row shows, matches what is chosen. */
export function isRowMatch({ matches }: Pick<ComparedPair, 'matches'>, row: TextRow): boolean {
  const matchesOn = (side: Side): boolean => isOn(row, side) && isMatch(matches[side], row[side] ?? 0)
  return matchesOn('first') || matchesOn('second')
}

const changesOf: Readonly<Record<NamingChange, readonly SentenceChange[]>> = {
  added: ['added'],
  dropped: ['dropped'],
  kept: ['same', 'reworded', 'moved'],
}

const isFiltered = ({ matches }: Pick<ComparedPair, 'matches'>): boolean => matches.first.isFiltered

/** Whether a row is shown by itself under an extent; else it may be folded with those beside it. */
const isShown = (pair: Pick<ComparedPair, 'matches' | 'show'>, extent: TextExtent, row: TextRow): boolean => {
  if (pair.show && !changesOf[pair.show].includes(row.change)) return false
  if (extent === 'matches') return isRowMatch(pair, row)
  return row.change !== 'same' || (isFiltered(pair) && extent === 'all' && isRowMatch(pair, row))
}

/**
 * The rows as they are shown. Where all are shown three and more same sentences are one fold; else each run of what is
 * not shown is.
 */
export function textBlocks(
  pair: Pick<ComparedPair, 'matches' | 'show'>,
  rows: readonly TextRow[],
  extent: TextExtent,
): readonly TextBlock[] {
  // Who asks for what was kept is shown the same sentences too.
  const shows = (row: TextRow): boolean =>
    isShown(pair, extent, row) || (pair.show === 'kept' && extent === 'all' && row.change === 'same')
  const least = extent === 'all' && pair.show === null ? longRun : 1
  const blocks: TextBlock[] = []
  let run: TextRow[] = []
  const end = (): void => {
    if (run.length >= least && run[0]) blocks.push({ kind: 'fold', key: `fold-${run[0].key}`, rows: run })
    else for (const row of run) blocks.push({ kind: 'row', row })
    run = []
  }
  for (const row of rows) {
    if (!shows(row)) {
      run.push(row)
      continue
    }
    end()
    blocks.push({ kind: 'row', row })
  }
  end()
  return blocks
}
