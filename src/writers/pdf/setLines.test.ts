import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Run } from '#writers/slide/slidePage.ts'
import { balancedLines, type Line, setLines } from './setLines.ts'

/** A face whose letters are all one wide. */
const widthOf = (_: Run, text: string): number => text.length

const wordsOf = (lines: readonly Line[]): readonly string[] =>
  lines.map((line) => line.map(({ text }) => text).join(''))

describe('a paragraph in lines', () => {
  test('breaks between words and leaves out the space there', () => {
    expect(wordsOf(setLines([{ text: 'the war in Sudan' }], 8, widthOf))).toEqual(['the war', 'in Sudan'])
  })

  test('keeps a word together that is set in several runs', () => {
    const runs = [{ text: 'of the “' }, { text: 'Ukraine', isBold: true }, { text: '” crisis' }]
    expect(wordsOf(setLines(runs, 12, widthOf))).toEqual(['of the', '“Ukraine”', 'crisis'])
  })

  test('breaks a word that is wider than a line', () => {
    expect(wordsOf(setLines([{ text: 'a WWWWWWWW b' }], 5, widthOf))).toEqual(['a', 'WWWWW', 'WWW b'])
  })

  test('keeps every letter but the spaces at its ends, and no line is wider than its room', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 12 }), { maxLength: 6 }),
        fc.integer({ min: 3, max: 20 }),
        (texts, width) => {
          const lines = wordsOf(
            setLines(
              texts.map((text) => ({ text })),
              width,
              widthOf,
            ),
          )
          expect(lines.join('').replaceAll(' ', '')).toBe(texts.join('').replaceAll(' ', ''))
          for (const line of lines) expect(line.trim().length).toBeLessThanOrEqual(width)
        },
      ),
    )
  })
})

test('a balanced heading has no more lines, and none that is nearly empty', () => {
  const runs = [{ text: 'The sentence that names it names no other country or conflict' }]
  expect(wordsOf(setLines(runs, 52, widthOf))[1]).toBe('conflict')
  expect(wordsOf(balancedLines(runs, 52, widthOf))).toEqual([
    'The sentence that names it names',
    'no other country or conflict',
  ])
})
