import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nameLines } from './nameLines.ts'

const widthOf = (line: string): number => line.length

it('breaks a name where its lines are narrowest together', () => {
  expect(nameLines('United Arab Emirates', widthOf)).toEqual(['United Arab', 'Emirates'])
  expect(nameLines('Trinidad and Tobago', widthOf)).toEqual(['Trinidad', 'and Tobago'])
})

it('breaks no word', () => {
  expect(nameLines('Kyrgyzstan', widthOf)).toBeNull()
})

it('says the whole name, in two lines of which none is as wide', () => {
  const name = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 2, maxLength: 6 })
  fc.assert(
    fc.property(name, (words) => {
      const whole = words.join(' ')
      const lines = nameLines(whole, widthOf)
      expect(lines).toHaveLength(2)
      expect(lines?.join(' ')).toBe(whole)
      for (const line of lines ?? []) expect(line.length).toBeLessThan(whole.length)
    }),
  )
})
