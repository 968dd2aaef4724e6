import type { LabelSetting } from '#layouts/labelSetting.ts'
import type { PlacedEntry } from '#layouts/timelineLayout.ts'
import type { TimelineView } from '#views/panels/timelineView.ts'
import { colors } from './colors.ts'
import { drawBar } from './drawEntry.ts'
import type { DrawingNode } from './drawing.ts'
import { cutText, type Measure, measureText } from './measureText.ts'
import { setText } from './setText.ts'

/** Width of a column at the least, in sizes of type, and room between two. */
const leastColumn = 26
const gap = 2

/** One row: a forum, or the statement itself. */
interface Row {
  readonly name: string
  readonly when: string
  readonly placed: PlacedEntry | null
}

/**
 * Forums in order of their dates, with the statement among them, in as many columns as a width has room for, each down
 * to its end.
 *
 * @returns with the height they take
 */
export function listEntries(
  entries: readonly PlacedEntry[],
  statement: TimelineView['statement'],
  width: number,
  { size }: LabelSetting,
  colorFor: (initiative: string | null) => string | null,
  measure: Measure = measureText,
): { readonly nodes: readonly DrawingNode[]; readonly height: number } {
  const rowOf = (placed: PlacedEntry): Row => ({
    name: placed.entry.shortName,
    when: placed.entry.listed,
    placed,
  })
  const rows: readonly Row[] = [
    ...entries.filter(({ entry }) => entry.tense === 'behind').map(rowOf),
    ...(statement ? [{ name: statement.name, when: statement.listed, placed: null }] : []),
    ...entries.filter(({ entry }) => entry.tense !== 'behind').map(rowOf),
  ]
  const columns = Math.max(1, Math.min(rows.length, Math.floor(width / (leastColumn * size))))
  const perColumn = Math.ceil(rows.length / columns)
  const column = (width - (columns - 1) * gap * size) / columns
  const rowHeight = size * 3.1
  const nodes = rows.flatMap(({ name, when, placed }, index): DrawingNode[] => {
    const x = Math.floor(index / perColumn) * (column + gap * size)
    const y = (index % perColumn) * rowHeight + size * 0.4
    const isQuiet = placed?.entry.standing === 'quiet'
    const room = column - size
    const weight = isQuiet ? 500 : 600
    const bar = placed
      ? drawBar(
          { ...placed, x: x + 2, width: 4 },
          y + size * 1.25,
          size * 2,
          colorFor(placed.entry.initiative),
        )
      : [
          {
            kind: 'rect',
            x: x + 2,
            y: y + size * 0.25,
            width: 2,
            height: size * 2,
            fill: colors.ink,
          } as const,
        ]
    return [
      ...bar,
      setText(
        cutText(name, room, { face: 'sans', size, weight }, measure),
        x + size,
        y + size,
        isQuiet ? colors.ink3 : colors.ink,
        { size, weight },
      ),
      setText(
        cutText(when, room, { face: 'sans', size, weight: 400 }, measure),
        x + size,
        y + size * 2.2,
        isQuiet ? colors.ink3 : colors.ink2,
        { size },
      ),
    ]
  })
  return { nodes, height: perColumn * rowHeight }
}
