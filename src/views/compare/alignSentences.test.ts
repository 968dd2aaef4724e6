import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AlignedSentence, alignInSteps, alignSentences, turnAligned } from './alignSentences.ts'

const changes = (rows: readonly AlignedSentence[], change: AlignedSentence['change']) =>
  rows.filter((row) => row.change === change).map(({ first, second }) => [first, second])

const inverse = {
  same: 'same',
  reworded: 'reworded',
  moved: 'moved',
  dropped: 'added',
  added: 'dropped',
} as const

/** A set of rows that does not hang on the order in which they stand. */
const asSet = (rows: readonly AlignedSentence[]): string[] =>
  rows.map(({ change, first, second }) => `${change} ${first} ${second}`).sort()

const turned = (rows: readonly AlignedSentence[]): string[] =>
  rows.map(({ change, first, second }) => `${inverse[change]} ${second} ${first}`).sort()

/** Words that no other sentence of the text has, and some that many have. */
const sentenceOf = (number: number): string =>
  `The alpha${number} and beta${number} of gamma${number} will meet delta${number} and epsilon${number}.`
const rewordedOf = (number: number): string =>
  `The alpha${number} and beta${number} of gamma${number} have met delta${number} and zeta${number}.`

describe('alignSentences', () => {
  it('pairs what stands in both, and tells what was dropped and added', () => {
    const rows = alignSentences(
      ['We met Chad in the spring.', 'The harbour of Aden was opened.', 'We thank all of you.'],
      ['We met Chad in the spring.', 'Trains now run to Bamako daily.', 'We thank all of you.'],
    )
    expect(rows.map(({ change }) => change)).toEqual(['same', 'dropped', 'added', 'same'])
  })

  it('takes a sentence with most of its words for a reworded one, of whatever letters', () => {
    const rows = alignSentences(
      [
        'With Brazil we will extend cooperation on tropical forests for five more years.',
        'Мир нужен всем народам.',
      ],
      [
        'With Brazil we have extended cooperation on tropical forests for ten more years.',
        'Мир нужен всем людям.',
      ],
    )
    expect(changes(rows, 'reworded')).toEqual([
      [0, 0],
      [1, 1],
    ])
  })

  it('sees white space and the way an accent is written as no change', () => {
    const rows = alignSentences(['Côte  d’Ivoire\nspoke.'], ['Côte d’Ivoire spoke.'.normalize('NFD')])
    expect(rows).toEqual([{ change: 'same', first: 0, second: 0 }])
  })

  it('finds a sentence that moved, once, where it stood in the first text', () => {
    const text = [0, 1, 2, 3, 4].map(sentenceOf)
    const rows = alignSentences(text, [4, 0, 1, 2, 3].map(sentenceOf))
    expect(rows.map(({ change }) => change)).toEqual(['same', 'same', 'same', 'same', 'moved'])
    expect(changes(rows, 'moved')).toEqual([[4, 0]])
  })

  it('has nothing to say of two texts without a sentence, and all of one beside none', () => {
    expect(alignSentences([], [])).toEqual([])
    expect(alignSentences([], ['We met.'])).toEqual([{ change: 'added', first: null, second: 0 }])
    expect(alignSentences(['We met.'], [])).toEqual([{ change: 'dropped', first: 0, second: null }])
  })

  const anyText = fc.array(
    fc.oneof(
      fc.integer({ min: 0, max: 9 }).map(sentenceOf),
      fc.integer({ min: 0, max: 9 }).map(rewordedOf),
      fc.constantFrom('Thank you.', 'Thank you!', '', '—'),
      fc.string({ unit: 'grapheme' }),
    ),
    { maxLength: 14 },
  )

  it('finds nothing changed in any text beside itself', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(alignSentences(text, text)).toEqual(
          text.map((_, at) => ({ change: 'same', first: at, second: at })),
        )
      }),
    )
  })

  it('is the inverse of itself the other way round', () => {
    fc.assert(
      fc.property(anyText, anyText, (first, second) => {
        const [there, back] = [alignSentences(first, second), alignSentences(second, first)]
        expect(asSet(back)).toEqual(turned(there))
        expect(turnAligned(there)).toEqual(back)
      }),
    )
  })

  it('has each sentence of both texts once', () => {
    fc.assert(
      fc.property(anyText, anyText, (first, second) => {
        const rows = alignSentences(first, second)
        const numbers = (side: 'first' | 'second') =>
          rows.flatMap((row) => (row[side] === null ? [] : [row[side]])).sort((a, b) => a - b)
        expect(numbers('first')).toEqual(first.map((_, at) => at))
        expect(numbers('second')).toEqual(second.map((_, at) => at))
      }),
    )
  })

  it('gives the script of any edit of distinct sentences', () => {
    const edit = fc.constantFrom('keep', 'keep', 'keep', 'delete', 'reword', 'insert before')
    const script = fc.record({
      edits: fc.array(edit, { minLength: 1, maxLength: 30 }),
      // One sentence is taken to the end: by more than one place, so that no other could as well have moved.
      moved: fc.option(fc.nat({ max: 29 }), { nil: null }),
    })
    fc.assert(
      fc.property(script, ({ edits, moved }) => {
        const isMoved = (at: number): boolean =>
          at === moved && edits.slice(at + 1).filter((name) => name !== 'delete').length > 1
        const second: string[] = []
        const expected = { same: 0, reworded: 0, moved: 0, dropped: 0, added: 0 }
        const later: string[] = []
        edits.forEach((name, at) => {
          if (name === 'insert before') {
            second.push(`Wholly new${at} words${at} stand${at} here${at} now${at}.`)
            expected.added += 1
          }
          if (isMoved(at)) {
            later.push(sentenceOf(at))
            expected.moved += 1
          } else if (name === 'delete') expected.dropped += 1
          else {
            second.push(name === 'reword' ? rewordedOf(at) : sentenceOf(at))
            expected[name === 'reword' ? 'reworded' : 'same'] += 1
          }
        })
        const rows = alignSentences(
          edits.map((_, at) => sentenceOf(at)),
          [...second, ...later],
        )
        const found = Object.fromEntries(
          Object.keys(expected).map((change) => [change, rows.filter((row) => row.change === change).length]),
        )
        expect(found).toEqual(expected)
        // And each goes with its own: the number in its words is that of its place.
        for (const { first, second: to } of rows)
          if (first !== null && to !== null) expect([...second, ...later][to]).toContain(`alpha${first} `)
      }),
    )
  })

  it.each([
    ['China’s “aim” – peace…', 'China\'s "aim" - peace...'],
    ['Co\u00adoper\u00adation and\u00a0trade: 1990–1995.', 'Cooperation  and trade: 1990-1995.'],
    ['We meet—and talk.', 'We meet — and talk.'],
  ])('sees how quotes, dashes and spaces are typed as no change: %s', (first, second) => {
    expect(alignSentences([first], [second])).toMatchObject([{ change: 'same' }])
  })

  it('takes a sentence whose number alone is another for the same, and says so', () => {
    const old = ['12. We met Chad.', '13. We thank Peru.', '(a) Trade.', '• Ice.', '14. We go home.']
    const young = ['12. It rained.', '13. We met Chad.', '14. We thank Peru.', '(a) Trade.', '– Ice.']
    const same = alignSentences(old, young).filter(({ change }) => change === 'same')
    expect(same).toEqual([
      { change: 'same', first: 0, second: 1, isRenumbered: true },
      { change: 'same', first: 1, second: 2, isRenumbered: true },
      { change: 'same', first: 2, second: 3 },
      { change: 'same', first: 3, second: 4, isRenumbered: true },
    ])
    expect(alignSentences(['We met 12 States.'], ['We met 13 States.'])).toMatchObject([
      { change: 'reworded' },
    ])
  })

  it('takes a letter in another case, or without its accent, for a change', () => {
    const rows = alignSentences(['The résumé of our Party is read.'], ['The resume of our party is read.'])
    expect(rows.map(({ change }) => change)).toEqual(['reworded'])
  })

  const numbers = (length: number): readonly number[] => Array.from({ length }, (_, at) => at)
  const alike = (at: number): string => `We said in ${at} what all of us said of peace and of trade.`
  const hostile: Readonly<Record<string, (size: number) => readonly [readonly string[], readonly string[]]>> =
    {
      'equal sentences between others': (size) => {
        const same = numbers(size).map(() => 'We thank you.')
        return [
          ['We came.', ...same, 'We met.'],
          ['They left.', ...same, ...same.slice(0, 9), 'It rained.'],
        ]
      },
      'nothing in common': (size) => [
        numbers(size).map(sentenceOf),
        numbers(size).map((at) => `Das eins${at} wird zwei${at}.`),
      ],
      'all but alike': (size) => [numbers(size).map(alike), numbers(size).map((at) => alike(at + size))],
      'halves swapped': (size) => {
        const text = numbers(size).map(sentenceOf)
        return [text, [...text.slice(size / 2), ...text.slice(0, size / 2)]]
      },
      'turned round': (size) => [numbers(size).map(rewordedOf), numbers(size).map(sentenceOf).reverse()],
    }

  const workOf = (texts: readonly [readonly string[], readonly string[]]) => {
    const steps = [...alignInSteps(...texts)]
    return { all: steps.reduce((sum, step) => sum + step, 0), most: Math.max(...steps) }
  }

  it.each(Object.entries(hostile))('takes no more than twice the work for twice the text: %s', (_, texts) => {
    const [small, large] = [workOf(texts(500)), workOf(texts(1000))]
    expect(large.all).toBeLessThan(2.2 * small.all)
    expect(large.all / 1000).toBeLessThan(1500)
  })

  it.each(Object.entries(hostile))('takes small steps: %s', (_, texts) => {
    expect(workOf(texts(1000)).most).toBeLessThan(50_000)
  })

  it('finds that halves of a text were swapped', () => {
    const rows = alignSentences(...(hostile['halves swapped']?.(1000) ?? [[], []]))
    expect(changes(rows, 'same')).toHaveLength(500)
    expect(changes(rows, 'moved')).toHaveLength(500)
  })
})
