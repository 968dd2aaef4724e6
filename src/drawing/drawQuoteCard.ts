import type { World } from '#knowledge/worldFile.ts'
import { say } from '#messages/say.ts'
import { sayDrawing } from '#messages/sayDrawing.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { headerView } from '#views/panels/headerView.ts'
import { sayWork } from '#views/words/sayAttribution.ts'
import { sayQuoted } from '#views/words/sayQuoted.ts'
import { cardFoot } from './cardFoot.ts'
import { colors } from './colors.ts'
import type { Drawing, DrawingNode } from './drawing.ts'
import { type LaidRun, layRuns } from './layRuns.ts'
import { type Measure, measureText } from './measureText.ts'
import { type Quoted, type QuoteMark, quoteMarks, wordsIn } from './quoteMarks.ts'
import { sentenceMap } from './sentenceMap.ts'
import { setText } from './setText.ts'
import type { SheetHead } from './sheetPicture.ts'

/** What a quote card is made of. */
export interface QuoteCard {
  readonly indexed: StatementIndex
  readonly sentence: number
  /** Index of the mention it is about, around which a long sentence is cut; null for the sentence as such. */
  readonly mention: number | null
  /** Without it the card has no map. */
  readonly world: World | null
  readonly head: Pick<SheetHead, 'filters' | 'sentences' | 'isFiltered' | 'link'>
  readonly measure?: Measure
}

/** Size of a card, and its margins. */
export const cardSize = { width: 1200, height: 675 } as const
const margin = { side: 64, top: 40 }
const inner = cardSize.width - 2 * margin.side

/** Where the line below the quote runs, and the room that the quote keeps from it and from the edge. */
const rule = 401
const air = 16
const quoteRoom = rule - margin.top - 2 * air
const lineHeight = 1.3

/** Sizes of a quote, each for so many words at the most; beyond the last it is cut. */
const steps = [
  { size: 46, words: 30 },
  { size: 38, words: 45 },
  { size: 32, words: 65 },
  { size: 28, words: 90 },
] as const
const smallest = 28
/** Code units that a passage is tried with at first, and by how many it gets shorter. */
const longest = 640
const shorter = 30

type Lines = readonly (readonly LaidRun<QuoteMark | null>[])[]

interface SetQuote extends Quoted {
  readonly size: number
  readonly lines: Lines
}

const setQuote = ({ indexed, sentence, mention, measure = measureText }: QuoteCard): SetQuote => {
  const lay = (quoted: Quoted, size: number): SetQuote => ({
    ...quoted,
    size,
    lines: layRuns(quoted.runs, inner, () => ({ face: 'serif', size, weight: 400 }), measure, 0.04),
  })
  const fits = ({ lines, size }: SetQuote): boolean =>
    lines.length * size * lineHeight <= quoteRoom &&
    lines.every((line) => line.every(({ x, width }) => x + width <= inner))
  const whole = quoteMarks(indexed, sentence, mention)
  const count = wordsIn(indexed, sentence)
  for (const { size, words } of steps) {
    const laid = lay(whole, size)
    if (count <= words && fits(laid)) return laid
  }
  for (let most = longest; most > 0; most -= shorter) {
    const laid = lay(quoteMarks(indexed, sentence, mention, most), smallest)
    if (fits(laid)) return laid
  }
  return lay(quoteMarks(indexed, sentence, mention, 1), smallest)
}

const underline = (mark: QuoteMark): { readonly color: string; readonly width: number } =>
  mark === 'forum' ? { color: colors.ink2, width: 2 } : { color: colors[mark], width: 5 }

const drawQuote = ({ lines, size }: SetQuote): readonly DrawingNode[] => {
  const line = size * lineHeight
  const top = margin.top + (rule - margin.top - lines.length * line) / 2
  return lines.flatMap((runs, at) => {
    const y = top + at * line + size * 0.98
    return runs.flatMap(({ text, look, x, width }): DrawingNode[] => {
      const words = { ...setText(text, margin.side + x, y, colors.ink, { face: 'serif', size }), width }
      if (!look) return [words]
      const { color, width: height } = underline(look)
      return [{ kind: 'rect', x: margin.side + x, y: y + size * 0.24, width, height, fill: color }, words]
    })
  })
}

/**
 * A quoted sentence on a card of 1200 × 675, always light: its words with what they name, what they are from and when,
 * the filter that was on, and a small map of the places that it names. Its alternative text is the sentence as it is
 * copied.
 *
 * @throws when there is no such sentence
 */
export function drawQuoteCard(card: QuoteCard): Drawing {
  const { indexed, sentence, world, head, measure = measureText } = card
  const quote = setQuote(card)
  const map = world && sentenceMap(indexed, sentence)
  const { dateline } = headerView(indexed)
  const number = sayDrawing('card.sentence', { sentence, total: indexed.sentences.length })
  const foot = cardFoot({
    attribution: sayWork(indexed),
    place: [dateline, number].filter(Boolean).join(say('list.separator')),
    filter: head.isFiltered ? sayCardFilter(head) : null,
    link: head.link,
    marks: quote.marks,
    map,
    world,
    measure,
  })
  return {
    ...cardSize,
    label: sayQuoted(indexed, sentence),
    lang: indexed.statement.metadata.language,
    ground: colors.paper,
    nodes: [
      ...drawQuote(quote),
      {
        kind: 'line',
        x1: margin.side,
        x2: cardSize.width - margin.side,
        y1: rule,
        y2: rule,
        stroke: colors.line,
      },
      ...foot,
    ],
  }
}

/** "Filter: Place: Kenya, 1 of 12 sentences" */
export function sayCardFilter({ filters, sentences }: Pick<SheetHead, 'filters' | 'sentences'>): string {
  return sayDrawing('card.filter', { filters, sentences })
}
