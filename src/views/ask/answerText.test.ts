import { describe, expect, it, vi } from 'vitest'
import { shippedIndex } from '#fixtures/shippedIndex.ts'
import { answerText } from './answerText.ts'
import type * as distance from './typingDistance.ts'

/** Pairs of letters compared so far; each costs the same time. */
let compared = 0

vi.mock('./typingDistance.ts', async (original) => {
  const { typingDistance } = await original<typeof distance>()
  return {
    typingDistance: (typed: string, name: string) => {
      compared += typed.length * name.length
      return typingDistance(typed, name)
    },
  }
})

const nearOf = (words: string): readonly string[] =>
  answerText(shippedIndex, words).near.map(({ name }) => name)

describe('words nearest to what is not in the text', () => {
  it('are those that differ by a slip, and those of the same root', () => {
    expect(nearOf('cooperatoin')).toContain('“cooperation”')
    expect(nearOf('developer')).toContain('“development”')
  })

  it('are found with little work, however much was pasted', () => {
    const pasted = 'cooperation between neighbouring harbours '.repeat(1200)
    compared = 0
    expect(nearOf(pasted)).toContain('“cooperation”')
    expect(compared).toBeGreaterThan(0)
    expect(compared).toBeLessThan(100_000)
  })
})
