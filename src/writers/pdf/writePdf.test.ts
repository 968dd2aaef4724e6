import { describe, expect, test } from 'vitest'
import { comparedInputs } from '#fixtures/comparedInputs.ts'
import { shippedIndex } from '#fixtures/shippedIndex.ts'
import { deckInput, fontFile, slideDecks } from '#fixtures/slideDecks.ts'
import { composeDeck } from '#views/deck/composeDeck.ts'
import type { ComparisonInput } from '#writers/comparison/comparisonContext.ts'
import { comparisonPages } from '#writers/comparison/comparisonPages.ts'
import type { DeckInput } from '#writers/slide/slideContext.ts'
import { slidePages } from '#writers/slide/slidePages.ts'
import { pageTexts } from './pageTexts.ts'
import { writePdf } from './writePdf.ts'

const head = { title: 'R&D (goals)', subject: 'A report', language: 'en' }

const write = (input: DeckInput) =>
  writePdf({ head, pages: slidePages({ ...input, hasNotes: false }), loadFont: fontFile })

const open = async (bytes: Uint8Array) => {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  return getDocument({ data: bytes, useSystemFonts: false, disableFontFace: true, verbosity: 0 }).promise
}

/** A node of a page’s tags. */
interface Tag {
  readonly role?: string
  readonly alt?: string
  readonly children?: readonly Tag[]
}

const tagsIn = (tag: Tag): readonly Tag[] => [tag, ...(tag.children ?? []).flatMap(tagsIn)]

const writtenOf = async (input: DeckInput) => {
  const written = await write(input)
  if (!written.ok) throw new Error(written.missing.join(' '))
  return open(written.bytes)
}

describe('the document of the shipped statement', async () => {
  const input = slideDecks.shipped as DeckInput
  const document = await writtenOf(input)
  const pageAt = (number: number) => document.getPage(number)
  const textAt = async (number: number): Promise<string> => {
    const { items } = await (await pageAt(number)).getTextContent()
    return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('')
  }
  const numberOf = (id: string): number => input.deck.findIndex((slide) => slide.id === id) + 1

  test('has a page a slide, as wide as a slide, with its headline and where its words are from', async () => {
    expect(document.numPages).toBe(input.deck.length)
    for (const [at, { headline }] of input.deck.entries()) {
      const page = await pageAt(at + 1)
      expect(page.view).toEqual([0, 0, 960, 540])
      const text = (await textAt(at + 1)).replace(/\s+/g, ' ')
      expect(text).toContain(headline)
      expect(text).toContain('Report of Wang Yi’s remarks, 9 January 2024')
    }
  })

  test('has what is quoted and what is drawn as words', async () => {
    const text = (await textAt(numberOf('initiative-gsi'))).replace(/\s+/g, ' ')
    expect(text).toContain('fully implement the Global Security Initiative, uphold fairness and justice')
    expect(text).toContain('Palestine')
    expect((await textAt(numberOf('themes'))).replace(/\s+/g, ' ')).toContain('Multilateral order 10')
  })

  test('has a bookmark for each headline', async () => {
    const outline = await document.getOutline()
    expect(outline.map(({ title }) => title)).toEqual(input.deck.map(({ headline }) => headline))
  })

  test('has tags: one heading a slide, tables with heads, and figures with their alternative text', async () => {
    const tags = async (id: string) =>
      tagsIn((await (await pageAt(numberOf(id))).getStructTree()) as unknown as Tag)
    const roles = async (id: string) => (await tags(id)).flatMap(({ role }) => role ?? [])
    for (const { id } of input.deck) {
      const all = await roles(id)
      expect(all.filter((role) => role === 'H1')).toHaveLength(1)
      expect(all).toContain('Sect')
    }
    const forums = await roles('forums')
    expect(forums.filter((role) => role === 'TH')).toHaveLength(2)
    expect(forums.filter((role) => role === 'TR')).toHaveLength(8)
    const figures = (await tags('partners')).filter(({ role }) => role === 'Figure')
    expect(figures.map(({ alt }) => alt)).toEqual([expect.stringMatching(/^Map: .*Russia/)])
    expect((await tags('themes')).find(({ role }) => role === 'Figure')?.alt).toContain('Partnership: 15')
  })

  test('says its title and its language, and is marked', async () => {
    const { info } = await document.getMetadata()
    expect(info).toMatchObject({ Title: 'R&D (goals)', Language: 'en' })
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true })
  })
})

