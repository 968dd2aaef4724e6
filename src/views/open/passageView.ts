import { sayOpen } from '#messages/sayOpen.ts'
import type { Statement } from '#statement/statement.ts'
import type { AboutWords } from './aboutView.ts'

/** A passage of the text with the words that are looked up in it. */
export interface PassageView {
  /** "line 3" */
  readonly where: string
  readonly before: string
  readonly words: string
  readonly after: string
}

/** Letters shown on each side of the words. */
const around = 240

/** The place of some words in the text, with what stands around them. */
export function passageView(
  { text }: Pick<Statement, 'text'>,
  { where, start, end }: AboutWords,
): PassageView {
  const from = Math.max(0, start - around)
  const to = Math.min(text.length, end + around)
  const cut = sayOpen('about.cut')
  return {
    where,
    before: `${from > 0 ? cut : ''}${text.slice(from, start)}`,
    words: text.slice(start, end),
    after: `${text.slice(end, to)}${to < text.length ? cut : ''}`,
  }
}
