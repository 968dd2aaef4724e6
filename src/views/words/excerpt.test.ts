import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerpt } from './excerpt.ts'

const text =
  'Opening the session, the minister welcomed the guests, praised the Harbour Plan, and thanked the hosts.'
const sentence = { start: 0, end: text.length }
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const read = (keep: readonly { start: number; end: number }[], most: number): string => {
  const { start, end, isCutBefore, isCutAfter } = excerpt(text, sentence, keep, most)
  return `${isCutBefore ? '…' : ''}${text.slice(start, end)}${isCutAfter ? '…' : ''}`
}

describe('an excerpt', () => {
  it('is the whole sentence where that fits', () => {
    expect(read([at('Harbour Plan')], 200)).toBe(text)
  })

  it('begins and ends where a reader pauses', () => {
    expect(read([at('Harbour Plan')], 30)).toBe('…praised the Harbour Plan…')
    expect(read([at('Harbour Plan')], 50)).toBe('…praised the Harbour Plan, and thanked the hosts.')
  })

  it('reaches a second span where it fits', () => {
    expect(read([at('guests'), at('Harbour Plan')], 62)).toBe(
      '…the minister welcomed the guests, praised the Harbour Plan…',
    )
  })

  it('is cut behind a second span whose clause does not fit', () => {
    const long =
      'We thank Ada, and will build with patience and with care beside Ben the wall that was planned long ago.'
    const words = (name: string) => ({ start: long.indexOf(name), end: long.indexOf(name) + name.length })
    const found = excerpt(long, { start: 0, end: long.length }, [words('Ada'), words('Ben')], 75)
    expect(long.slice(found.start, found.end)).toBe(
      'We thank Ada, and will build with patience and with care beside Ben',
    )
  })

  it('keeps to its bound with several spans, and holds all of them where they fit', () => {
    const word = fc.stringMatching(/^[a-z]{1,9}[,;:]?$/)
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 2, maxLength: 40 }),
        fc.array(fc.nat(39), { minLength: 2, maxLength: 4 }),
        fc.integer({ min: 10, max: 200 }),
        (words, picks, most) => {
          const source = words.join(' ')
          const whole = { start: 0, end: source.length }
          const spans = picks.map((pick) => {
            const before = words.slice(0, pick % words.length)
            const start = before.reduce((sum, entry) => sum + entry.length + 1, 0)
            return { start, end: start + (words[before.length] as string).length }
          })
          const found = excerpt(source, whole, spans, most)
          expect(found.end - found.start).toBeLessThanOrEqual(most)
          if (source.length <= most) expect(found).toMatchObject(whole)
        },
      ),
    )
  })

  it('is cut at words where not even the clause fits', () => {
    expect(read([at('Harbour')], 12)).toBe('…Harbour…')
  })

  it('stays at its span where there is no space to cut at', () => {
    const dense = `One.${'x'.repeat(80)}`
    const span = { start: 50, end: 54 }
    expect(excerpt(dense, { start: 4, end: dense.length }, [span], 10).start).toBeGreaterThanOrEqual(4)
  })

  it('always holds its first span, keeps to its bound and to the sentence, and never breaks a word', () => {
    const word = fc.stringMatching(/^[a-z]{1,9}[,;]?$/)
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 40 }),
        fc.nat(39),
        fc.integer({ min: 1, max: 200 }),
        (words, pick, most) => {
          const source = `Before. ${words.join(' ')}. After.`
          const whole = { start: 8, end: source.length - 7 }
          const index = pick % words.length
          const start = 8 + words.slice(0, index).reduce((sum, entry) => sum + entry.length + 1, 0)
          const first = { start, end: start + (words[index] as string).replace(/[,;]$/, '').length }
          const found = excerpt(source, whole, [first], most)
          expect(found.start).toBeGreaterThanOrEqual(whole.start)
          expect(found.end).toBeLessThanOrEqual(whole.end)
          expect(found.start).toBeLessThanOrEqual(first.start)
          expect(found.end).toBeGreaterThanOrEqual(first.end)
          // Longer than asked for only where its first span alone is.
          expect(found.end - found.start).toBeLessThanOrEqual(Math.max(most, first.end - first.start))
          expect(found.isCutBefore).toBe(found.start > whole.start)
          expect(found.isCutAfter).toBe(found.end < whole.end)
          expect(source[found.start - 1]).toBe(' ')
          expect(/[a-z]/.test(source[found.end - 1] ?? '') && /[a-z]/.test(source[found.end] ?? '')).toBe(
            false,
          )
        },
      ),
    )
  })
})
