import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markedStatement } from '#fixtures/markedStatement.ts'
import { randomIndex, randomSelection } from '#fixtures/randomStatement.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { matching } from '#selection/matching.ts'
import { everything, type Selection } from '#selection/selection.ts'
import { sayTheme, termCounts, themeView } from './themeView.ts'

const viewOf = (indexed: StatementIndex, part: Partial<Selection> = {}) => {
  const selection = { ...everything, ...part }
  return themeView(indexed, selection, matching(indexed, selection))
}

const indexed = markedStatement(
  [
    '[theme peace|Peace] and [theme trade|free trade] with [place BBB|Betaland].',
    'The [org club|Club] wants [theme peace|peace].',
    '[place AAA|We] trade, and [theme trade|free  trade] is [theme trade|Trade].',
    'We spoke with [place CCC|Gammaland] of [theme peace|peace].',
  ],
  { title: 'On [theme peace|peace]' },
)

describe('where in the text a theme falls', () => {
  it('is between the first letter of the body and the last, within its own sentence', () => {
    fc.assert(
      fc.property(randomIndex, randomSelection, (random, selection) => {
        const { rows, stretches } = themeView(random, selection, matching(random, selection))
        expect(stretches[0]?.from).toBe(0)
        expect(stretches.at(-1)?.to).toBe(1)
        stretches.forEach(({ from, to }, index) => {
          expect(from).toBeLessThan(to)
          expect(from).toBeGreaterThanOrEqual(stretches[index - 1]?.to ?? 0)
        })
        for (const { hits } of rows)
          for (const { position, sentence } of hits) {
            const stretch = stretches[sentence - 1]
            expect(position).toBeGreaterThanOrEqual(stretch?.from ?? 1)
            expect(position).toBeLessThan(stretch?.to ?? 0)
          }
      }),
    )
  })

  it('leaves the title out of account', () => {
    const [peace] = viewOf(indexed).rows
    expect(peace?.hits.map(({ sentence, position }) => [sentence, position === 0])).toEqual([
      [1, true],
      [2, false],
      [4, false],
    ])
  })
})

describe('themeView', () => {
  it('counts mentions and sentences apart, of what matches and of all', () => {
    const { rows, isFiltered } = viewOf(indexed, { partner: ['BBB'] })
    expect(rows.map(({ id, mentions, sentences }) => [id, mentions, sentences])).toEqual([
      ['peace', { matching: 2, total: 3 }, { matching: 2, total: 3 }],
      ['trade', { matching: 1, total: 3 }, { matching: 1, total: 2 }],
    ])
    expect(isFiltered).toBe(true)
    expect(rows[0]?.hits.map(({ isMatch }) => isMatch)).toEqual([true, true, false])
  })

  it('leaves its own filter out of the counts', () => {
    const { rows, isFiltered, stretches } = viewOf(indexed, { theme: ['peace'] })
    expect(rows.map(({ id, isChosen }) => [id, isChosen])).toEqual([
      ['peace', true],
      ['trade', false],
    ])
    expect(rows.every(({ mentions }) => mentions.matching === mentions.total)).toBe(true)
    expect(stretches.every(({ isMatch }) => isMatch)).toBe(true)
    expect(isFiltered).toBe(false)
  })

  it('compares with whom is named, in the order of naming, without the speaker and who is only implied', () => {
    const { partners, shared } = viewOf(indexed)
    expect(partners.map(({ id, name }) => [id, name])).toEqual([
      ['BBB', 'BBB'],
      ['club', 'Club'],
      ['CCC', 'CCC'],
    ])
    // BBB is implied by the club in sentence 2, which does not name it.
    expect(shared.map((row) => row.map(({ total }) => total))).toEqual([
      [1, 1, 1],
      [1, 0, 0],
    ])
    expect(
      viewOf(indexed, { forum: ['none'] })
        .shared.flat()
        .every(({ matching: some }) => some === 0),
    ).toBe(true)
  })

  it('has nothing to show without themes, or without sentences', () => {
    expect(viewOf(markedStatement(['Nothing.']))).toMatchObject({ rows: [], partners: [], shared: [] })
    expect(viewOf(markedStatement(['[theme peace|Peace].'], { knowledge: {} })).rows).toEqual([])
    expect(viewOf(markedStatement([], { title: 'A title' }))).toMatchObject({ rows: [], stretches: [] })
  })
})

describe('the terms of a theme', () => {
  it('are counted without regard to case and white space, the most frequent first, then by letter', () => {
    expect(termCounts(indexed, 'peace')).toEqual([{ term: 'peace', hits: 3 }])
    expect(termCounts(indexed, 'trade')).toEqual([
      { term: 'free trade', hits: 2 },
      { term: 'trade', hits: 1 },
    ])
    const even = markedStatement(['[theme trade|Wares], [theme trade|tolls], [theme trade|goods  sold].'])
    expect(termCounts(even, 'trade').map(({ term }) => term)).toEqual(['goods sold', 'tolls', 'wares'])
    expect(termCounts(indexed, 'none')).toEqual([])
  })

  it('are said with what is counted', () => {
    const [peace] = viewOf(indexed, { partner: ['BBB'] }).rows
    if (!peace) throw new Error('No such theme.')
    expect(sayTheme(peace, 'mentions')).toBe('peace, 2 of 3 mentions')
    expect(sayTheme(peace, 'sentences')).toMatch(/^peace, 2 of 3 sentences$/)
  })
})
