import { describe, expect, it } from 'vitest'
import { shippedIndex } from '#fixtures/shippedIndex.ts'
import { impliedThrough } from './impliedThrough.ts'

describe('impliedThrough', () => {
  it('is every group that reaches one of the places, once, in the order of the statement', () => {
    expect(impliedThrough(shippedIndex, ['BRA', 'FRA', 'DEU'])).toEqual(
      [...shippedIndex.groups.keys()].filter((id) => id === 'brics' || id === 'eu'),
    )
    expect(impliedThrough(shippedIndex, ['BRA'])).toEqual(['brics'])
  })

  it('is no forum, and nothing where no evidence counts or no place is implied', () => {
    expect(impliedThrough(shippedIndex, ['KEN'])).toEqual([])
    expect(impliedThrough(shippedIndex, ['BRA'], () => false)).toEqual([])
    expect(impliedThrough(shippedIndex, [])).toEqual([])
  })
})
