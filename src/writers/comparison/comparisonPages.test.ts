import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { comparedInputs, comparisonInput } from '#fixtures/comparedInputs.ts'
import { randomIndex } from '#fixtures/randomStatement.ts'
import { slideFaults } from '#fixtures/slideFaults.ts'
import { composeComparison } from '#views/deck/composeComparison.ts'
import type { SlidePage } from '#writers/slide/slidePage.ts'
import type { ComparisonInput } from './comparisonContext.ts'
import { comparisonPages } from './comparisonPages.ts'

const page = (pages: readonly SlidePage[], id: string): SlidePage =>
  pages.find((one) => one.id === id) as SlidePage

describe.each(Object.entries(comparedInputs))('the slides of the comparison %s', (_, input) => {
  const pages = comparisonPages(input)

  test('are those that are composed, each with its headline', () => {
    expect(pages.map(({ title }) => title)).toEqual(composeComparison(input).map(({ headline }) => headline))
  })

  test('have everything on them, apart, large enough, and within its frame', () => {
    expect(pages.flatMap(slideFaults)).toEqual([])
  })

  test('say in words what is drawn, and name both texts in their notes', () => {
    for (const { boxes, notes } of pages) {
      expect(notes.slice(0, 2).map((line) => line.slice(0, 3))).toEqual(['A: ', 'B: '])
      for (const box of boxes)
        if (box.kind === 'drawing' || box.kind === 'chart') expect(box.alternative).toMatch(/\w/)
    }
  })
})

describe('the slides of two yearly addresses', () => {
  const pages = comparisonPages(comparedInputs.address as ComparisonInput)

  it('draw what was added, dropped and kept, each in a fill of its own', () => {
    const map = page(pages, 'place').boxes.find(({ kind }) => kind === 'drawing')
    expect(map?.kind === 'drawing' && map.alternative).toBe(
      'Map: Added: Vietnam, Ghana, Chile. Dropped: Norway, Mexico. Kept: Brazil, Germany, Japan, India, Kenya. Whose statement it is: Uruguay.',
    )
    const drawn = JSON.stringify(map)
    const fillOf = (code: string): unknown =>
      JSON.parse(
        /"fill":("[^"]*"|\{[^}]*\})/.exec(drawn.slice(drawn.indexOf(`"place":"${code}"`)))?.[1] ?? 'null',
      )
    expect(fillOf('GHA')).toHaveProperty('dot')
    expect(fillOf('MEX')).toHaveProperty('isLevel', true)
    expect(fillOf('BRA')).toBe('#4f7fb4')
    expect(fillOf('URY')).toBe('#2a2d33')
  })

  it('strike what a wording leaves and mark what it takes up', () => {
    const runs = page(pages, 'wording').boxes.flatMap((box) =>
      box.kind === 'text' ? box.paragraphs.flat() : [],
    )
    expect(runs.filter(({ isStruck }) => isStruck).map(({ text }) => text)).toContain('forty')
    expect(runs.filter(({ underline }) => underline).map(({ text }) => text)).toContain('ninety')
  })

  it('list beside the count the sentences it comes from', () => {
    expect(page(pages, 'place').notes).toContain('Ghana: added; A: not named; B: one mention, sentence 16.')
    expect(page(pages, 'place').notes).toContain(
      'Vietnam: in A reached through the Association of Southeast Asian Nations.',
    )
  })
})

test('bars hold mentions per 1,000 words, whatever the statements', () => {
  fc.assert(
    fc.property(randomIndex, randomIndex, (a, b) => {
      const chart = comparisonPages({ ...comparisonInput(a, b), world: null })
        .flatMap(({ boxes }) => boxes)
        .find(({ kind }) => kind === 'chart')
      const hits = (indexed: typeof a, theme: string): number =>
        indexed.mentions.filter(({ kind, entity }) => kind === 'theme' && entity === theme).length
      const words = ({ statement, sentences }: typeof a): number =>
        sentences
          .map(({ start, end }) => statement.text.slice(start, end))
          .join(' ')
          .split(/\s+/)
          .filter((run) => /[a-z]/i.test(run)).length
      if (chart?.kind !== 'chart') {
        for (const theme of ['peace', 'trade']) expect(hits(a, theme) + hits(b, theme)).toBe(0)
        return
      }
      for (const [at, name] of chart.categories.entries())
        for (const [side, indexed] of [a, b].entries()) {
          const rate = (1000 * hits(indexed, name)) / words(indexed)
          expect(chart.series[side]?.values[at]).toBe(Number(rate.toFixed(1)))
          expect(chart.labels[at]?.split(' / ')[side]).toBe(rate.toFixed(1))
        }
    }),
  )
})

test('where the world has not come a table of places stands in for the map', () => {
  const pages = comparisonPages({ ...(comparedInputs.address as ComparisonInput), world: null })
  const { boxes } = page(pages, 'place')
  expect(boxes.some(({ kind }) => kind === 'drawing')).toBe(false)
  expect(JSON.stringify(boxes.find(({ kind }) => kind === 'table'))).toContain('Ghana')
  expect(pages.flatMap(slideFaults)).toEqual([])
})
