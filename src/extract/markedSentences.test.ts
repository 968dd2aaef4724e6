import { describe, expect, it } from 'vitest'
import { markedCountries } from '#fixtures/markedCountries.ts'
import { markedThings } from '#fixtures/markedThings.ts'
import { writtenKnowledge } from '#fixtures/writtenKnowledge.ts'
import { extractStatement } from './extractStatement.ts'

interface Mark {
  readonly start: number
  readonly words: string
  readonly name: string
}

/** Takes the brackets out of a sentence: its plain text, and what it marks in order of start, longer first. */
const unmarked = (marked: string): { text: string; marks: Mark[] } => {
  const open: { start: number; mark: { start: number; words: string; name: string } }[] = []
  const marks: { start: number; words: string; name: string }[] = []
  let text = ''
  for (let at = 0; at < marked.length; at += 1) {
    if (marked.startsWith('[[', at)) {
      const mark = { start: text.length, words: '', name: '' }
      marks.push(mark)
      open.push({ start: text.length, mark })
      at += 1
    } else if (marked[at] === '|') {
      const end = marked.indexOf(']]', at)
      const { mark } = open.pop() as (typeof open)[number]
      mark.words = text.slice(mark.start)
      mark.name = marked.slice(at + 1, end)
      at = end + 1
    } else text += marked[at]
  }
  return { text, marks }
}

const readIn = (text: string, isWithThemes: boolean): Mark[] => {
  const known = { id: 'made-up', issuers: [], title: '', date: null }
  const { mentions, doubtful } = extractStatement(text, known, writtenKnowledge)
  const marks = [
    ...mentions.map((mention) => ({ ...mention, isDoubtful: false })),
    ...doubtful.map((mention) => ({ ...mention, isDoubtful: true })),
  ]
  return marks
    .filter(({ kind }) => isWithThemes || kind !== 'theme')
    .sort((one, other) => one.position.start - other.position.start || other.position.end - one.position.end)
    .map(({ kind, entity, position, quote, isDoubtful }) => ({
      start: position.start,
      words: quote.exact,
      name: `${isDoubtful ? 'doubtful:' : ''}${kind}:${entity}`,
    }))
}

const cases = Object.entries({ ...markedCountries, ...markedThings }).flatMap(([rule, sentences]) =>
  sentences.map((sentence) => [rule, sentence] as const),
)

describe('what a sentence names', () => {
  it.each(cases)('by %s: %s', (_, sentence) => {
    const { text, marks } = unmarked(sentence)
    const read = readIn(
      text,
      marks.some(({ name }) => name.startsWith('theme')),
    )
    const named = read.map((one, at) => {
      const wanted = marks[at]?.name ?? ''
      const isOfKind = !wanted.includes(':') && one.name.startsWith(`${wanted}:`)
      return isOfKind ? { ...one, name: wanted } : one
    })
    expect(named).toEqual(marks)
  })
})
