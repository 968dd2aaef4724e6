import { describe, expect, it } from 'vitest'
import { readLayout } from './readLayout.ts'

const furnitureOf = (text: string): readonly string[] =>
  readLayout(text).furniture.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '))

describe('runningHeads', () => {
  it('takes a head with the number of its page in its line for furniture', () => {
    const text = 'Net Review      12\n\nThe nets, which were\n\nNet Review      13\n\nold, burned.'
    expect(furnitureOf(text)).toEqual(['Net Review 12', 'Net Review 13'])
    expect(furnitureOf(text.replace('13', 'of May'))).toEqual([])
  })
})
