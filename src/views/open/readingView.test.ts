import { expect, it } from 'vitest'
import { extractStatement } from '#extract/extractStatement.ts'
import { writtenKnowledge } from '#fixtures/writtenKnowledge.ts'
import { type ReadingState, readingView } from './readingView.ts'

const begun: ReadingState = {
  name: 'reed.pdf',
  size: 22_400,
  isAgain: false,
  pages: null,
  words: null,
  progress: null,
}
const { metadata } = extractStatement('Statement by Kenya\n\nWe met.', { id: 'read' }, writtenKnowledge)
const states = (state: ReadingState) => readingView(state).steps.map((step) => step.state)

it('goes from the file to its words and what they name', () => {
  expect(readingView(begun)).toMatchObject({
    title: 'Reading reed.pdf',
    size: '22 kB',
    now: 'Taking the text from the file',
    share: 0,
  })
  const paged = { ...begun, pages: { done: 2, of: 8 } }
  expect(readingView(paged)).toMatchObject({ now: 'Taking the text from the file, page 2 of 8', share: 0.1 })
  expect(states(paged)).toEqual(['now', 'later', 'later', 'later'])
  const taken = { ...paged, words: 208 }
  expect(readingView(taken).steps[0]).toEqual({ name: 'Text taken', found: '208 words', state: 'done' })
  expect(states(taken)).toEqual(['done', 'now', 'later', 'later'])
  const looking = { ...taken, progress: { metadata, paragraphs: 7, sentences: 12, done: 2 / 3, found: 11 } }
  expect(readingView(looking)).toMatchObject({ now: 'Looking for names and themes, 8 of 12 sentences' })
  expect(readingView(looking).steps.map(({ found }) => found)).toEqual([
    '208 words',
    '3 of 8',
    '7 and 12',
    '11 so far',
  ])
  expect(states(looking)).toEqual(['done', 'done', 'done', 'now'])
})

it('never goes back', () => {
  const shares = [
    begun,
    { ...begun, pages: { done: 8, of: 8 } },
    { ...begun, words: 1 },
    ...[0, 0.5, 1].map((done) => ({
      ...begun,
      words: 1,
      progress: { metadata, paragraphs: 1, sentences: 1, done, found: 0 },
    })),
  ].map((state) => readingView(state).share)
  expect(shares).toEqual([...shares].sort((one, other) => one - other))
  expect(shares.at(-1)).toBe(1)
})

it('calls what was pasted so', () => {
  expect(readingView({ ...begun, name: null, size: 1_240_000 })).toMatchObject({
    title: 'Reading what you pasted',
    size: '1.2 MB',
    now: 'Getting ready to read',
    cancelNote: 'goes back to what you had pasted; nothing of the file is kept',
  })
  expect(readingView({ ...begun, isAgain: true }).cancelNote).toBe('goes back to what you entered')
})
