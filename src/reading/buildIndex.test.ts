import { describe, expect, it } from 'vitest'
import { markedStatement } from '#fixtures/markedStatement.ts'
import { inventedKnowledge } from '#fixtures/randomStatement.ts'
import { shippedKnowledge } from '#fixtures/shippedIndex.ts'
import { onDay } from '#statement/dated.ts'
import { buildIndex } from './buildIndex.ts'
import type { ListedDimension, PartialKnowledge, StatementIndex } from './statementIndex.ts'

/** "sentence id" or "sentence id<group" of all evidence of a dimension, by value. */
const evidenceIn = ({ evidence }: StatementIndex, dimension: ListedDimension): Record<string, string[]> =>
  Object.fromEntries(
    [...evidence[dimension]].map(([id, all]) => [
      id,
      all.map(({ sentence, via }) => (via ? `${sentence} ${via.kind} ${via.id}` : `${sentence}`)),
    ]),
  )

describe('a mention', () => {
  it('is numbered with its sentence in reading order, those of headings last', () => {
    const { mentions, headings } = markedStatement(
      ['[place BBB|Betaland] begins.', 'It ends with [place CCC|Gammaland]'],
      { title: 'On [place DDD|Deltaland]' },
    )
    expect(mentions.map(({ index, sentence, entity }) => [index, sentence, entity])).toEqual([
      [0, 1, 'BBB'],
      [1, 2, 'CCC'],
    ])
    expect(headings.map(({ index, sentence, entity }) => [index, sentence, entity])).toEqual([
      [2, null, 'DDD'],
    ])
  })

  it('between sentences is counted in none of them', () => {
    const { statement } = markedStatement(['We met [place BBB|Betaland].', 'Then [place CCC|Gammaland].'])
    const [one, other] = statement.sentences
    if (!one || !other) throw new Error('Too few sentences.')
    const at = statement.text.indexOf('Betaland')
    const around = (first: { start: number; end: number }) =>
      buildIndex({ ...statement, sentences: [{ ...one, ...first }, other] }, inventedKnowledge).mentions.map(
        ({ sentence }) => sentence,
      )
    expect(around({ start: at, end: one.end })).toEqual([1, 2])
    expect(around({ start: 0, end: at })).toEqual([2])
    expect(around({ start: 0, end: at + 1 })).toEqual([1, 2])
    expect(around({ start: at + 1, end: one.end })).toEqual([2])
  })

  it('finds its sentence among any number of them', () => {
    for (let count = 0; count <= 9; count += 1) {
      const { mentions } = markedStatement(Array.from({ length: count }, () => 'In [place BBB|Betaland].'))
      expect(mentions.map(({ sentence }) => sentence)).toEqual(
        Array.from({ length: count }, (_, at) => at + 1),
      )
    }
  })

  it('that does not verify is listed apart and counts nowhere', () => {
    const { statement } = markedStatement(['We met [place BBB|Betaland] and [place CCC|Gammaland].'])
    const text = statement.text.replace('Beta', 'Bete')
    const indexed = buildIndex({ ...statement, text }, inventedKnowledge)
    expect(indexed.unverified.map(({ mention }) => mention.entity)).toEqual(['BBB'])
    expect(evidenceIn(indexed, 'partner')).toEqual({ CCC: ['1'] })
  })
})

describe('a conflict', () => {
  const read = () =>
    markedStatement([
      'The [conflict BBB+CCC|[place BBB|Beta]-[place CCC|Gamma] war in [place DDD|Delta]], [place BBB|Beta] says.',
      '[place CCC|Gamma] too has a [conflict CCC|war at [place CCC|home]].',
    ])

  it('holds the places inside its span and no other', () => {
    expect(read().mentions.map(({ kind, entity, conflict }) => [kind, entity, conflict])).toEqual([
      ['conflict', 'BBB+CCC', null],
      ['place', 'BBB', 'BBB+CCC'],
      ['place', 'CCC', 'BBB+CCC'],
      ['place', 'DDD', 'BBB+CCC'],
      ['place', 'BBB', null],
      ['place', 'CCC', null],
      ['conflict', 'CCC', null],
      ['place', 'CCC', 'CCC'],
    ])
  })

  it('counts as its places, never by itself', () => {
    expect(evidenceIn(read(), 'partner')).toEqual({ BBB: ['1', '1'], CCC: ['1', '2', '2'], DDD: ['1'] })
  })
})

