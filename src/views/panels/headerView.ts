import { say } from '#messages/say.ts'
import type { Statement } from '#statement/statement.ts'
import { sayDay } from '#views/words/sayDates.ts'

/** What the banner says of a statement. */
export interface HeaderView {
  readonly title: string
  /** "Report of remarks by Wang Yi, Foreign Minister of China" */
  readonly byline: string
  /** "Beijing, 9 January 2024", or what of it is known; may be empty. */
  readonly dateline: string
  /** "14 sentences, 605 words" */
  readonly extent: string
  /** "Report of remarks" */
  readonly kindNote: string
}

/** Words of the counted sentences: runs of characters between white space that hold a letter or a figure. */
export function countWords({ text, sentences }: Pick<Statement, 'text' | 'sentences'>): number {
  let words = 0
  for (const { start, end } of sentences)
    for (const run of text.slice(start, end).split(/\s+/)) if (/[\p{L}\p{N}]/u.test(run)) words += 1
  return words
}

/** Describes a statement by its metadata; a part that is not known is left out. */
export function headerView(statement: Statement): HeaderView {
  const { kind, title, speaker, place, date } = statement.metadata
  const sentences = statement.sentences.length
  const day = date ? sayDay(date) : null
  return {
    title,
    byline: speaker
      ? say('header.by', { kind, name: speaker.name, role: speaker.role })
      : say('header.kind', { kind }),
    dateline: place && day ? say('header.dateline', { place, day }) : (day ?? place ?? ''),
    extent: say('header.extent', { sentences, words: countWords(statement) }),
    kindNote: say('header.kind', { kind }),
  }
}