test.each(['long', 'joint', 'wide', 'hostile'])('the %s deck has a page a slide', async (name) => {
  // What maps look like is read elsewhere: they take long to lay out.
  const input = {
    ...(slideDecks[name] as DeckInput),
    world: name === 'long' ? (slideDecks.long?.world ?? null) : null,
  }
  expect((await writtenOf(input)).numPages).toBe(input.deck.length)
})

test('letters of other scripts that are shipped are written, and no file is asked for that is not needed', async () => {
  const [slide] = composeDeck(shippedIndex)
  const deck = [
    { ...(slide as NonNullable<typeof slide>), headline: 'Łódź, Việt Nam, Москва, Αθήνα', isRenamed: true },
  ]
  const asked: string[] = []
  const written = await writePdf({
    head,
    pages: slidePages(deckInput(shippedIndex, deck, false)),
    loadFont: (file) => {
      asked.push(`${file.style} ${file.subset}`)
      return fontFile(file)
    },
  })
  if (!written.ok) throw new Error(written.missing.join(' '))
  const { items } = await (await (await open(written.bytes)).getPage(1)).getTextContent()
  expect(items.map((item) => ('str' in item ? item.str : '')).join('')).toContain(
    'Łódź, Việt Nam, Москва, Αθήνα',
  )
  expect(asked.sort()).toEqual([
    'sans-400 latin',
    'sans-600 latin',
    'serif-600 cyrillic',
    'serif-600 greek',
    'serif-600 latin',
    'serif-600 latin-ext',
    'serif-600 vietnamese',
  ])
})

test('letters that no shipped face has are said, and nothing is written', async () => {
  const [slide] = composeDeck(shippedIndex)
  const deck = [{ ...(slide as NonNullable<typeof slide>), headline: '外交 and عام', isRenamed: true }]
  const written = await write(deckInput(shippedIndex, deck))
  expect(written).toEqual({ ok: false, missing: ['外', '交', 'ع', 'ا', 'م'] })
})

test('every word on a slide is among those whose letters are looked for', () => {
  const pages = slidePages(slideDecks.shipped as DeckInput)
  const texts = pageTexts(pages).map(({ text }) => text)
  expect(texts).toEqual(expect.arrayContaining(['Boao Forum for Asia', 'Partnership', 'Russia', '15']))
})

test('work is ended between two pages when nobody wants it any more', async () => {
  const ending = new AbortController()
  const written = writePdf({
    head,
    pages: slidePages(slideDecks.shipped as DeckInput),
    loadFont: fontFile,
    signal: ending.signal,
    onPage: () => ending.abort(),
  })
  await expect(written).rejects.toThrow()
})

test('a comparison has a page a slide, with both wordings of a sentence as words', async () => {
  const pages = comparisonPages(comparedInputs.communique as ComparisonInput)
  const written = await writePdf({ head, pages, loadFont: fontFile })
  if (!written.ok) throw new Error(written.missing.join(' '))
  const document = await open(written.bytes)
  expect(document.numPages).toBe(pages.length)
  const at = pages.findIndex(({ id }) => id === 'wording') + 1
  const { items } = await (await document.getPage(at)).getTextContent()
  const text = items
    .map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''))
    .join('')
    .replace(/\s+/g, ' ')
  expect(text).toContain('invite Morocco and Mauritania to do the same')
  expect(text).toContain('invite Morocco to do the same')
})
