import { describe, expect, it } from 'vitest'
import { inventedStatements } from '#fixtures/inventedStatements.ts'
import { shippedKnowledge } from '#fixtures/shippedIndex.ts'
import { buildIndex } from '#reading/buildIndex.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { matching } from '#selection/matching.ts'
import { everything } from '#selection/selection.ts'
import { inMonth, type StatementDate } from '#statement/dated.ts'
import { answerPlace } from './ask/answerPlace.ts'
import { suggestNamed } from './ask/suggestNamed.ts'
import { composeDeck } from './deck/composeDeck.ts'
import { deckFacts } from './deck/deckFacts.ts'
import { groupChips } from './panels/groupChips.ts'
import { headerView } from './panels/headerView.ts'
import { mapView } from './panels/mapView.ts'
import { piecesOf } from './panels/readerView.ts'
import { summaryView } from './panels/summaryView.ts'
import { partnersTable } from './panels/tableView.ts'
import { themeView } from './panels/themeView.ts'
import { sayAttribution } from './words/sayAttribution.ts'
import { sayRelation } from './words/sayRelation.ts'

const joint = inventedStatements.joint as StatementIndex
const { statement } = joint
const match = matching(joint, everything)
const issuers = ['CHL', 'PRT']

const datedTo = (date: StatementDate | null): StatementIndex =>
  buildIndex({ ...statement, metadata: { ...statement.metadata, date } }, shippedKnowledge)

describe('a joint statement', () => {
  it('has each issuer for a speaker, none for a partner, and none implied', () => {
    const { places, header } = mapView(joint, everything, match)
    for (const code of issuers) expect(places.get(code)?.relation).toBe('speaker')
    // Of the 28 members of the European Union one speaks.
    expect(header).toBe('2 countries named, 27 implied through 1 group, 2 issuers')
    for (const evidence of issuers.map((code) => joint.evidence.partner.get(code) ?? []))
      expect(evidence.every(({ via }) => via === null)).toBe(true)
    expect(deckFacts(joint).partners.named).toEqual(['Kenya', 'Libya'])
    const { partners } = themeView(joint, everything, match)
    expect(partners.map(({ id }) => id)).toEqual(['KEN', 'eu', 'LBY'])
    expect(suggestNamed(joint).map(({ subject }) => subject.id)).toEqual(['KEN', 'LBY', 'eu'])
  })

  it('is attributed to both, in the words of the text', () => {
    expect(headerView(joint)).toMatchObject({
      byline: 'Joint communiqué of Chile and Portugal',
      dateline: 'Lisbon, 14 May 2019',
      kindNote: 'Joint communiqué',
    })
    expect(sayAttribution(joint, 2)).toBe('Joint communiqué of Chile and Portugal, 14 May 2019, sentence 2')
    const { metadata } = statement
    const plain = { ...joint, statement: { ...statement, metadata: { ...metadata, wording: null } } }
    expect(sayAttribution(plain, 2)).toBe('Joint statement of Chile and Portugal, 14 May 2019, sentence 2')
  })

  it('calls each an issuer, for nobody speaks for both', () => {
    expect(mapView(joint, everything, match).speakerAs).toBe('issuer')
    expect(sayRelation(joint, 'CHL')).toBe('issuer, named in 2 sentences')
    const { rows } = partnersTable(joint, mapView(joint, everything, match))
    expect(rows.filter(({ key }) => issuers.includes(key)).map(({ cells }) => cells[1])).toEqual([
      'issuer',
      'issuer',
    ])
    const chosen = { ...everything, partner: ['CHL'] }
    expect(summaryView(joint, chosen, matching(joint, chosen)).chips[0]?.values).toBe('Chile, issuer')
    // Who reads the marks aloud hears of each what outside tests rely on.
    expect(mapView(joint, everything, match).places.get('CHL')?.label).toBe('Chile, speaker, 2 sentences')
  })

  it('speaks of a speaker only where one is known', () => {
    const { metadata } = statement
    const by = (change: Partial<typeof metadata>) => ({
      ...joint,
      statement: { ...statement, metadata: { ...metadata, issuers: ['CHL'], ...change } },
    })
    const person = { name: 'Ana Rojas', role: null }
    expect(sayRelation(by({ speaker: person }), 'CHL')).toMatch(/^speaker, /)
    expect(sayRelation(by({ speaker: null }), 'CHL')).toMatch(/^issuer, /)
    expect(answerPlace(by({ speaker: person }), 'CHL').headline).toBe('Chile is the speaker’s country.')
    expect(answerPlace(by({ speaker: null }), 'CHL').headline).toBe(
      'Chile is the country that issued the statement.',
    )
  })

  it('marks both as speakers in the text', () => {
    const [first] = statement.sentences
    if (!first) throw new Error('There is no sentence.')
    const speakers = piecesOf(joint, first).flatMap((piece) =>
      piece.kind === 'mention' && piece.speaker ? [piece.mention.entity] : [],
    )
    expect(speakers).toEqual(issuers)
  })

  it('answers of each that it is one of those who speak', () => {
    for (const code of issuers)
      expect(answerPlace(joint, code)).toMatchObject({
        standing: 'speaker',
        headline: expect.stringMatching(
          /^(?:Chile|Portugal) is one of the 2 countries that issued the statement\.$/,
        ),
      })
  })

  it('says of no slide that a partner is named who speaks', () => {
    for (const { headline } of composeDeck(joint).slice(1)) expect(headline).not.toMatch(/Chile|Portugal/)
  })
})

describe('the members of a group at the date of a statement', () => {
  const chip = (indexed: StatementIndex) =>
    groupChips(indexed, everything, matching(indexed, everything)).find(({ id }) => id === 'eu')

  it('are those of its day', () => {
    expect(chip(joint)).toMatchObject({ contested: [], basis: '28 members on the day of the statement' })
  })

  it('are those of the first and the last day of its month, and who left in it is contested', () => {
    const indexed = datedTo(inMonth('2020-02'))
    expect(chip(indexed)?.members).not.toContain('GBR')
    const leaving = datedTo({ start: '2020-01-20', end: '2020-02-10', precision: 'day', candidates: [] })
    expect(chip(leaving)).toMatchObject({
      contested: ['GBR'],
      basis: '27 members on the first and the last day of 20 Jan – 10 Feb 2020',
    })
    expect(mapView(leaving, everything, matching(leaving, everything)).places.get('GBR')).toMatchObject({
      relation: 'contested',
      label: 'United Kingdom, contested: member of European Union for a part of 20 Jan – 10 Feb 2020 alone',
    })
    expect(answerPlace(leaving, 'GBR').detail).toBe(
      'It was a member of the European Union, which is named, for a part of 20 Jan – 10 Feb 2020 alone, and is not counted.',
    )
  })

  it('are those of all its time where the statement has no date, and that is said', () => {
    const undated = datedTo(null)
    expect(chip(undated)?.members).toContain('DEU')
    expect(chip(undated)?.members).not.toContain('POL')
    expect(chip(undated)?.basis).toMatch(/^\d+ members throughout its time; the statement has no date$/)
  })
})
