import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutToLines, linesOf, textWidth } from './textWidth.ts'

const setting = { face: 'sans', size: 24 } as const

describe('a width', () => {
  test('grows with the size, and is that of the letters without their accents', () => {
    expect(textWidth('Chile', 'sans', false, 48)).toBe(2 * textWidth('Chile', 'sans', false, 24))
    expect(textWidth('Côte', 'sans', false, 24)).toBe(textWidth('Cote', 'sans', false, 24))
  })

  test('of a letter nobody has measured is that of a square', () => {
    expect(textWidth('漢', 'serif', false, 100)).toBe(105)
  })
})

describe('lines', () => {
  test('are counted from the words, whatever runs they are set in', () => {
    const words = 'Palestinian-Israeli conflict and Ukraine crisis'
    const whole = linesOf([{ text: words }], 'sans', 24, 200)
    const parts = [...words].map((text) => ({ text }))
    expect(whole).toBeGreaterThan(2)
    expect(linesOf(parts, 'sans', 24, 200)).toBe(whole)
  })

  test('of a word wider than the line are those it is broken into', () => {
    expect(linesOf([{ text: 'W'.repeat(40) }], 'sans', 24, 200)).toBeGreaterThan(4)
  })

  test('of nothing are one', () => {
    expect(linesOf([], 'sans', 24, 200)).toBe(1)
  })
})

describe('a text cut to lines', () => {
  test('is left as it is where it fits, else ends in a sign between two words', () => {
    expect(cutToLines('Beijing', setting, 300, 1)).toBe('Beijing')
    expect(cutToLines('the United States, Russia and many more', setting, 220, 1)).toBe('the United…')
  })

  test('stands in them', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 60, max: 900 }),
        fc.integer({ min: 1, max: 4 }),
        (text, width, lines) => {
          const cut = cutToLines(text, setting, width, lines)
          expect(linesOf([{ text: cut }], 'sans', 24, width)).toBeLessThanOrEqual(lines)
          if (cut !== text) expect(cut.endsWith('…')).toBe(true)
        },
      ),
    )
  })
})
