import { expect, it } from 'vitest'
import { markedStatement } from '#fixtures/markedStatement.ts'
import type { Statement } from '#statement/statement.ts'
import { placesWith } from './placesWith.ts'

const { statement } = markedStatement([
  'The Forum thanked the Forum of [forum fair-1|the Forum on Trade]; the Forums and [org club|the Forum] met the forum.',
  'The [conflict BBB|war of the Forum].',
])

const startsOf = (from: Statement, words: string): readonly number[] =>
  placesWith(from, words).map(({ start, end }) => {
    expect(from.text.slice(start, end)).toBe(words)
    return start
  })

it('finds exact whole words, free, a mention of their own or within a conflict', () => {
  expect(startsOf(statement, 'the Forum')).toEqual([
    18,
    statement.text.indexOf('the Forum met'),
    statement.text.lastIndexOf('the Forum'),
  ])
  expect(startsOf(statement, 'The Forum')).toEqual([0])
  expect(startsOf(statement, ' ')).toEqual([])
  expect(startsOf(statement, 'Zeta')).toEqual([])
})

it('finds none across sentences, none that overlap and none in furniture', () => {
  expect(startsOf(statement, 'forum.\nThe')).toEqual([])
  const { statement: doubled } = markedStatement(['go go go go.'])
  expect(startsOf(doubled, 'go go')).toEqual([0, 6])
  expect(startsOf({ ...doubled, furniture: [{ start: 0, end: 3 }] }, 'go go')).toEqual([3])
})

it('finds words of a script without spaces between them', () => {
  const { statement: arabic } = markedStatement(['أشاد الوزير بـ NATO ومصر'])
  expect(startsOf(arabic, 'NATO')).toEqual([arabic.text.indexOf('NATO')])
})
