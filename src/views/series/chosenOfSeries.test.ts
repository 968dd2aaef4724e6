import { expect, it } from 'vitest'
import { manyStatements } from '#fixtures/manyStatements.ts'
import { wholeSeries } from '#selection/seriesUrl.ts'
import { chosenOfSeries } from './chosenOfSeries.ts'

it('names what is chosen, dimension by dimension; a speaker whose name holds a stop, and what is unknown, as they are', () => {
  const filter = {
    ...wholeSeries,
    themes: ['theme.trade'],
    places: ['place.KEN', 'place.ZZZ'],
    kinds: ['speech'],
    speakers: ['J. Doe', 'H.E. Moraa'],
  }
  expect(chosenOfSeries(manyStatements(2), filter).map(({ id, label }) => [id, label])).toEqual([
    ['J. Doe', 'Speaker: J. Doe'],
    ['H.E. Moraa', 'Speaker: H.E. Moraa'],
    ['speech', 'Kind: Speech'],
    ['place.KEN', 'Place: Kenya'],
    ['place.ZZZ', 'Place: ZZZ'],
    ['theme.trade', 'Theme: trade'],
  ])
  expect(chosenOfSeries(manyStatements(2), wholeSeries)).toEqual([])
})
