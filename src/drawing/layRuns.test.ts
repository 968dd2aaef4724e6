import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layRuns } from './layRuns.ts'
import { cutText, measureText, wrapText } from './measureText.ts'

const set = { face: 'sans', size: 10, weight: 400 } as const
const word = fc.stringMatching(/^[a-zé,.-]{1,9}$/)
const words = fc.array(word, { minLength: 1, maxLength: 20 }).map((all) => all.join(' '))

describe('layRuns', () => {
  test('keeps every word in order and every line within the width', () =>
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (texts) => {
        const runs = texts.map((text, at) => ({ text: at > 0 ? ` ${text}` : text, look: at }))
        const lines = layRuns(runs, 120, () => set)
        expect(lines.map((line) => line.map(({ text }) => text).join(' ')).join(' ')).toBe(texts.join(' '))
        for (const line of lines) {
          const end = line.at(-1)
          if (line.length > 1 || (line[0]?.text.includes(' ') ?? false))
            expect((end?.x ?? 0) + (end?.width ?? 0)).toBeLessThanOrEqual(120 * 0.94)
        }
      }),
    ))
  test('does not part what holds together without white space', () =>
    expect(
      layRuns(
        [
          { text: 'near Russia', look: 'a' },
          { text: ', far', look: 'b' },
        ],
        60,
        () => set,
      ).map((line) => line.map(({ text }) => text)),
    ).toEqual([['near'], ['Russia', ', far']]))
})

describe('wrapText and cutText', () => {
  test('break what is wider than a line, and lose no letter', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ]{0,60}$/), (text) => {
        const lines = wrapText(text, 40, set)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
        for (const line of lines) if (line.length > 1) expect(measureText(line, set)).toBeLessThanOrEqual(40)
      }),
    ))
  test('cut after a word and say so', () => {
    expect(cutText('near and far away', 76, set)).toBe('near and far…')
    expect(cutText('near', 70, set)).toBe('near')
  })
})

test('letters of every script have a width, and marks have none', () => {
  expect(measureText('é', set)).toBe(measureText('e', set))
  expect(measureText('e\u0301', set)).toBe(measureText('e', set))
  expect(measureText('字', set)).toBeGreaterThan(measureText('Ж', set))
})