describe('a forum that the text calls by a name of its own', () => {
  const [munich] = shippedKnowledge.forums.context.events.filter(({ id }) => id === 'msc-2024')
  const read = (sentence: string) => markedStatement([sentence, sentence], { knowledge: shippedKnowledge })

  it('is the event of its year that has the name, each time, and a series of that one meeting', () => {
    const { mentions, forums } = read('We met at the [forum conference|Munich Security Conference].')
    expect(mentions.map(({ entity }) => entity)).toEqual(['msc-2024', 'msc-2024'])
    const { id, name, shortName } = munich ?? {}
    expect([...forums]).toEqual([
      [
        'msc-2024',
        { edition: munich, series: { id, name, shortName, terms: [], editions: [munich] }, stated: null },
      ],
    ])
  })

  it('stays what it is where no event has the name, where it is known already, or is no forum', () => {
    const entities = (sentence: string) => read(sentence).mentions.map(({ entity }) => entity)
    expect(entities('The [forum conference|Lisbon Conference].')).toEqual(['conference', 'conference'])
    expect(entities('The [forum cop-29|Munich Security Conference].')).toEqual(['cop-29', 'cop-29'])
    expect(entities('The [org nato|Munich Security Conference].')).toEqual(['nato', 'nato'])
  })

  it('is dated by the text only once the calendar is there', () => {
    const { statement } = markedStatement(['The [forum pier|Pier Forum] in May.'])
    const at = statement.text.indexOf('May')
    const stated = {
      start: '2024-05-01',
      end: '2024-05-31',
      precision: 'month' as const,
      position: { start: at, end: at + 3 },
      exact: 'May',
    }
    const mentions = statement.mentions.map((mention) => ({ ...mention, stated }))
    const forums = (knowledge: PartialKnowledge) => buildIndex({ ...statement, mentions }, knowledge).forums
    expect(forums({ groups: inventedKnowledge.groups }).size).toBe(0)
    expect(forums(inventedKnowledge).get('pier')).toMatchObject({
      edition: { name: 'Pier Forum', start: '2024-05-01', venue: null },
      stated: { exact: 'May', sentence: 1 },
    })
  })
})

describe('what a statement reaches', () => {
  it('are the members of a closed group on its day, without the issuer and the contested', () => {
    const indexed = markedStatement(['The [org club|Club].'])
    expect(evidenceIn(indexed, 'partner')).toEqual({ club: ['1'], BBB: ['1 group club'] })
    const later = markedStatement(['The [org club|Club].'], {
      metadata: { date: onDay('2024-07-01'), issuers: [] },
    })
    expect(Object.keys(evidenceIn(later, 'partner'))).toEqual(['club', 'AAA', 'BBB', 'CCC'])
    expect(later.groups.get('club')).toMatchObject({ members: ['AAA', 'BBB', 'CCC'], contested: ['DDD'] })
  })

  it('are no members of an open class, whose list is kept all the same', () => {
    const indexed = markedStatement(['The [group class|Class].'])
    expect(evidenceIn(indexed, 'partner')).toEqual({ class: ['1'] })
    expect(indexed.groups.get('class')?.members).toEqual(['BBB', 'CCC'])
  })

  it('are the members of a forum and its initiative, through the forum', () => {
    const indexed = markedStatement(['The [forum fair-1|Fair].', 'The [initiative plan|Plan].'])
    expect(evidenceIn(indexed, 'partner')).toEqual({
      'fair-members': ['1 forum fair-1'],
      DDD: ['1 forum fair-1'],
    })
    expect(evidenceIn(indexed, 'initiative')).toEqual({ plan: ['1 forum fair-1', '2'] })
    expect([...indexed.forums.keys()]).toEqual(['fair-1'])
    expect([...indexed.groups.keys()]).toEqual(['fair-members'])
  })

  it('is nothing through a forum that has neither, or that is not known', () => {
    const indexed = markedStatement(['The [forum talks-1|Talks] and the [forum fair-9|Fair].'])
    expect(evidenceIn(indexed, 'forum')).toEqual({ 'talks-1': ['1'], 'fair-9': ['1'] })
    expect([evidenceIn(indexed, 'partner'), evidenceIn(indexed, 'initiative')]).toEqual([{}, {}])
    expect([...indexed.forums.keys()]).toEqual(['talks-1'])
  })

  it('is only what it names while the knowledge has not been loaded', () => {
    const indexed = markedStatement(
      ['The [org club|Club] at the [forum fair-1|Fair] of [theme peace|peace].'],
      {
        knowledge: {},
      },
    )
    expect(evidenceIn(indexed, 'partner')).toEqual({ club: ['1'] })
    expect(evidenceIn(indexed, 'theme')).toEqual({ peace: ['1'] })
    expect([indexed.forums.size, indexed.groups.size]).toEqual([0, 0])
  })

  it('counts every mention of a sentence, in reading order', () => {
    const indexed = markedStatement(['[theme peace|Peace], [theme peace|peace].', '[theme peace|Peace].'])
    expect(indexed.evidence.theme.get('peace')?.map(({ sentence, mention }) => [sentence, mention])).toEqual([
      [1, 0],
      [1, 1],
      [2, 2],
    ])
  })
})
