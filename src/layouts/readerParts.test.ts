import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReaderParagraph } from '#views/panels/readerView.ts'
import { readerParts } from './readerParts.ts'

/** Paragraphs with so many sentences each. */
const paragraphsOf = (counts: readonly number[]): readonly ReaderParagraph[] => {
  let sentence = 0
  return counts.map((count, start) => ({
    role: 'body',
    start,
    runs: Array.from({ length: count }, () => {
      sentence += 1
      return { sentence, start: sentence, text: 'words '.repeat(20), pieces: [] }
    }),
  }))
}

describe('the parts of a text', () => {
  it('are its paragraphs in order, each once, and none but the last has less than it can hold', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 80 }), (counts) => {
        const paragraphs = paragraphsOf(counts)
        const parts = readerParts(paragraphs)
        const runs = counts.reduce((sum, count) => sum + count, 0)
        expect(parts === null).toBe(runs <= 120)
        if (!parts) return
        expect(parts.flatMap((part) => part.paragraphs)).toEqual(paragraphs)
        const sizes = parts.map((part) => part.paragraphs.reduce((sum, one) => sum + one.runs.length, 0))
        for (const size of sizes.slice(0, -1)) expect(size).toBeGreaterThanOrEqual(32)
        for (const [index, part] of parts.entries())
          expect(part.paragraphs.slice(0, -1).reduce((sum, one) => sum + one.runs.length, 0)).toBeLessThan(
            Math.max(32, (sizes[index] ?? 0) + 1),
          )
      }),
    )
  })

  it('are as high as their characters fill lines', () => {
    const [part] = readerParts(paragraphsOf(Array.from({ length: 50 }, () => 4))) ?? []
    // 480 characters a paragraph are 11 lines, and half a line stands between two.
    expect(part).toMatchObject({ lines: 8 * 11.5 })
  })
})
