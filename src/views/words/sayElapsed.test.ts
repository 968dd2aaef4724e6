import { expect, it } from 'vitest'
import { sayElapsed } from './sayElapsed.ts'

it.each([
  [-5000, '0:00'],
  [0, '0:00'],
  [7999, '0:07'],
  [725_000, '12:05'],
  [3_599_999, '59:59'],
  [3_729_000, '1:02:09'],
  [36_000_000, '10:00:00'],
])('says %d ms as a stopwatch does: %s', (milliseconds, words) => {
  expect(sayElapsed(milliseconds)).toBe(words)
})
