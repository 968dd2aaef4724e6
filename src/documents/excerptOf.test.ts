import { expect, it } from 'vitest'
import { excerptOf } from './excerptOf.ts'

it('quotes passages by their beginnings, each once, up to a length', () => {
  expect(excerptOf(['Home', ' Share\n this ', 'Home', ''])).toBe('Home · Share this')
  expect(excerptOf(['otter '.repeat(40)])).toBe(`${'otter '.repeat(10).trim()} …`)
  const many = excerptOf(Array.from({ length: 100 }, (_, at) => `Passage ${at}`))
  expect(many.length).toBeLessThan(320)
  expect(many).toMatch(/^Passage 0 · Passage 1 .* …$/)
  expect(excerptOf([])).toBe('')
})
