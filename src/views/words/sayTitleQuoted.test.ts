import { expect, test } from 'vitest'
import { shippedIndex } from '#fixtures/shippedIndex.ts'
import { sayTitleQuoted } from './sayTitleQuoted.ts'

test('the title of the text is quoted in its own words, with what it is the title of', () => {
  const { paragraphs, text } = shippedIndex.statement
  const title = paragraphs.find(({ role }) => role === 'title')
  expect(sayTitleQuoted(shippedIndex)).toBe(
    `“${text.slice(title?.start, title?.end)}” (Report of Wang Yi’s remarks, 9 January 2024, title)`,
  )
})

test('a title that is broken into lines is one line', () => {
  const { statement } = shippedIndex
  const text = 'A long\n  title'
  const paragraphs = [{ role: 'title', start: 0, end: text.length }] as const
  expect(sayTitleQuoted({ ...shippedIndex, statement: { ...statement, text, paragraphs } })).toMatch(
    /^“A long title” \(/,
  )
})

test('a text without a title has none to quote, whatever it is called', () => {
  const { statement } = shippedIndex
  const paragraphs = statement.paragraphs.filter(({ role }) => role !== 'title')
  expect(sayTitleQuoted({ ...shippedIndex, statement: { ...statement, paragraphs } })).toBeNull()
})
