import type { Reason } from './problem.ts'
import type { Span, Statement } from './statement.ts'
import { verifyMentions } from './verifyMentions.ts'

/** What keeps the spans of a statement from fitting its text, with the path to the span. */
export interface SpanProblem {
  readonly path: readonly [
    list: 'paragraphs' | 'sentences' | 'mentions' | 'doubtful' | 'furniture',
    index: number,
  ]
  readonly reason: Reason
}

type List = SpanProblem['path'][0]

/** Spans that follow one another within their text. */
const checkRun = (list: List, spans: readonly Span[], length: number): SpanProblem | null => {
  let at = 0
  for (const [index, { start, end }] of spans.entries()) {
    if (start >= end) return { path: [list, index], reason: 'emptySpan' }
    if (end > length) return { path: [list, index], reason: 'spanOutside' }
    if (start < at) return { path: [list, index], reason: 'spanOrder' }
    at = end
  }
  return null
}

const checkHolders = ({ paragraphs, sentences }: Pick<Statement, 'paragraphs' | 'sentences'>) => {
  const index = sentences.findIndex(({ start, end, paragraph }) => {
    const holder = paragraphs[paragraph]
    return holder?.role !== 'body' || start < holder.start || end > holder.end
  })
  return index < 0
    ? null
    : ({
        path: ['sentences', index],
        reason: 'sentencePlace',
      } as const)
}

/** Both lists are in order, so that one walk through each is enough. */
const checkFurniture = ({ sentences, furniture }: Statement): SpanProblem | null => {
  let at = 0
  const index = furniture.findIndex(({ start, end }) => {
    while (at < sentences.length && (sentences[at] as Span).end <= start) at += 1
    const holder = sentences[at]
    return !holder || start < holder.start || end > holder.end
  })
  return index < 0 ? null : { path: ['furniture', index], reason: 'furniturePlace' }
}

/** A mention that does not verify is listed as such and has no place in the order. */
const checkOrder = (
  list: 'mentions' | 'doubtful',
  statement: Pick<Statement, 'text' | 'mentions'>,
): SpanProblem | null => {
  const { verified } = verifyMentions(statement)
  const late = verified.find(({ position }, index) => {
    const before = verified[index - 1]?.position
    return (
      before &&
      (position.start < before.start || (position.start === before.start && position.end > before.end))
    )
  })
  return late ? { path: [list, statement.mentions.indexOf(late)], reason: 'mentionOrder' } : null
}

/**
 * Checks what everything that counts relies on: paragraphs and sentences lie in order within the text, each
 * sentence in its paragraph, furniture in sentences, and mentions that verify are in order.
 *
 * @returns the first problem, or null
 */
export function checkSpans(statement: Statement): SpanProblem | null {
  const { text, paragraphs, sentences, furniture, doubtful } = statement
  return (
    checkRun('paragraphs', paragraphs, text.length) ??
    checkRun('sentences', sentences, text.length) ??
    checkHolders(statement) ??
    checkRun('furniture', furniture, text.length) ??
    checkFurniture(statement) ??
    checkOrder('mentions', statement) ??
    checkOrder('doubtful', { text, mentions: doubtful })
  )
}
