import { sayComparedDeck } from '#messages/sayComparedDeck.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { type ComparedPiece, changedWords } from '#views/compare/changedWords.ts'
import type { Side } from '#views/compare/comparedPair.ts'
import type { ComparedSlide, RewordedPair } from '#views/deck/comparedSlide.ts'
import { withoutFurniture } from '#views/words/countWords.ts'
import { slideColors } from '#writers/slide/slideColors.ts'
import type { Frame, Run, SlideBox } from '#writers/slide/slidePage.ts'
import { heightOf, leastSize, pitchOf, textBox } from '#writers/slide/slideText.ts'
import type { ComparisonContext } from './comparisonContext.ts'

type WordingSlide = Extract<ComparedSlide, { readonly kind: 'wording' }>

const size = leastSize.said
const linePitch = pitchOf(size, 'sans')
const between = 40
const apart = 16

const sentenceOf = (indexed: StatementIndex, number: number): string => {
  const sentence = indexed.sentences[number - 1]
  return sentence ? withoutFurniture(indexed.statement, sentence) : ''
}

/** The pieces of a wording with what stands between them, as runs: what changed is struck in A and stands out in B. */
const runsOf = (text: string, pieces: readonly ComparedPiece[], side: Side): readonly Run[] => {
  let at = 0
  const runs = pieces.flatMap(({ start, end, isChanged }): readonly Run[] => {
    const before = text.slice(at, start)
    at = end
    const words = { text: text.slice(start, end) }
    const space = before ? [{ text: before }] : []
    if (!isChanged) return [...space, words]
    if (side === 'first') return [...space, { ...words, isStruck: true, color: slideColors.ink2 }]
    return [...space, { ...words, isBold: true, underline: { style: 'thick', color: slideColors.ink } }]
  })
  return [...runs, ...(at < text.length ? [{ text: text.slice(at) }] : [])].map((run) => ({
    ...run,
    text: run.text.replace(/\s+/gu, ' '),
  }))
}

/** Both wordings of a sentence beside each other, under what they are. */
const pairBoxes = (context: ComparisonContext, pair: RewordedPair, frame: Frame) => {
  const width = (frame.width - between) / 2
  const texts = {
    first: sentenceOf(context.first, pair.first),
    second: sentenceOf(context.second, pair.second),
  }
  const { before, after } = changedWords(texts.first, texts.second)
  const columns = [
    { side: 'first', x: frame.x, runs: runsOf(texts.first, before, 'first') },
    { side: 'second', x: frame.x + width + between, runs: runsOf(texts.second, after, 'second') },
  ] as const
  // Runs that stand out are measured as bold, so that none grows out of its box.
  const heights = columns.map(({ runs }) => heightOf([runs], 'serif', size, width))
  const height = Math.max(...heights)
  const boxes = columns.flatMap(({ side, x, runs }): readonly SlideBox[] => [
    textBox(
      { x, y: frame.y, width, height: linePitch },
      [[{ text: sayComparedDeck('wording.number', { side, n: pair[side] }), isBold: true }]],
      { role: 'words', size, color: slideColors.ink2 },
    ),
    textBox({ x, y: frame.y + linePitch + 2, width, height }, [runs], {
      role: 'quote',
      size,
      face: 'serif',
      language: context[side].statement.metadata.language,
    }),
  ])
  return { boxes, height: linePitch + 2 + height }
}

/** As many reworded sentences as fit whole, each in both wordings, and how many more there are. */
export function comparedWording(context: ComparisonContext<WordingSlide>, frame: Frame): readonly SlideBox[] {
  const { pairs } = context.slide
  const bottom = frame.y + frame.height
  const boxes: SlideBox[] = []
  let y = frame.y
  let shown = 0
  for (const [at, pair] of pairs.entries()) {
    const set = pairBoxes(context, pair, { ...frame, y })
    // All but the last leave room to say how many are not shown.
    const reserved = at === pairs.length - 1 && shown === at ? 0 : linePitch + apart
    if (y + set.height + reserved > bottom) continue
    boxes.push(...set.boxes)
    y += set.height + apart
    shown += 1
  }
  const left = pairs.length - shown
  if (left === 0) return boxes
  const more = textBox(
    { ...frame, y, height: linePitch },
    [[{ text: sayComparedDeck('wording.more', { n: left }) }]],
    {
      role: 'words',
      size,
      color: slideColors.ink2,
    },
  )
  return [...boxes, more]
}
