import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSeries, type SeriesFilter, wholeSeries, withSeries } from './seriesUrl.ts'

const names = fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }), { maxLength: 3 })
const keys = (kind: string): fc.Arbitrary<readonly string[]> =>
  fc
    .uniqueArray(fc.stringMatching(/^[A-Za-z0-9-]{1,8}$/), { maxLength: 3 })
    .map((ids) => ids.map((id) => `${kind}.${id}`))
const year = fc.option(fc.stringMatching(/^[12]\d{3}$/))

const filter: fc.Arbitrary<SeriesFilter> = fc.record({
  speakers: names,
  kinds: fc.subarray(['speech', 'joint-statement', 'report']),
  from: year,
  to: year,
  places: fc.oneof(keys('place'), keys('group')),
  themes: keys('theme'),
  measure: fc.constantFrom('rate' as const, 'mentions' as const),
  lines: fc.boolean(),
  picked: fc.subarray(['2024-01-09-wang-yi', 'text-1a2b']),
  cell: fc.option(fc.record({ value: fc.constant('place.GHA'), statement: fc.constant('text-1a2b') })),
})

describe('the series in the address', () => {
  it('gives back what was put in, and leaves the rest', () => {
    fc.assert(
      fc.property(filter, (chosen) => {
        const query = withSeries('p=BRA&s=text-1a2b', chosen)
        expect(readSeries(query)).toEqual(chosen)
        expect(withSeries(query, null)).toBe('p=BRA&s=text-1a2b')
      }),
    )
  })

  it('stays legible', () => {
    const chosen = { ...wholeSeries, kinds: ['speech'], from: '2023', places: ['place.GHA', 'group.brics'] }
    expect(withSeries('', chosen)).toBe('series=kind.speech,from.2023,place.GHA,group.brics')
    expect(withSeries('', wholeSeries)).toBe('series=all')
  })

  it('reads commas that mail encoded, and leaves out what nobody understands', () => {
    expect(readSeries('series=place.GHA%2Cfrom.2023%2Cto.soon,colour.red,all,by.')).toEqual({
      ...wholeSeries,
      places: ['place.GHA'],
      from: '2023',
    })
    expect(readSeries('p=GHA')).toBeNull()
  })
})
