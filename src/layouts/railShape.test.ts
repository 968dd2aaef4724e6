import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { railGround, railHeight, railLit, railOf, railSentence } from './railShape.ts'

/** Sentences of these lengths, one character apart. */
const spansOf = (lengths: readonly number[]) => {
  let at = 7
  return lengths.map((length) => {
    const start = at
    at += length + 1
    return { start, end: start + length }
  })
}

const lengths = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 400 })

/** Stretches of a path, as [from, to]. */
const stretchesOf = (path: string) =>
  [...path.matchAll(/M0 ([\d.]+)H1V([\d.]+)H0z/g)].map(([, from, to]) => [Number(from), Number(to)] as const)

describe('the rail', () => {
  test('gives each sentence its share of the text', () => {
    const rail = railOf([
      { start: 10, end: 30 },
      { start: 30, end: 50 },
      { start: 60, end: 110 },
    ])
    expect(rail).toEqual([0, 200, 500, 1000])
    expect(railGround(rail)).toBe('M0 0H1V197H0zM0 200H1V497H0zM0 500H1V997H0z')
    expect(railLit(rail, [2])).toBe('M0 200H1V497H0z')
    expect(railLit(rail, [1, 2])).toBe('M0 0H1V197H0zM0 200H1V497H0z')
    expect(railLit(rail, [])).toBe('')
  })

  test('is empty without sentences', () => {
    expect(railOf([])).toEqual([])
    expect(railGround([])).toBe('')
    expect(railLit([], [1])).toBe('')
    expect(railSentence([], 0.5)).toBeNull()
  })

  test('is whole, in order, and finds each sentence where it draws it', () => {
    fc.assert(
      fc.property(lengths, (all) => {
        const rail = railOf(spansOf(all))
        expect(rail[0]).toBe(0)
        expect(rail.at(-1)).toBe(railHeight)
        for (let sentence = 1; sentence <= all.length; sentence += 1) {
          const [from, to] = [rail[sentence - 1] as number, rail[sentence] as number]
          expect(to).toBeGreaterThan(from)
          expect(railSentence(rail, (from + to) / 2 / railHeight)).toBe(sentence)
        }
        expect(railSentence(rail, -1)).toBe(1)
        expect(railSentence(rail, 2)).toBe(all.length)
      }),
    )
  })

  test('shows what is lit within itself, and is no longer for ten thousand sentences', () => {
    fc.assert(
      fc.property(lengths, fc.array(fc.integer({ min: -2, max: 420 })), (all, some) => {
        const rail = railOf(spansOf(all))
        const asked = [...new Set(some)].sort((one, other) => one - other)
        const drawn = stretchesOf(railLit(rail, asked))
        for (const sentence of asked.filter((number) => number >= 1 && number <= all.length)) {
          const [from, to] = [rail[sentence - 1] as number, rail[sentence] as number]
          expect(drawn.some(([start, end]) => start <= from + 0.05 && end >= to - 3.05)).toBe(true)
        }
        for (const [start, end] of drawn) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(railHeight)
          expect(end - start).toBeGreaterThanOrEqual(4.8)
        }
      }),
    )
    const long = railOf(spansOf(Array.from({ length: 10_000 }, () => 90)))
    const every = Array.from({ length: 10_000 }, (_, index) => index + 1)
    expect(stretchesOf(railGround(long))).toHaveLength(1)
    expect(stretchesOf(railLit(long, every))).toHaveLength(1)
    expect(
      stretchesOf(
        railLit(
          long,
          every.filter((number) => number % 3 === 0),
        ),
      ).length,
    ).toBeLessThan(250)
  })
})
