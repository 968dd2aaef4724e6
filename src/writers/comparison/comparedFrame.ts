import { sayComparedDeck } from '#messages/sayComparedDeck.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import type { Side } from '#views/compare/comparedPair.ts'
import { countChanges } from '#views/compare/compareStatements.ts'
import { countSentenceChanges } from '#views/deck/composeComparison.ts'
import { headerView } from '#views/panels/headerView.ts'
import { sayBy, saySource } from '#views/words/sayAttribution.ts'
import { columnBoxes } from '#writers/slide/columnBoxes.ts'
import { slideColors } from '#writers/slide/slideColors.ts'
import type { Frame, SlideBox } from '#writers/slide/slidePage.ts'
import { leastSize, textBox } from '#writers/slide/slideText.ts'
import { tableOf } from '#writers/slide/tableOf.ts'
import { cutToLines, linesOf } from '#writers/slide/textWidth.ts'
import type { ComparisonContext } from './comparisonContext.ts'

const between = 40
const tile = 44
/** Sizes of a title, each with the lines it may take. */
const titleSizes = [
  { size: 30, lines: 3 },
  { size: 24, lines: 4 },
] as const
const size = leastSize.said

/** How much of a text is compared. */
export function sayExtent(indexed: StatementIndex, words: number): string {
  return sayComparedDeck('extent', { sentences: indexed.sentences.length, words })
}

/** A or B in its tile: that of the first text is an outline, that of the second inked. */
const tileBoxes = (side: Side, x: number, y: number): readonly SlideBox[] => {
  const isFirst = side === 'first'
  const frame = { x, y, width: tile, height: tile }
  const { ink, paper } = slideColors
  return [
    {
      kind: 'shape',
      shape: 'rect',
      ...frame,
      fill: isFirst ? paper : ink,
      stroke: { color: ink, width: 2 },
    },
    textBox({ ...frame, x: x + 12 }, [[{ text: sayComparedDeck('side', { side }), isBold: true }]], {
      role: 'words',
      size: 28,
      color: isFirst ? ink : paper,
      valign: 'middle',
    }),
  ]
}

const sideBoxes = (context: ComparisonContext, side: Side, frame: Frame): readonly SlideBox[] => {
  const indexed = context[side]
  const x = frame.x + tile + 16
  const width = frame.width - tile - 16
  const said = { face: 'sans', size } as const
  const title = headerView(indexed).title || sayBy(indexed)
  const set =
    titleSizes.find(
      (step) => linesOf([{ text: title, isBold: true }], 'serif', step.size, width) <= step.lines,
    ) ?? titleSizes[1]
  const cut = cutToLines(title, { face: 'serif', isBold: true, size: set.size }, width, set.lines)
  return [
    ...tileBoxes(side, frame.x, frame.y),
    textBox({ x, y: frame.y, width, height: 130 }, [[{ text: cut, isBold: true }]], {
      role: 'heading',
      size: set.size,
      face: 'serif',
    }),
    textBox(
      { x, y: frame.y + 132, width, height: 92 },
      [
        [{ text: cutToLines(saySource(indexed), said, width, 2) }],
        [{ text: sayExtent(indexed, context.comparison.words[side]) }],
      ],
      { role: 'words', size, color: slideColors.ink2 },
    ),
  ]
}

const kinds = ['place', 'group', 'forum', 'initiative', 'theme'] as const

/** Both texts, and how much of each kind was added, dropped and kept. */
export function comparedOpening(context: ComparisonContext, frame: Frame): readonly SlideBox[] {
  const width = (frame.width - between) / 2
  const { added, dropped, same, reworded, moved } = countSentenceChanges(context)
  const named = kinds.flatMap((kind) => {
    const values = context.comparison.values[kind]
    const counts = countChanges(values)
    return values.length === 0
      ? []
      : [[sayComparedDeck(`deck.${kind}`), counts.added, counts.dropped, counts.kept]]
  })
  const rows = [...named, [sayComparedDeck('table.sentences'), added, dropped, same + reworded + moved]].map(
    (cells) => ({ cells: cells.map(String), tone: 'strong' as const }),
  )
  const column = (label: string, share: number, isNumber: boolean) => ({ label, share, isNumber })
  const top = frame.y + 236
  return [
    ...sideBoxes(context, 'first', { ...frame, width }),
    ...sideBoxes(context, 'second', { ...frame, x: frame.x + width + between, width }),
    tableOf(
      sayComparedDeck('table.kinds'),
      [
        column(sayComparedDeck('table.kind'), 3, false),
        column(sayComparedDeck('table.added'), 1.5, true),
        column(sayComparedDeck('table.dropped'), 1.5, true),
        column(sayComparedDeck('table.kept'), 1.5, true),
      ],
      rows,
      { ...frame, y: top, height: frame.y + frame.height - top },
    ),
  ]
}

/** How a comparison is to be read. */
export function comparedMethod(frame: Frame): readonly SlideBox[] {
  const column = (title: string, paragraphs: readonly string[]) => ({ title, paragraphs })
  return columnBoxes(
    [
      column(sayComparedDeck('method.named'), [
        sayComparedDeck('method.namedWords'),
        sayComparedDeck('method.issuersWords'),
      ]),
      column(sayComparedDeck('method.sentences'), [sayComparedDeck('method.sentencesWords')]),
      column(sayComparedDeck('method.rates'), [sayComparedDeck('method.ratesWords')]),
    ],
    frame,
  )
}
