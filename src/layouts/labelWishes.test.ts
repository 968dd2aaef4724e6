import { describe, expect, it } from 'vitest'
import { inventedPair } from '#fixtures/inventedPair.ts'
import { comparedMapView, mappedPlaces } from '#views/compare/comparedMapView.ts'
import { labelWishes } from './labelWishes.ts'

const wishesFor = (pair: ReturnType<typeof inventedPair>, isNarrow: boolean) => {
  const { places } = mappedPlaces(comparedMapView(pair), pair.comparison.issuers, isNarrow)
  return labelWishes(
    [...places.values()].map((place) => ({ place, x: 0, y: 0 })),
    [],
  ).map(({ text, kind }) => `${kind}: ${text}`)
}

describe('labels of places that are compared', () => {
  it('stand in the order of speakers, what is chosen, what changed, what is kept, whatever matches', () => {
    const pair = inventedPair('speech', 'crowded', { partner: ['NOR'] })
    const wishes = wishesFor(pair, false)
    expect(wishes.slice(0, 3)).toEqual(['speaker: Kenya', 'speaker: Brazil', 'place: − Norway'])
    expect(wishes).toContain('place: − Japan')
    expect(wishes).toContain('place: + Mexico')
    const same = inventedPair('speech', 'speech')
    expect(wishesFor(same, false)).toContain('implied: Japan')
  })

  it('are written beside what changed alone where there is little room', () => {
    expect(wishesFor(inventedPair('speech', 'speech'), true)).toEqual(['speaker: Kenya'])
    expect(wishesFor(inventedPair('speech', 'speech', { partner: ['JPN'] }), true)).toEqual([
      'speaker: Kenya',
      'implied: Japan',
    ])
  })
})
