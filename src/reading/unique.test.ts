import { expect, it } from 'vitest'
import { unique } from './unique.ts'

it('each value stands once, where it first stood', () => {
  expect(unique(['b', 'a', 'b', 'c', 'a'])).toEqual(['b', 'a', 'c'])
  expect(unique([])).toEqual([])
})
