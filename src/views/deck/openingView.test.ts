import { describe, expect, it } from 'vitest'
import { markedStatement } from '#fixtures/markedStatement.ts'
import { inventedKnowledge } from '#fixtures/randomStatement.ts'
import { shippedIndex } from '#fixtures/shippedIndex.ts'
import themeHits from '#fixtures/themeHits.json' with { type: 'json' }
import { onDay } from '#statement/dated.ts'
import { methodView } from './methodView.ts'
import { openingView, sayByline } from './openingView.ts'

const numbers = (indexed: typeof shippedIndex) => openingView(indexed).map(({ id, number }) => [id, number])

describe('the statement in figures', () => {
  it('counts what the page counts', () => {
    expect(numbers(shippedIndex)).toEqual([
      ['partners', 2],
      ['partners-implied', 34],
      ['conflicts', 2],
      ['initiatives', 3],
      ['forums', 6],
      ['themes', Object.values(themeHits).filter(({ length }) => length > 0).length],
    ])
  })

  it('names what each figure counts', () => {
    const names = Object.fromEntries(openingView(shippedIndex).map((figure) => [figure.id, figure.names]))
    expect(names.partners).toBe('the United States and Russia')
    expect(names['partners-implied']).toMatch(/BRICS/)
    expect(names.conflicts).toMatch(/Ukraine.*Palestinian-Israeli|Palestinian-Israeli.*Ukraine/i)
    expect(names.initiatives).toMatch(/^Global Development.*; Belt and Road through its forum$/)
    expect([names.forums?.includes('4'), names.forums?.includes('2')]).toEqual([true, true])
    expect(names.themes).toMatch(/\d/)
  })

  it('calls a meeting of two no forum, and no initiative named that only its forum reaches', () => {
    const whats = Object.fromEntries(openingView(shippedIndex).map(({ id, what }) => [id, what]))
    expect([whats.forums, whats.initiatives]).toEqual(['forums and meetings', 'initiatives named'])
    const [forum] = openingView(markedStatement(['[forum fair-1|Fair].'])).filter(
      ({ id }) => id === 'initiatives',
    )
    expect(forum).toMatchObject({ number: 0, names: 'plan through its forum' })
  })

  it('leaves out what there is none of, and everything of a text that names nothing', () => {
    expect(numbers(markedStatement(['[theme peace|Peace] with [place BBB|Betaland].']))).toEqual([
      ['partners', 1],
      ['themes', 1],
    ])
    expect(numbers(markedStatement(['Nothing.']))).toEqual([])
  })

  it('tells forums that lay ahead from those that lay behind', () => {
    const forums = (date: string) =>
      openingView(
        markedStatement(['[forum talks-1|Talks], [forum fair-1|Fair].'], { metadata: { date: onDay(date) } }),
      ).find(({ id }) => id === 'forums')?.names
    const said = [forums('2023-01-01'), forums('2024-01-09'), forums('2025-01-01')]
    expect(said).toEqual(['2 lay ahead', '1 lay ahead, 1 behind', '2 lay behind'])
    expect(forums('2024-05-02')).toBe('1 lay behind, 1 in its days')
  })

  it('counts forums of which nobody knows the date, and says so', () => {
    const forums = (...sentences: string[]) =>
      openingView(markedStatement(sentences)).find(({ id }) => id === 'forums')
    expect(forums('[forum fair-1|Fair], [forum parley|Parley].')).toMatchObject({
      number: 2,
      names: '1 lay ahead, 1 without a known date',
    })
    expect(forums('[forum parley|Parley].')).toMatchObject({
      number: 1,
      names: '1 without a known date',
    })
  })
})

it('the byline says who speaks, where and when, as far as that is known', () => {
  const bylineOf = (metadata: object) => sayByline(markedStatement(['Words.'], { metadata }))
  const speaker = { name: 'Achieng Moraa', role: 'Minister' }
  expect(bylineOf({ speaker, place: 'Mombasa' })).toBe(
    'Speech by Achieng Moraa, Minister · Mombasa, 9 January 2024',
  )
  expect(bylineOf({ date: null })).toBe('Speech')
})

describe('how a statement is to be read', () => {
  const paragraphs = (indexed: typeof shippedIndex) => methodView(indexed).map((column) => column.paragraphs)
  const withPublishers = (publishers: readonly string[]) => {
    const { forums } = inventedKnowledge
    const sources = Object.fromEntries(
      publishers.map((publisher, at) => [
        `s${at}`,
        { title: 'A page', publisher, url: 'https://example.org/' },
      ]),
    )
    const editions = (one: (typeof forums.forums)[number]) =>
      one.editions.map((edition) => ({ ...edition, sources: Object.keys(sources) }))
    const knowledge = {
      ...inventedKnowledge,
      forums: {
        ...forums,
        forums: forums.forums.map((one) => ({ ...one, editions: editions(one) })),
        sources: sources as unknown as typeof forums.sources,
      },
    }
    return paragraphs(markedStatement(['The [forum talks-1|Talks].'], { knowledge }))[1]
  }

  it('says whose words are counted, and that in three columns', () => {
    const columns = methodView(shippedIndex)
    expect(columns).toHaveLength(3)
    expect(new Set(columns.map(({ title }) => title)).size).toBe(3)
    expect(columns[0]?.paragraphs[0]).toMatch(/Report of Wang Yi’s remarks, 9 January 2024/)
    expect(columns[2]?.paragraphs[1]).toMatch(/Crimea.*Taiwan, and 9 more/)
  })

  it('names up to four publishers, those cited most first, and counts the others', () => {
    const four = withPublishers(['One', 'Two', 'Two, second page', 'Three', 'Four via One'])
    expect(four?.[1]).toMatch(/Two, One, Three, and Four/)
    const six = withPublishers(['One', 'Two', 'Three', 'Four', 'Five', 'Six'])
    expect(six?.[1]).toMatch(/One, Two, Three, Four, and.*2/)
    expect(six?.[1]).not.toMatch(/Five|Six/)
  })

  it('names none where nothing is cited', () => {
    expect(paragraphs(markedStatement(['Words.']))[1]).toHaveLength(1)
    expect(withPublishers(['One'])).toHaveLength(2)
  })
})
