import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Drawing } from '#drawing/drawing.ts'
import { comparedInputs } from '#fixtures/comparedInputs.ts'
import { randomIndex, randomSelection } from '#fixtures/randomStatement.ts'
import { hasValidator, schemaObjections } from '#fixtures/schemaObjections.ts'
import { deckInput, slideDecks } from '#fixtures/slideDecks.ts'
import { matching } from '#selection/matching.ts'
import { composeView } from '#views/deck/composeView.ts'
import { slideSelection } from '#views/deck/slideView.ts'
import { themeView } from '#views/panels/themeView.ts'
import type { ComparisonInput } from '#writers/comparison/comparisonContext.ts'
import { comparisonPages } from '#writers/comparison/comparisonPages.ts'
import type { DeckInput } from '#writers/slide/slideContext.ts'
import { slidePages } from '#writers/slide/slidePages.ts'
import { writePowerPoint } from './writePowerPoint.ts'

/** A picture of one pixel. */
const onePixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
)

const painted: Drawing[] = []
const paint = async (drawing: Drawing): Promise<Uint8Array> => {
  painted.push(drawing)
  return onePixel
}

const head = { title: 'R&D <goals>', subject: 'A report', language: 'en' }

const write = (input: DeckInput) => writePowerPoint({ head, pages: slidePages(input), paint })

/** Parts of a package as text, by their names. */
const partsOf = (file: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]))

const named = (parts: ReadonlyMap<string, string>, name: RegExp): readonly string[] =>
  [...parts].flatMap(([part, text]) => (name.test(part) ? [text] : []))

/** Words of a part, as they are read. */
const wordsOf = (xml: string): string =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)]
    .map(([, words = '']) => words)
    .join('|')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")

/** Numbers of the first data sheet in a presentation, column by column. */
const sheetColumns = (file: Uint8Array): readonly (readonly number[])[] => {
  const book = Object.entries(unzipSync(file)).find(([name]) => name.endsWith('.xlsx'))?.[1]
  const sheet = book ? (partsOf(book).get('xl/worksheets/sheet1.xml') ?? '') : ''
  const columns = new Map<string, number[]>()
  for (const [, column = '', value] of sheet.matchAll(/<c r="([A-Z]+)\d+"><v>(\d+)<\/v><\/c>/g))
    columns.set(column, [...(columns.get(column) ?? []), Number(value)])
  return [...columns.values()]
}

const chartPart = /^ppt\/charts\/chart\d+\.xml$/
const slidePart = /^ppt\/slides\/slide\d+\.xml$/

