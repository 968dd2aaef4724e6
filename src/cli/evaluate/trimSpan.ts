import type { Span } from '#statement/statement.ts'

const withoutWidth = '[\\u200B-\\u200F\\u2060\\uFEFF\\u202A-\\u202E]+'

/** What may stand around a name without being part of it, from the outside in; a bracket keeps what it closes. */
const heads = [new RegExp(`^${withoutWidth}`, 'u'), /^[\s“"‘'«(]+(?!.*\))/su, /^(?:the|an|a)\s+/i]
const tails = [
  new RegExp(`${withoutWidth}$`, 'u'),
  /(?:[’'`´]s|[’'`´])$/i,
  /(?<!\(.*)[,;:!?)”"»\s]+$/s,
  /(?<!^(?:[A-Z]\.)*[A-Z])\.$/,
]

/**
 * A span without what is a matter of taste: an article, an opening quote, a possessive, closing punctuation. The last
 * full stop of "U.S." stays.
 */
export function trimSpan(text: string, { start, end }: Span): Span {
  let words = text.slice(start, end)
  let from = start
  for (const head of heads) {
    const length = head.exec(words)?.[0].length ?? 0
    from += length
    words = words.slice(length)
  }
  for (const tail of tails) words = words.replace(tail, '')
  return { start: from, end: from + words.length }
}
