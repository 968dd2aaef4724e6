import type { Span, Statement } from './statement.ts'
import { verifyMentions } from './verifyMentions.ts'

/** What keeps the spans of a statement from fitting its text, with the path to the span. */
export interface SpanProblem {
  readonly path: readonly [list: 'paragraphs' | 'sentences' | 'mentions', index: number]
  readonly message: string
}

type List = SpanProblem['path'][0]

/** Spans that follow one another within their text. */
const checkRun = (list: List, spans: readonly Span[], length: number): SpanProblem | null => {
  let at = 0
  for (const [index, { start, end }] of spans.entries()) {
    if (start >= end) return { path: [list, index], message: 'Expected it to end after its start' }
    if (end > length) return { path: [list, index], message: 'Expected it to end within the text' }
    if (start < at)
      return { path: [list, index], message: 'Expected it to start where the one before it ends' }
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
        message: 'Expected it to lie within its paragraph of the body',
      } as const)
}

/** A mention that does not verify is listed as such and has no place in the order. */
const checkOrder = (statement: Statement): SpanProblem | null => {
  const { verified } = verifyMentions(statement)
  const late = verified.find(({ position }, index) => {
    const before = verified[index - 1]?.position
    return (
      before &&
      (position.start < before.start || (position.start === before.start && position.end > before.end))
    )
  })
  return late
    ? {
        path: ['mentions', statement.mentions.indexOf(late)],
        message: 'Expected the mentions in order of their start, the longer first',
      }
    : null
}

/**
 * Checks what everything that counts relies on: paragraphs and sentences lie in order within the text, each
 * sentence in its paragraph, and mentions that verify are in order.
 *
 * @returns the first problem, or null
 */
export function checkSpans(statement: Statement): SpanProblem | null {
  const { text, paragraphs, sentences } = statement
  return (
    checkRun('paragraphs', paragraphs, text.length) ??
    checkRun('sentences', sentences, text.length) ??
    checkHolders(statement) ??
    checkOrder(statement)
  )
}
