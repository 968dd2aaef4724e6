import { expect, it } from 'vitest'
import { markedStatement } from '#fixtures/markedStatement.ts'
import { shelfEntry } from '#shelf/shelfEntry.ts'
import type { ListedStatement } from '#shelf/shelfState.ts'
import { withRemoved } from './withRemoved.ts'

const entry = (id: string, openedAt: number): ListedStatement => {
  const { statement } = markedStatement(['We met.'], { metadata: { id } })
  const told = { title: id, openedAt, revision: 1, basis: '', known: new Set<string>() }
  return { ...shelfEntry(statement, told), isOnDevice: true }
}
const [one, two, three] = [entry('one', 1), entry('two', 2), entry('three', 3)]
const rows = (entries: readonly ListedStatement[], removed: readonly ListedStatement[]) =>
  withRemoved(entries, new Map(removed.map((gone) => [gone.id, gone]))).map(
    ({ entry: { id }, isRemoved }) => `${id}${isRemoved ? ' deleted' : ''}`,
  )

it('keeps what was deleted in its place until it is back', () => {
  expect(rows([three, two, one], [])).toEqual(['three', 'two', 'one'])
  expect(rows([three, one], [two])).toEqual(['three', 'two deleted', 'one'])
  expect(rows([], [one, three])).toEqual(['three deleted', 'one deleted'])
  expect(rows([entry('two', 9), three, one], [two])).toEqual(['two', 'three', 'one'])
})
