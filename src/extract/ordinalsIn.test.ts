import { describe, expect, it } from 'vitest'
import { ordinalsIn } from './ordinalsIn.ts'

describe('ordinalsIn', () => {
  it.each([
    ['the third', [3]],
    ['the 28th and the 101st', [28, 101]],
    ['Twenty-eighth', [28]],
    ['the thirty first', [31]],
    ['its fortieth', [40]],
    ['Nineteenth', [19]],
    ['one second', [2]],
    ['28 nations, thirdly, 5then', []],
    ['', []],
  ])('of “%s” are %j', (words, values) => {
    expect(ordinalsIn(words).map(({ value }) => value)).toEqual(values)
  })

  it('have their spans', () => {
    expect(ordinalsIn('our twenty-first fair')).toEqual([{ value: 21, start: 4, end: 16 }])
  })
})
