import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomIndex } from '#fixtures/randomStatement.ts'
import { shippedIndex } from '#fixtures/shippedIndex.ts'
import { findText, findWithin } from './findText.ts'
import { foldText } from './foldText.ts'
import { isMatch, matching } from './matching.ts'
import { everything } from './selection.ts'

const found = (words: string) =>
  findText(shippedIndex, words).map(({ sentence, start, end }) => [
    sentence,
    shippedIndex.statement.text.slice(start, end),
  ])

describe('findText', () => {
  it('gives back every place where the words stand, as the text has them', () => {
    expect(found('peace')).toEqual([
      [11, 'peace'],
      [11, 'peace'],
    ])
    expect(found('PALESTINIAN–ISRAELI')).toEqual([[11, 'Palestinian-Israeli']])
    expect(found("china's new development")).toEqual([[14, 'China’s new development']])
    expect(found('climate')).toEqual([])
    expect(found('')).toEqual([])
  })

  it('does not count the title, and forgives no slip', () => {
    expect(found('goals')).toEqual([])
    expect(found('Rusia')).toEqual([])
  })

  it('tells whole words from parts of words', () => {
    const whole = findText(shippedIndex, 'art').map(({ isWhole }) => isWhole)
    expect(whole.length).toBeGreaterThan(0)
    expect(whole).not.toContain(true)
    expect(findText(shippedIndex, 'Africa').map(({ isWhole }) => isWhole)).toEqual([true])
  })

  it('takes no letter twice, and leaves no place out', () => {
    expect(findWithin('bananana', { start: 0, end: 8 }, 'ana').map(({ start }) => start)).toEqual([1, 5])
    const syllables = fc
      .array(fc.constantFrom('a', 'b', 'A', ' '), { maxLength: 30 })
      .map((all) => all.join(''))
    const wanted = fc
      .array(fc.constantFrom('a', 'b'), { minLength: 1, maxLength: 4 })
      .map((all) => all.join(''))
    fc.assert(
      fc.property(syllables, wanted, fc.nat(5), (text, words, from) => {
        const span = { start: Math.min(from, text.length), end: text.length }
        let last = span.start
        for (const { start, end } of findWithin(text, span, words)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(text.slice(start, end).toLowerCase()).toBe(words)
          expect(text.slice(last, end - 1).toLowerCase()).not.toContain(words)
          last = end
        }
        expect(text.slice(last).toLowerCase()).not.toContain(words)
      }),
    )
  })

  it.each([
    ["o'clock", "o'clock o‘clock o’clock"],
    ['"yes"', '"yes" “yes” ”yes“'],
    ['deep-sea', 'deep-sea deep‐sea deep‑sea deep–sea deep—sea'],
  ])('finds %s however its signs are set, whichever is typed', (plain, settings) => {
    const span = { start: 0, end: settings.length }
    const all = settings.split(' ')
    for (const typed of [plain, ...all]) expect(findWithin(settings, span, typed)).toHaveLength(all.length)
  })

  it('finds exactly the sentences the text filter matches', () => {
    fc.assert(
      fc.property(randomIndex, fc.constantFrom('we', 'AAA', 'of club', 'peace', 'x'), (indexed, text) => {
        const match = matching(indexed, { ...everything, text })
        const sentences = new Set(findText(indexed, text).map(({ sentence }) => sentence))
        indexed.sentences.forEach((_, index) => {
          expect(isMatch(match, index + 1)).toBe(sentences.has(index + 1))
        })
      }),
    )
  })

  it.each([
    'Global\u00a0Security',
    'global  security',
    'Global\u2009\u2009Security',
    'ＧＬＯＢＡＬ　Ｓｅｃｕｒｉｔｙ',
    'Glo\u00adbal Sécurity',
  ])('finds "%s" as what is meant', (words) => {
    expect(found(words)).toEqual([[11, 'Global Security']])
  })
  it.each([
    ['İİİ Peace', 'peace', 'Peace'],
    ['a  \u00a0 new\u2003\n era', 'a new era', 'a  \u00a0 new\u2003\n era'],
    ['in Sa\u0303o Tome\u0301, ', 'são tomé', 'Sa\u0303o Tome\u0301'],
    ['Côte d’Ivoire', "cote d'ivoire", 'Côte d’Ivoire'],
    ['the win\u2014win', 'win-win', 'win\u2014win'],
    ['of\ufb01ce', 'office', 'of\ufb01ce'],
    ['ma\u00adna\u200bged', 'managed', 'ma\u00adna\u200bged'],
    ['Ｆｉｊｉ', 'fiji', 'Ｆｉｊｉ'],
  ])('in "%s" finds "%s" where it stands', (text, words, stands) => {
    const hits = findWithin(text, { start: 0, end: text.length }, words)
    expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual([stands])
  })

  it('finds no half of a letter, and one place once', () => {
    expect(findWithin('한국', { start: 0, end: 2 }, '하')).toEqual([])
    expect(findWithin('\ufb00', { start: 0, end: 1 }, 'f')).toHaveLength(1)
  })

  it('finds every text however it is spaced, set and accented, and points into it untouched', () => {
    const word = fc.stringMatching(/^[a-zA-Z'-]{1,6}$/)
    const gap = fc.constantFrom(' ', '  ', '\u00a0', '\u2009 ', '\u3000', '\n')
    const dress = fc.array(fc.constantFrom('as is', 'upper', 'wide', 'accent', 'curly'), { minLength: 1 })
    const dressed = (text: string, how: readonly string[]): string =>
      [...text]
        .map((letter, index) => {
          const way = how[index % how.length]
          if (way === 'upper') return letter.toUpperCase()
          if (way === 'wide' && letter !== ' ') return String.fromCharCode(letter.charCodeAt(0) + 0xfee0)
          if (way === 'accent' && /[a-z]/i.test(letter)) return `${letter}\u0301`
          if (way === 'curly') return letter.replace("'", '’').replace('-', '–')
          return letter
        })
        .join('')
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), gap, dress, (words, between, how) => {
        const stands = words.map((one) => dressed(one, how)).join(between)
        const text = `§${stands}§`
        const [hit] = findWithin(text, { start: 0, end: text.length }, words.join(' '))
        expect(text.slice(hit?.start, hit?.end)).toBe(stands)
      }),
    )
  })

  it('folds what is folded no further, and accounts for every unit of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (source) => {
        const { text, starts, ends } = foldText(source)
        expect(foldText(text).text).toBe(text)
        expect(starts?.length ?? source.length).toBe(text.length)
        expect(ends?.length ?? source.length).toBe(text.length)
        starts?.forEach((start, unit) => {
          const end = ends?.[unit] ?? 0
          expect(start).toBeLessThan(end)
          expect(start).toBeGreaterThanOrEqual(starts[unit - 1] ?? 0)
          expect(end).toBeLessThanOrEqual(source.length)
        })
      }),
      { numRuns: 300 },
    )
  })

  it('takes a word for whole where neither letter nor figure touches it, at the ends of a span too', () => {
    const wholes = (text: string, words: string) =>
      findWithin(text, { start: 0, end: text.length }, words).map(({ isWhole }) => isWhole)
    expect(wholes('art, art. (art) art', 'art')).toEqual([true, true, true, true])
    expect(wholes('arts part 2art art2 éart arté', 'art')).toEqual(Array(6).fill(false))
    expect(findWithin('partner', { start: 1, end: 4 }, 'art')).toEqual([{ start: 1, end: 4, isWhole: true }])
  })
})
