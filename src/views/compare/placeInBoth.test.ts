import { describe, expect, it } from 'vitest'
import { inventedPair } from '#fixtures/inventedPair.ts'
import { placeInBoth } from './placeInBoth.ts'

describe('placeInBoth', () => {
  it('says the sentences that name a place, through what others reach it, and what was searched elsewhere', () => {
    const pair = inventedPair('speech', 'behind')
    const { first, second } = placeInBoth(pair, 'JPN')
    expect(first).toEqual({ named: [1, 2], through: null, absence: null })
    expect(second).toMatchObject({ named: [], through: null })
    expect(second.absence).toMatch(/^not named\. Searched for: Japan, /)
    // Egypt is a member of the African Union, which the speech names.
    expect(placeInBoth(pair, 'EGY').first).toEqual({
      named: [],
      through: { words: 'not named itself, only through the African Union, in sentence', sentences: [3] },
      absence: null,
    })
  })
})
