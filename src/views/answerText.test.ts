import { describe, expect, it } from 'vitest'
import { shippedCorpus } from '#fixtures/shippedCorpus.ts'
import { answerText } from './answerText.ts'

const nearOf = (words: string): readonly string[] =>
  answerText(shippedCorpus, words).near.map(({ name }) => name)

describe('words nearest to what is not in the text', () => {
  it('are those that differ by a slip, and those of the same root', () => {
    expect(nearOf('cooperatoin')).toContain('“cooperation”')
    expect(nearOf('developer')).toContain('“development”')
  })

  it('are found at once, however much was pasted', () => {
    const pasted = 'cooperation between neighbouring harbours '.repeat(1200)
    answerText(shippedCorpus, 'warm')
    const start = performance.now()
    expect(nearOf(pasted).length).toBeGreaterThan(0)
    expect(performance.now() - start).toBeLessThan(250)
  })
})
