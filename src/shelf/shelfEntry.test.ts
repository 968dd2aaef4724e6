import { describe, expect, it } from 'vitest'
import { markedStatement } from '#fixtures/markedStatement.ts'
import { inYear } from '#statement/dated.ts'
import type { StatementMetadata } from '#statement/statement.ts'
import { byOpening, parseShelfEntry, type ShelfEntry, shelfEntry } from './shelfEntry.ts'

const entryOf = (metadata: Partial<StatementMetadata> = {}): ShelfEntry => {
  const { statement } = markedStatement(
    ['We met [place BBB|Beta].', 'The [conflict CCC|[place CCC|Gamma] war] goes on.'],
    { metadata: { id: 'text-1', ...metadata } },
  )
  const known = new Set(['AAA', 'BBB', 'CCC'])
  return shelfEntry(statement, { title: 'Words', openedAt: 5, revision: 3, basis: '', known })
}

describe('the entry of a statement', () => {
  it('is what the list says of it', () => {
    const metadata = {
      kind: 'speech',
      wording: 'Address',
      issuers: ['AAA', 'DDD'],
      date: inYear('2031', ['2031-05-06']),
    }
    expect(entryOf(metadata as Partial<StatementMetadata>)).toEqual({
      id: 'text-1',
      title: 'Words',
      kind: 'speech',
      wording: 'Address',
      date: { start: '2031-01-01', end: '2031-12-31', precision: 'year', candidates: ['2031-05-06'] },
      issuers: ['AAA', 'DDD'],
      named: ['BBB'],
      inConflict: ['CCC'],
      corrections: 0,
      openedAt: 5,
      revision: 3,
      basis: '',
    })
    expect(entryOf({ date: null }).date).toBeNull()
  })

  it('is read as it was written, and refused with its place', () => {
    const entry = entryOf()
    expect(parseShelfEntry(structuredClone(entry))).toEqual({ ok: true, value: entry })
    const { named: _, ...rest } = entry
    expect(parseShelfEntry(rest)).toMatchObject({ ok: false, problem: { place: 'named' } })
    expect(parseShelfEntry({ ...entry, title: '' })).toMatchObject({ ok: false, problem: { place: 'title' } })
    expect(parseShelfEntry({ ...entry, openedAt: -1 })).toMatchObject({ ok: false })
  })
})

it('stands by when it was opened, the last first, and by its id beside another of that moment', () => {
  const of = (id: string, openedAt: number) => ({ id, openedAt })
  const sorted = [of('b', 1), of('c', 2), of('a', 1), of('d', 3)].sort(byOpening)
  expect(sorted.map(({ id }) => id)).toEqual(['d', 'c', 'a', 'b'])
  expect(byOpening(of('a', 1), of('a', 1))).toBe(0)
})