describe('the presentation of the shipped statement', async () => {
  painted.length = 0
  const input = slideDecks.shipped as DeckInput
  const pages = slidePages(input)
  const parts = partsOf(await write(input))
  const slideAt = (number: number): string => parts.get(`ppt/slides/slide${number}.xml`) ?? ''
  const numberOf = (id: string): number => pages.findIndex((page) => page.id === id) + 1

  test('has a slide each, with its headline as the title and its number as a field', () => {
    expect(named(parts, slidePart)).toHaveLength(input.deck.length)
    for (const [at, { headline }] of input.deck.entries()) {
      const xml = slideAt(at + 1)
      expect(xml.match(/<p:ph type="title"\/>/g)).toHaveLength(1)
      expect(wordsOf(xml)).toContain(headline)
      expect(xml).toContain('type="slidenum"')
    }
  })

  test('has the words of its quotes with the lines under them, in faces an office has', () => {
    const xml = slideAt(numberOf('initiative-gsi'))
    expect(wordsOf(xml).replaceAll('|', '')).toContain(
      'China will fully implement the Global Security Initiative',
    )
    expect(wordsOf(xml)).toContain('Report of Wang Yi’s remarks, 9 January 2024, sentence 11')
    expect(xml).toMatch(/u="heavy"[^>]*>.*Global Security Initiative/)
    const faces = new Set([...xml.matchAll(/<a:latin typeface="([^"]*)"/g)].map(([, face]) => face))
    expect([...faces].sort()).toEqual(['Arial', 'Georgia'])
  })

  test('has charts that can be edited, with their numbers in a data sheet', () => {
    const [bars] = named(parts, chartPart).filter((xml) => xml.includes('Partnership'))
    expect(bars).toContain('<c:barDir val="bar"/>')
    const sheets = [...parts.keys()].filter((name) => /^ppt\/embeddings\/.*\.xlsx$/.test(name))
    expect(sheets).toHaveLength(named(parts, chartPart).length)
  })

  test('has its forums and terms as tables with a head', () => {
    const forums = slideAt(numberOf('forums'))
    expect(forums).toContain('<a:tblPr firstRow="1"/>')
    expect(wordsOf(forums)).toContain('Boao Forum for Asia|26–29 Mar 2024')
    expect(wordsOf(slideAt(numberOf('themes')))).toContain('cooperation|3')
  })

  test('has alternative text on every picture, chart and table', () => {
    const frames = named(parts, slidePart).flatMap((xml) => [
      ...xml.matchAll(/<p:(?:pic|graphicFrame)>.*?<p:cNvPr ([^>]*)>/gs),
    ])
    expect(frames.length).toBeGreaterThan(6)
    for (const [, attributes] of frames) expect(attributes).toMatch(/descr="[^"]+"/)
    expect(slideAt(numberOf('partners'))).toMatch(/descr="Map: [^"]*Russia[^"]*"/)
    expect(painted.map(({ label }) => label)).toEqual(
      pages.flatMap(({ boxes }) => boxes.flatMap((box) => (box.kind === 'drawing' ? [box.alternative] : []))),
    )
  })

  test('has the notes of each slide, a paragraph a line', () => {
    const notes = named(parts, /^ppt\/notesSlides\/notesSlide\d+\.xml$/)
    expect(notes).toHaveLength(pages.length)
    const own = parts.get(`ppt/notesSlides/notesSlide${numberOf('partners')}.xml`) ?? ''
    const lines = pages[numberOf('partners') - 1]?.notes ?? []
    expect(wordsOf(own).split('|').slice(0, lines.length)).toEqual(lines)
  })

  test('says its title and its language', () => {
    const core = parts.get('docProps/core.xml') ?? ''
    expect(core).toContain('<dc:title>R&amp;D &lt;goals&gt;</dc:title>')
    expect(core).toContain('<dc:language>en</dc:language>')
  })
})

test('work is ended between two slides when nobody wants it any more', async () => {
  const ending = new AbortController()
  const done: number[] = []
  const written = writePowerPoint({
    head,
    pages: slidePages(slideDecks.shipped as DeckInput),
    paint,
    signal: ending.signal,
    onSlide: (number) => {
      done.push(number)
      if (number === 2) ending.abort()
    },
  })
  await expect(written).rejects.toThrow()
  expect(done).toEqual([1, 2])
})

test('the numbers of a chart, and those of its data sheet, are those of the view', async () => {
  await fc.assert(
    fc.asyncProperty(randomIndex, randomSelection, async (indexed, selection) => {
      const slide = composeView(indexed, selection, 'view-1')
      fc.pre(slide !== null && indexed.evidence.theme.size > 0)
      const themed = { ...slide, lead: 'themes' as const }
      const shown = slideSelection(indexed, themed)
      const { rows, isFiltered } = themeView(indexed, shown, matching(indexed, shown))
      const file = await write({ ...deckInput(indexed, [themed]), world: null })
      const [chart = ''] = named(partsOf(file), chartPart)
      const values = [...chart.matchAll(/<c:val>.*?<\/c:val>/gs)].map(([series]) =>
        [...series.matchAll(/<c:v>(\d+)<\/c:v>/g)].map(([, value]) => Number(value)),
      )
      const expected = [
        rows.map(({ mentions }) => mentions.total),
        ...(isFiltered ? [rows.map(({ mentions }) => mentions.matching)] : []),
      ]
      expect(values).toEqual(expected)
      expect(sheetColumns(file)).toEqual(expected)
    }),
    { numRuns: 30 },
  )
})

describe('a comparison', async () => {
  const input = comparedInputs.address as ComparisonInput
  const parts = partsOf(
    await writePowerPoint({ head, pages: comparisonPages(input), paint: async () => onePixel }),
  )

  test('strikes the words that a sentence lost', () => {
    const struck = named(parts, /^ppt\/slides\/slide\d+\.xml$/).flatMap((xml) =>
      [...xml.matchAll(/strike="sngStrike".*?<a:t>([^<]*)<\/a:t>/g)].map(([, words]) => words),
    )
    expect(struck).toEqual(expect.arrayContaining(['forty', 'third']))
  })

  test('has the themes of both texts as one chart of two series, that lie beside each other', () => {
    const [chart = '', ...others] = named(parts, /^ppt\/charts\/chart\d+\.xml$/)
    expect(others).toEqual([])
    expect([...chart.matchAll(/<c:tx>.*?<c:v>([^<]*)<\/c:v>/g)].map(([, side]) => side)).toEqual(['A', 'B'])
    expect(chart).toContain('<c:overlap val="0"/>')
    const values = [...chart.matchAll(/<c:val>.*?<\/c:val>/gs)].map(([xml]) =>
      [...xml.matchAll(/<c:v>([\d.]+)<\/c:v>/g)].map(([, value]) => Number(value)),
    )
    const rate = (side: 'first' | 'second') =>
      input.comparison.values.theme.map((value) => Number(value[side].perThousand.toFixed(1)))
    expect(values).toEqual([rate('first'), rate('second')])
  })
})

// Its binary is there for Linux alone.
describe.skipIf(!hasValidator)('the Open XML schema', () => {
  test.each(['shipped', 'long', 'joint', 'hostile'])('has nothing against the %s deck', async (name) => {
    expect(schemaObjections(await write(slideDecks[name] as DeckInput))).toEqual([])
  })

  test('has nothing against a comparison', async () => {
    const input = comparedInputs.communique as ComparisonInput
    expect(
      schemaObjections(
        await writePowerPoint({ head, pages: comparisonPages(input), paint: async () => onePixel }),
      ),
    ).toEqual([])
  })
})
