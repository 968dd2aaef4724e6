import { describe, expect, it } from 'vitest'
import { shippedIndex as indexed, shippedKnowledge } from '#fixtures/shippedIndex.ts'
import { buildIndex } from '#reading/buildIndex.ts'
import { onDay } from '#statement/dated.ts'
import { answerView } from './answerView.ts'
import { suggest } from './suggest.ts'

const ask = (typed: string) => {
  const [meant] = suggest(indexed, typed)
  if (!meant) throw new Error(`Nothing is suggested for "${typed}"`)
  return answerView(indexed, meant.subject)
}
const said = (typed: string): string => {
  const { headline, detail } = ask(typed)
  return `${headline} ${detail}`.trim()
}
const marked = (typed: string) =>
  ask(typed).quotes.map(({ sentence, pieces }) => [
    sentence,
    ...pieces.flatMap(({ text, mark }) => (mark ? [text] : [])),
  ])
const notes = (typed: string): readonly string[] => ask(typed).notes.map(({ words }) => words)

describe('an answer about a country', () => {
  it.each([
    ['Russia', 'Russia is named in 1 sentence. Also reached through BRICS, in 1 sentence.'],
    ['USA', 'The United States is named in 1 sentence.'],
    ['Ukraine', 'Ukraine is named in 1 sentence. Named within “Ukraine crisis”.'],
    ['Israel', 'Israel is named in 1 sentence. Named within “Palestinian-Israeli conflict”.'],
    ['Brazil', 'Brazil is not named. Implied through BRICS.'],
    ['France', 'France is not named. Implied through the European Union.'],
    [
      'Kenya',
      'Kenya is not named. It is one of 53 African members of the Forum on China-Africa Cooperation, which is named.',
    ],
    [
      'Egypt',
      'Egypt is not named. Implied through BRICS. It is also one of 53 African members of the Forum on China-Africa Cooperation, which is named.',
    ],
    [
      'Saudi Arabia',
      'Saudi Arabia is not named. Its membership in BRICS, which is named, is contested and not counted.',
    ],
    ['China', 'China is the speaker’s country. 13 of 14 sentences name it.'],
    ['jp', 'Japan is not named. Searched for: Japan, Japanese, Tokyo.'],
    ['Holy See', 'The Holy See is not named. Searched for: Holy See, Vatican, Vatican City.'],
  ])('%s: %s', (typed, words) => {
    expect(said(typed)).toBe(words)
  })

  it('quotes whole sentences with the words marked, those that name it first', () => {
    expect(marked('Russia')).toEqual([
      [6, 'Russia'],
      [8, 'BRICS'],
    ])
    expect(marked('Palestine')).toEqual([[11, 'Palestinian-Israeli conflict']])
    const [quote] = ask('Russia').quotes
    const { start = 0, end = 0 } = indexed.sentences[5] ?? {}
    expect(quote?.pieces.map(({ text }) => text).join('')).toBe(indexed.statement.text.slice(start, end))
    expect(quote?.attribution).toBe('Report of Wang Yi’s remarks, 9 January 2024, sentence 6')
  })

  it('says since when it is a member, by which sources', () => {
    const [since] = ask('Ethiopia').notes.filter(({ words }) => words.includes('BRICS'))
    expect(since?.words).toBe('Member of BRICS since 1 January 2024.')
    expect(since?.sources.length).toBeGreaterThan(0)
  })

  it('implies nobody through a class without a list, and says what the membership is inferred from', () => {
    expect(ask('Mongolia').standing).toBe('absent')
    expect(notes('Mongolia')).toEqual([
      'The text names “developing countries”, a class without a list; Mongolia is counted among them, inferred from the UNCTAD classification of developing economies, without the speaker’s own country.',
      expect.stringContaining('The text names “its neighbors”, a class without a list; Mongolia is counted'),
      'The text names “UN”; Mongolia is one of the 193 members. That implies no country.',
    ])
  })

  it('offers what is nearest to an absent one, and no filter', () => {
    const { near, canFilter, quotes } = ask('Japan')
    expect(near.map(({ subject }) => subject.id)).toEqual(['china-neighbours', 'un'])
    expect(canFilter).toBe(false)
    expect(quotes).toEqual([])
  })

  it('agrees with the evidence for every country', () => {
    for (const { code } of shippedKnowledge.places.places) {
      const { standing, headline, canFilter, quotes } = answerView(indexed, { kind: 'place', id: code })
      const evidence = indexed.evidence.partner.get(code) ?? []
      const isNamed = evidence.some(({ via }) => via === null)
      expect(headline.includes('not named'), code).toBe(!isNamed)
      expect(canFilter, code).toBe(evidence.length > 0)
      expect(new Set(quotes.map(({ sentence }) => sentence)), code).toEqual(
        new Set(evidence.map(({ sentence }) => sentence)),
      )
      if (evidence.length === 0) expect(['absent', 'contested'], code).toContain(standing)
    }
  })
})

