import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomPair, swapped } from '#fixtures/randomPair.ts'
import { isMatch } from '#selection/matching.ts'
import { everything } from '#selection/selection.ts'
import type { ComparedPair } from './comparedPair.ts'
import { sentenceWords } from './comparedStretches.ts'
import { hasSentence, isOn, isRowMatch, type TextRow, textBlocks, textRows } from './comparedText.ts'
import { comparePair } from './comparePair.ts'
import { compareStatements } from './compareStatements.ts'
import { countSentences } from './countSentences.ts'
import { mergedStretches } from './mergedStretches.ts'
import { mergedRow, rowWords } from './rowWords.ts'
import { sayFold } from './sayFold.ts'

const sides = ['first', 'second'] as const
const extents = ['all', 'changes', 'matches'] as const

const numbersOn = (rows: readonly TextRow[], side: 'first' | 'second') =>
  rows.filter((row) => isOn(row, side)).map((row) => row[side])

const written = (stretches: readonly { readonly text: string }[]): string =>
  stretches.map(({ text }) => text).join('')

const wordsOf = (text: string): string => text.replace(/\s+/g, '')

const rowsOf = ({ comparison }: ComparedPair): readonly TextRow[] => textRows(comparison.sentences)

const shownRows = (pair: ComparedPair, extent: (typeof extents)[number]): readonly TextRow[] =>
  textBlocks(pair, rowsOf(pair), extent).flatMap((block) => (block.kind === 'row' ? [block.row] : []))

describe('the rows of two texts', () => {
  it('hold every sentence of each text once, in its order', () => {
    fc.assert(
      fc.property(randomPair, (pair) => {
        const rows = rowsOf(pair)
        for (const side of sides)
          expect(numbersOn(rows, side)).toEqual(pair[side].sentences.map((_, index) => index + 1))
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
      }),
    )
  })

  it('say the words of both texts, and struck and inserted words in one line alike', () => {
    fc.assert(
      fc.property(randomPair, (pair) => {
        for (const row of rowsOf(pair)) {
          const words = rowWords(pair, row)
          const merged = mergedRow(pair, row)
          for (const side of sides) {
            const sentence = row[side]
            if (sentence === null) continue
            const whole = sentenceWords(pair[side], sentence)
            expect(written(words[side])).toBe(whole)
            const without = side === 'first' ? 'second' : 'first'
            expect(wordsOf(written(merged.filter((one) => one.side !== without)))).toBe(wordsOf(whole))
          }
        }
      }),
    )
  })

  it('read as one where there is room for one column', () => {
    const stretch = (text: string) => [{ start: 0, text, isChanged: false, mention: null }]
    const merged = mergedStretches(
      stretch('We speak of two ports.'),
      stretch('We speak of three ports, and sing.'),
    )
    const sign = { first: '-', second: '+' } as const
    expect(merged.map(({ side, text }) => `${side === null ? '' : sign[side]}${text}`)).toEqual([
      'We speak of',
      ' ',
      '-two',
      ' ',
      '+three',
      ' ',
      'ports',
      '+, and sing',
      '.',
    ])
  })

  it('name each other where a sentence has moved, and say which way', () => {
    const sentences = [
      { change: 'moved', first: 1, second: 3 },
      { change: 'same', first: 2, second: 1 },
      { change: 'same', first: 3, second: 2 },
    ] as const
    expect(textRows(sentences)).toEqual([
      {
        key: 'first-1',
        change: 'moved',
        first: 1,
        second: 3,
        moved: { side: 'first', way: 'down' },
        isRenumbered: false,
      },
      { key: 'first-2', change: 'same', first: 2, second: 1, moved: null, isRenumbered: false },
      { key: 'first-3', change: 'same', first: 3, second: 2, moved: null, isRenumbered: false },
      {
        key: 'second-3',
        change: 'moved',
        first: 1,
        second: 3,
        moved: { side: 'second', way: 'down' },
        isRenumbered: false,
      },
    ])
    expect(textRows(sentences).map((row) => hasSentence(row, { side: 'second', sentence: 3 }))).toEqual([
      false,
      false,
      false,
      true,
    ])
  })

  it('are as many the other way round, and match there as they do here', () => {
    fc.assert(
      fc.property(randomPair, (pair) => {
        const { dropped, added, ...others } = countSentences(pair.comparison.sentences)
        const turned = countSentences(swapped(pair).comparison.sentences)
        expect(turned).toEqual({ ...others, dropped: added, added: dropped })
        for (const side of sides) {
          const matching = rowsOf(pair).filter(
            (row) => isOn(row, side) && isMatch(pair.matches[side], row[side] ?? 0),
          )
          expect(matching.every((row) => isRowMatch(pair, row))).toBe(true)
        }
      }),
    )
  })
})

describe('what is folded', () => {
  it('hides no row, and in no extent a row of its own kind', () => {
    fc.assert(
      fc.property(randomPair, fc.constantFrom(...extents), (pair, extent) => {
        const blocks = textBlocks(pair, rowsOf(pair), extent)
        const all = blocks.flatMap((block) => (block.kind === 'row' ? [block.row] : block.rows))
        expect(all).toEqual(rowsOf(pair))
        const folded = blocks.flatMap((block) => (block.kind === 'fold' ? block.rows : []))
        if (pair.show !== null) return
        if (extent === 'matches') expect(folded.some((row) => isRowMatch(pair, row))).toBe(false)
        else expect(folded.every(({ change }) => change === 'same')).toBe(true)
      }),
    )
  })

  it('is of three and more same sentences where all are shown, and of one in a comparison with itself', () => {
    fc.assert(
      fc.property(randomPair, ({ first }) => {
        const pair = comparePair({ first, second: first }, compareStatements(first, first), everything, null)
        const blocks = textBlocks(pair, rowsOf(pair), 'all')
        const n = first.sentences.length
        expect(blocks.map(({ kind }) => kind)).toEqual(n >= 3 ? ['fold'] : Array(n).fill('row'))
      }),
    )
  })

  it('leaves one change where one is shown', () => {
    fc.assert(
      fc.property(randomPair, (pair) => {
        const shown = shownRows({ ...pair, show: 'added' }, 'all')
        const added = rowsOf(pair).filter(({ change }) => change === 'added')
        expect(shown).toEqual(added)
      }),
    )
  })

  it('says which sentences it hides', () => {
    const same = (first: number, second: number): TextRow => ({
      key: `first-${first}`,
      change: 'same',
      first,
      second,
      moved: null,
      isRenumbered: false,
    })
    const dropped: TextRow = {
      key: 'first-5',
      change: 'dropped',
      first: 5,
      second: null,
      moved: null,
      isRenumbered: false,
    }
    expect(sayFold([same(3, 3), same(4, 4), same(5, 5)], false)).toBe('3 same sentences, 3–5 in both')
    expect(sayFold([same(3, 6), same(4, 7)], false)).toBe('2 same sentences, A 3–4, B 6–7')
    expect(sayFold([same(4, 6), dropped], true)).toBe('A 4–5, B 6: no match')
    expect(sayFold([dropped], false)).toBe('A 5: not shown')
  })
})
