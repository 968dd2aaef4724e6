import { describe, expect, it } from 'vitest'
import type { WrittenEdition, WrittenForums } from '#knowledge/writtenKnowledge.ts'
import { onDay } from '#statement/dated.ts'
import type { Reading } from '#statement/statement.ts'
import { resolveForums } from './resolveForums.ts'

const edition = (id: string, start: string, end: string, ordinal: number | null = null): WrittenEdition => ({
  id,
  start,
  end,
  name: id,
  shortName: id,
  precision: 'day',
  venue: { city: 'Town', labelCity: 'Town', country: 'AAA', lat: 0, lon: 0 },
  sources: [],
  ordinal,
})

const series = (id: string, editions: readonly WrittenEdition[]) => ({
  id,
  editions,
  name: id,
  shortName: id,
  terms: [],
})

const forums: WrittenForums = {
  forums: [
    series('fair', [
      edition('fair-3', '2023-05-01', '2023-05-04', 3),
      edition('fair-2', '2021-05-01', '2021-05-04', 2),
      edition('fair-4', '2025-05-01', '2025-05-04', 4),
    ]),
    series('talks', [edition('talks-22', '2022-10-01', '2022-10-02')]),
  ],
  context: { rule: '', events: [] },
  sources: {},
}

const resolve = (
  text: string,
  name: string,
  entity: string,
  day: string | null,
  reading: Reading = 'name',
) => {
  const start = text.indexOf(name)
  const candidate = { start, end: start + name.length, kind: 'forum', entity, reading, rank: 6 } as const
  return resolveForums(text, [candidate], forums, day === null ? null : onDay(day)).map(
    (resolved) => resolved.entity,
  )
}

describe('resolveForums', () => {
  it.each([
    ['the second Fair', 'fair-2'],
    ['the 3rd Fair', 'fair-3'],
    ['Fourth Fair', 'fair-4'],
    ['the 4th  Fair', 'fair-4'],
  ])('takes the edition that is counted in “%s”, whatever the day', (text, id) => {
    expect(resolve(text, 'Fair', 'fair', '1999-01-01')).toEqual([id])
    expect(resolve(text, 'Fair', 'fair', null)).toEqual([id])
  })

  it('keeps the series where the text counts an edition nobody knows', () => {
    expect(resolve('the ninth Fair', 'Fair', 'fair', '2023-04-01')).toEqual(['fair'])
  })

  it('goes by the day where the series does not count', () => {
    expect(resolve('the ninth Talks', 'Talks', 'talks', '2022-09-01')).toEqual(['talks-22'])
  })

  it('takes the nearest edition within a year, also one that is under way', () => {
    expect(resolve('at the Fair', 'Fair', 'fair', '2022-06-01')).toEqual(['fair-3'])
    expect(resolve('at the Fair', 'Fair', 'fair', '2023-05-04')).toEqual(['fair-3'])
  })

  it('of two as near prefers the one that lies ahead', () => {
    expect(resolve('at the Fair', 'Fair', 'fair', '2024-05-02')).toEqual(['fair-4'])
  })

  it('takes the latest that lies behind by a year at most', () => {
    expect(resolve('at the Fair', 'Fair', 'fair', '2023-05-05')).toEqual(['fair-3'])
    expect(resolve('at the Fair', 'Fair', 'fair', '2024-04-30')).toEqual(['fair-3'])
    expect(resolve('at the Talks', 'Talks', 'talks', '2023-10-02')).toEqual(['talks-22'])
    expect(resolve('at the Talks', 'Talks', 'talks', '2023-10-03')).toEqual(['talks'])
  })

  it('keeps the series of an undated statement', () => {
    expect(resolve('at the Fair', 'Fair', 'fair', null)).toEqual(['fair'])
  })

  it('drops a place that stood for a meeting which cannot be it', () => {
    expect(resolve('in Town', 'Town', 'talks', '2022-11-01', 'venue')).toEqual(['talks-22'])
    expect(resolve('in Town', 'Town', 'talks', '1990-01-01', 'venue')).toEqual([])
  })

  it('leaves everything else as it is', () => {
    expect(resolve('the third Club', 'Club', 'club', '2023-01-01')).toEqual(['club'])
  })
})