describe('an answer about a group, forum, initiative or theme', () => {
  it.each([
    ['BRICS', 'BRICS is named in 1 sentence.'],
    ['developing countries', 'Developing countries are named in 3 sentences.'],
    [
      'African members of the Forum on China-Africa Cooperation',
      'African members of the Forum on China-Africa Cooperation are not named. Reached through the Forum on China-Africa Cooperation, in 1 sentence.',
    ],
    [
      'ASEAN',
      'The Association of Southeast Asian Nations is not named. Searched for: Association of Southeast Asian Nations, Association of South-East Asian Nations, ASEAN.',
    ],
    ['Boao Forum', 'The Boao Forum for Asia is named in 1 sentence. It lay ahead of the statement.'],
    [
      'San Francisco',
      'The San Francisco meeting of the heads of state of China and the United States is named in 1 sentence. It lay behind the statement.',
    ],
    [
      '60th Munich Security Conference',
      'The 60th Munich Security Conference is not named. It lay ahead of the statement.',
    ],
    [
      'GDI',
      'The Global Development Initiative is named in 1 sentence. Also reached through its forum, the Forum on Global Action for Shared Development, in 1 sentence.',
    ],
    [
      'Belt and Road Initiative',
      'The Belt and Road Initiative is not named. Reached through its forum, the Belt and Road Forum for International Cooperation, in 1 sentence.',
    ],
    [
      'SDGs',
      'The Sustainable Development Goals are not named. Searched for: Sustainable Development Goals, SDGs, SDG, Sustainable Development Goal.',
    ],
    [
      'Development',
      'Development: 8 mentions in 5 sentences. Its terms: development 5, development cooperation 1, high-quality development 1, new development pattern 1.',
    ],
    [
      'Climate & nature',
      'Climate & nature: none of its terms is found. Searched for: climate change, climate, emissions, biodiversity, renewable energy, oceans and 14 more.',
    ],
  ])('%s: %s', (typed, words) => {
    expect(said(typed)).toBe(words)
  })

  it('lists the members of the day, names those that are contested, and implies nobody by a class', () => {
    const [members, contested] = notes('BRICS')
    expect(members).toMatch(/^9 members on the day of the statement: Brazil, .*South Africa\.$/)
    expect(contested).toMatch(/^Saudi Arabia is contested and not counted\./)
    expect(notes('UN').join(' ')).toContain('Naming it implies no country.')
    expect(notes('NATO')).toContain('Of them 1 is named and 22 implied.')
    expect(notes('ASEAN')).toContain('Of them none is named and none implied.')
    expect(notes('G20')).toContain('Besides the speaker’s own country 2 are named and 6 implied.')
    expect(notes('African Union')).toContain(
      'Of them none is named and 3 implied; 50 more are members of a forum that is named.',
    )
  })

  it('counts bodies among the members of a body, from the day they joined', () => {
    const [all, since, countries] = ask('G20').notes
    expect(all?.words).toBe(
      'Members on the day of the statement: 19 countries, the European Union, and the African Union.',
    )
    expect(since?.words).toBe('The African Union has been a member since 9 September 2023.')
    expect(since?.sources.length).toBeGreaterThan(0)
    expect(countries?.words).toMatch(/^19 member countries on the day of the statement: Argentina, /)
    const earlier = buildIndex(
      { ...indexed.statement, metadata: { ...indexed.statement.metadata, date: onDay('2023-09-08') } },
      indexed.knowledge,
    )
    expect(answerView(earlier, { kind: 'group', id: 'g20' }).notes[0]?.words).toBe(
      'Members on the day of the statement: 19 countries and the European Union.',
    )
  })

  it('dates a forum by its sources', () => {
    const [date] = ask('Boao Forum').dates
    expect(date?.when).toBe('26–29 Mar 2024, Boao')
    expect(date?.sources.length).toBeGreaterThan(0)
    expect(ask('Kenya').dates.map(({ when }) => when)).toEqual(['4–6 Sep 2024, Beijing'])
  })
})

describe('what an answer offers next', () => {
  it('offers the groups with the most members in common, and what is named where there are none', () => {
    const near = (kind: 'group' | 'place', id: string) =>
      answerView(indexed, { kind, id }).near.map(({ subject }) => subject.id)
    expect(near('group', 'nato')).toEqual(['eu', 'un', 'developing-countries'])
    expect(near('group', 'sco')[0]).toBe('brics')
    expect(near('place', 'JPN')).toContain('china-neighbours')
    expect(near('place', 'TWN')).toEqual(expect.arrayContaining(['USA', 'RUS']))
    expect(near('place', 'RUS')).toEqual([])
  })
})

describe('the dates of an answer', () => {
  const datesOf = (kind: 'place' | 'group' | 'theme' | 'text', id: string) =>
    answerView(indexed, { kind, id }).dates.map(({ id: forum, beside }) => [forum, beside])

  it('are those of the forums beside what is named, and say so', () => {
    expect(datesOf('place', 'USA')).toEqual([['cn-us-sf-2023', 'named in the same sentence']])
    expect(datesOf('place', 'RUS')).toEqual([['cn-us-sf-2023', 'named in the same sentence']])
    expect(datesOf('place', 'UKR')).toEqual([])
    expect(datesOf('text', 'San Francisco')).toHaveLength(1)
    expect(datesOf('text', 'cooperation')).toEqual([])
    expect(datesOf('place', 'KEN').every(([, beside]) => beside === null)).toBe(true)
    expect(datesOf('place', 'CHN')).toEqual([])
  })
})
