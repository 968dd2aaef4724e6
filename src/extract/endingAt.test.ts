import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { endingAt } from './endingAt.ts'

it('finds what a pattern with an end finds in the words before an offset', () => {
  const patterns = [/(?<!\p{L})(?:Bank|Voice) of (?:the )?/u, /(?:^|[^a])\p{Lu}+-/u, /(?:a|ab)*C? /iu]
  const text = fc.string({ unit: fc.constantFrom('Bank', 'Voice', ' of ', 'the ', 'a', 'b', 'c', ' ', 'A-') })
  for (const pattern of patterns) {
    const isEnding = endingAt(pattern)
    const ended = new RegExp(`(?:${pattern.source})$`, pattern.flags)
    fc.assert(
      fc.property(text, fc.nat(40), (words, at) => {
        expect(isEnding(words, Math.min(at, words.length))).toBe(ended.test(words.slice(0, at)))
      }),
    )
  }
})

it('is the same whatever was asked before', () => {
  const isEnding = endingAt(/of /u)
  expect([isEnding('of Peru', 3), isEnding('of Peru', 2), isEnding('of Peru', 3)]).toEqual([
    true,
    false,
    true,
  ])
})

it('is never asked for words without a bound, which would cost a look at a whole chain from each of its links', () => {
  const folder = new URL('.', import.meta.url)
  const literal = /endingAt\(\s*(\/(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\n\\[])+\/)/g
  const asked = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .flatMap((name) => [...readFileSync(new URL(name, folder), 'utf8').matchAll(literal)])
    .map(([, pattern]) => pattern ?? '')
  expect(asked.length).toBeGreaterThan(20)
  expect(asked.filter((pattern) => /\)[*+]|\)\{\d+,\}/.test(pattern))).toEqual([])
})
