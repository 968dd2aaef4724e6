import fc from 'fast-check'
import { expect, it } from 'vitest'
import { randomSeries } from '#fixtures/randomSeries.ts'
import { saySeries } from '#messages/saySeries.ts'
import { wholeSeries } from '#selection/seriesUrl.ts'
import { seriesFileHead, seriesTables } from './seriesExport.ts'
import { seriesOf } from './seriesOf.ts'
import { isOwn, seriesView } from './seriesView.ts'

const measure = fc.constantFrom('rate', 'mentions')

it('saves in each cell what the series counts there, under its statement', () => {
  fc.assert(
    fc.property(randomSeries, measure, fc.constantFrom(null, '2023'), (indexed, measure, from) => {
      const series = seriesOf(indexed)
      const filter = { ...wholeSeries, measure, from }
      const view = seriesView(series, filter)
      const tables = seriesTables(series, view, filter)
      tables.forEach(({ columns, rows }, at) => {
        const { rows: shown } = at === 0 ? view.places : view.themes
        expect(rows.map(({ key }) => key)).toEqual(shown.map(({ key }) => key))
        expect(columns).toHaveLength(3 + view.columns.length)
        rows.forEach(({ cells }, row) => {
          view.columns.forEach((s, column) => {
            const value = shown[row]
            const words = series.statements[s]?.words ?? 0
            let expected: string | number = ''
            for (let entry = series.starts[s] ?? 0; entry < (series.starts[s + 1] ?? 0); entry += 1) {
              if (series.value[entry] !== value?.value) continue
              const mentions = series.mentions[entry] ?? 0
              const figure = measure === 'mentions' ? mentions : Math.round((mentions * 1e6) / words) / 1000
              expected = mentions === 0 ? saySeries('series.reached') : figure
            }
            const cell = cells[3 + column]
            if (value && isOwn(series, value, s) && typeof expected === 'number')
              expect(cell).toBe(`${expected} (${saySeries('series.own')})`)
            else expect(cell).toBe(expected)
          })
        })
      })
    }),
  )
})

it('says of a filtered series how much of it is shown, and by what', () => {
  fc.assert(
    fc.property(randomSeries, (indexed) => {
      const series = seriesOf(indexed)
      const filter = { ...wholeSeries, kinds: ['speech'], from: '2023' }
      const head = seriesFileHead(series, seriesView(series, filter), filter)
      expect(head.map(([, words]) => words)).toContain('Kind: Speech and Years: 2023–')
    }),
  )
})
