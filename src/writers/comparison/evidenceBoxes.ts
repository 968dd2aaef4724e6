import { sayComparedDeck } from '#messages/sayComparedDeck.ts'
import type { Side } from '#views/compare/comparedPair.ts'
import type { ComparedValue } from '#views/compare/compareStatements.ts'
import { piecesOf } from '#views/panels/readerView.ts'
import { quoteRuns } from '#writers/slide/quoteRuns.ts'
import { slideColors } from '#writers/slide/slideColors.ts'
import type { Frame, Run, SlideBox } from '#writers/slide/slidePage.ts'
import { heightOf, leastSize, pitchOf, textBox } from '#writers/slide/slideText.ts'
import type { ComparisonContext } from './comparisonContext.ts'

/** Sizes of a sentence, tried in this order. */
const sizes = [36, 32, 28, leastSize.said]

const headPitch = pitchOf(leastSize.said, 'sans')
const between = 40
const apart = 14

/** The first sentence that names each value: in B, or in A what B dropped; each sentence once. */
const citedOf = (
  values: readonly ComparedValue[],
): readonly { readonly side: Side; readonly n: number }[] => {
  const seen = new Set<string>()
  return values.flatMap(({ change, first, second }) => {
    const side = change === 'dropped' ? 'first' : 'second'
    const [n] = (side === 'first' ? first : second).sentences
    if (n === undefined || seen.has(`${side} ${n}`)) return []
    seen.add(`${side} ${n}`)
    return [{ side, n }]
  })
}

interface Cited {
  readonly side: Side
  readonly n: number
  readonly runs: readonly Run[]
}

/** Sentences in two columns read row by row at a size, as many as fit. */
const placed = (
  context: ComparisonContext,
  cited: readonly Cited[],
  frame: Frame,
  size: number,
): readonly (readonly SlideBox[])[] => {
  const width = (frame.width - between) / 2
  const taken: SlideBox[][] = []
  let y = frame.y
  let rowHeight = 0
  for (const { side, n, runs } of cited) {
    const height = heightOf([runs], 'serif', size, width)
    if (y + headPitch + height > frame.y + frame.height) continue
    const column = taken.length % 2
    const x = frame.x + column * (width + between)
    taken.push([
      textBox(
        { x, y, width, height: headPitch },
        [[{ text: sayComparedDeck('wording.number', { side, n }), isBold: true }]],
        { role: 'attribution', size: leastSize.said, color: slideColors.ink2 },
      ),
      textBox({ x, y: y + headPitch, width, height }, [runs], {
        role: 'quote',
        size,
        face: 'serif',
        language: context[side].statement.metadata.language,
      }),
    ])
    rowHeight = Math.max(rowHeight, headPitch + height)
    if (column === 0) continue
    y += rowHeight + apart
    rowHeight = 0
  }
  return taken
}

/** Sentences that name some values, whole and as large as all of them fit; at the least size as many as fit. */
export function evidenceBoxes(
  context: ComparisonContext,
  values: readonly ComparedValue[],
  frame: Frame,
): readonly SlideBox[] {
  const cited = citedOf(values).flatMap(({ side, n }): readonly Cited[] => {
    const indexed = context[side]
    const span = indexed.sentences[n - 1]
    return span ? [{ side, n, runs: quoteRuns(indexed, piecesOf(indexed, span)) }] : []
  })
  const sets = sizes.map((size) => placed(context, cited, frame, size))
  const set = sets.find(({ length }) => length === cited.length) ?? sets.at(-1) ?? []
  return set.flat()
}
