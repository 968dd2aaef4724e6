import { say } from '#messages/say.ts'
import { sayComparedDeck } from '#messages/sayComparedDeck.ts'
import type { ComparedKind, ComparedValue } from '#views/compare/compareStatements.ts'
import { comparedName } from '#views/deck/comparedName.ts'
import { sayDates } from '#views/words/sayDates.ts'
import type { Frame, SlideBox } from '#writers/slide/slidePage.ts'
import { type PlainRow, tableOf } from '#writers/slide/tableOf.ts'
import type { ComparisonContext } from './comparisonContext.ts'
import { evidenceBoxes } from './evidenceBoxes.ts'

const rank = { added: 0, dropped: 1, kept: 2 } as const

/** The values of a kind: what was added, what was dropped, what was kept, each in the order of the comparison. */
export function byChange(values: readonly ComparedValue[]): readonly ComparedValue[] {
  return [...values].sort((one, other) => rank[one.change] - rank[other.change])
}

const datesOf = ({ first, second }: ComparisonContext, { id }: ComparedValue): string => {
  const edition = (second.forums.get(id) ?? first.forums.get(id))?.edition
  return edition ? sayDates(edition) : say('timeline.noDate')
}

/**
 * What either text names of a kind as a table: what became of it, and how often each names it; below it the sentences
 * that name what changed, or what was kept where nothing did.
 */
export function comparedTable(
  context: ComparisonContext,
  kind: ComparedKind,
  frame: Frame,
): readonly SlideBox[] {
  const label = sayComparedDeck(`deck.${kind}`)
  const isForum = kind === 'forum'
  const values = byChange(context.comparison.values[kind])
  const rows = values.map(
    (value): PlainRow => ({
      cells: [
        comparedName(context, kind, value),
        sayComparedDeck('change', { change: value.change }),
        ...(isForum ? [datesOf(context, value)] : []),
        String(value.first.mentions),
        String(value.second.mentions),
      ],
      tone: value.change === 'kept' ? 'plain' : 'strong',
    }),
  )
  const column = (words: string, share: number, isNumber = false) => ({ label: words, share, isNumber })
  const columns = [
    column(sayComparedDeck('table.name'), 4),
    column(sayComparedDeck('table.change'), 1.5),
    ...(isForum ? [column(sayComparedDeck('table.dates'), 2.4)] : []),
    column(sayComparedDeck('table.mentionsA'), 0.6, true),
    column(sayComparedDeck('table.mentionsB'), 0.6, true),
  ]
  const table = tableOf(sayComparedDeck('table.mentions', { name: label }), columns, rows, frame)
  const y = table.y + table.height + 24
  const changed = values.filter(({ change }) => change !== 'kept')
  return [
    table,
    ...evidenceBoxes(context, changed.length > 0 ? changed : values, {
      ...frame,
      y,
      height: frame.y + frame.height - y,
    }),
  ]
}
