import { describe, expect, it } from 'vitest'
import { shippedIndex as indexed, shippedKnowledge, shippedStatement } from '#fixtures/shippedIndex.ts'
import themeHits from '#fixtures/themeHits.json' with { type: 'json' }
import { buildIndex } from '#reading/buildIndex.ts'
import { matching } from '#selection/matching.ts'
import { everything, type Selection, setNamedOnly } from '#selection/selection.ts'
import { initiativeView } from './initiativeView.ts'
import { mapView } from './mapView.ts'
import { matchingSentences, readerView, type TextPiece } from './readerView.ts'
import { summaryView } from './summaryView.ts'
import { themeView } from './themeView.ts'
import { timelineView } from './timelineView.ts'

const chosen = (part: Partial<Selection>): Selection => ({ ...everything, ...part })
const sentencesFor = (part: Partial<Selection>) => matchingSentences(indexed, matching(indexed, chosen(part)))
const mapFor = (part: Partial<Selection>) => mapView(indexed, chosen(part), matching(indexed, chosen(part)))

describe('the first statement', () => {
  it('has 14 sentences, and every mention verifies', () => {
    expect(indexed.sentences).toHaveLength(14)
    expect(indexed.unverified).toEqual([])
    expect(summaryView(indexed, everything, matching(indexed, everything)).status).toBe('All 14 sentences')
  })

  it('places each initiative where it is named or reached through its forum', () => {
    expect(sentencesFor({ initiative: ['gsi'] })).toEqual([11])
    expect(sentencesFor({ initiative: ['gci'] })).toEqual([9])
    expect(sentencesFor({ initiative: ['gdi'] })).toEqual([3, 13])
    expect(sentencesFor({ initiative: ['bri'] })).toEqual([14])
    const through = (id: string) =>
      indexed.evidence.initiative
        .get(id)
        ?.filter(({ via }) => via)
        .map(({ sentence }) => sentence)
    expect([through('gdi'), through('bri')]).toEqual([[3], [14]])
  })

  it('reaches Russia by name in 6 and through BRICS in 8', () => {
    expect(sentencesFor({ partner: ['RUS'] })).toEqual([6, 8])
    expect(sentencesFor({ partner: ['RUS.named'] })).toEqual([6])
    const selection = setNamedOnly(chosen({ partner: ['RUS'] }), 'RUS', true)
    expect(selection.partner).toEqual(['RUS.named'])
    const [chip] = summaryView(
      indexed,
      chosen({ partner: ['RUS'] }),
      matching(indexed, chosen({ partner: ['RUS'] })),
    ).chips
    expect(chip?.label).toBe('Place: Russia, also through BRICS')
  })

  it('counts partners, implied countries and conflicts at rest', () => {
    const view = mapFor({})
    expect(view.header).toBe('2 countries named, 34 implied through 2 groups, 2 conflicts (3 places)')
    const by = (relation: string) =>
      [...view.places.values()]
        .filter((place) => place.relation === relation)
        .map(({ code }) => code)
        .sort()
    expect(by('named')).toEqual(['RUS', 'USA'])
    expect(by('conflict')).toEqual(['ISR', 'PSE', 'UKR'])
    expect(by('speaker')).toEqual(['CHN'])
    expect(by('contested')).toEqual(['SAU'])
    expect(by('implied')).toHaveLength(34)
    expect(by('implied')).toEqual(expect.arrayContaining(['EGY', 'ETH', 'IRN', 'ARE', 'FRA', 'BRA']))
    expect(by('implied')).not.toContain('ARG')
    expect(view.places.get('RUS')?.label).toBe('Russia, named, 1 sentence')
    expect(view.groups.map(({ id, members }) => [id, members.length])).toEqual([
      ['eu', 27],
      ['brics', 9],
      ['focac-africa', 53],
      ['china-neighbours', 20],
      ['developing-countries', 142],
      ['un', 193],
    ])
  })

  it('leaves Ukraine, Palestine and Israel lit under Global Security and all else quiet', () => {
    const view = mapFor({ initiative: ['gsi'] })
    const shown = [...view.places.values()]
      .filter((place) => place.shown)
      .map(({ code }) => code)
      .sort()
    expect(shown).toEqual(['CHN', 'ISR', 'PSE', 'UKR'])
    expect(view.header).toBe('0 countries named, 2 conflicts (3 places)')
    const rows = initiativeView(
      indexed,
      chosen({ initiative: ['gsi'] }),
      matching(indexed, chosen({ initiative: ['gsi'] })),
    )
    expect(rows.map(({ id, matching: count }) => [id, count])).toEqual([
      ['gdi', 2],
      ['gsi', 1],
      ['gci', 1],
      ['bri', 1],
    ])
  })

  it('says in the name of each mark how many of its sentences match, while a filter is on that it obeys', () => {
    const view = mapFor({ initiative: ['gsi'] })
    expect(view.places.get('RUS')?.label).toBe('Russia, named, 0 of 1 sentence')
    expect(view.places.get('UKR')?.label).toBe('Ukraine, conflict, 1 of 1 sentence')
    expect(view.groups.find(({ id }) => id === 'eu')?.label).toBe('European Union, group, 0 of 1 sentence')
    expect(mapFor({ partner: ['USA'] }).places.get('RUS')?.label).toBe('Russia, named, 1 sentence')
  })

  it('implies nobody through a forum: its members are marked when they are chosen, and never counted', () => {
    expect(mapFor({}).places.has('KEN')).toBe(false)
    const { places, header } = mapFor({ partner: ['KEN'] })
    expect(places.get('KEN')).toMatchObject({
      relation: 'member',
      shown: 'member',
      label: 'Kenya, member of a forum, 1 sentence',
    })
    expect(header).toBe(mapFor({}).header)
    // Egypt is implied through BRICS; the forum adds no sentence to that.
    expect(places.get('EGY')).toMatchObject({ label: 'Egypt, implied, 1 sentence', total: 1 })
    expect(mapFor({ initiative: ['gdi'], partner: ['EGY'] }).places.get('EGY')?.shown).toBe('member')
  })

  it('explains that nothing meets Global Security and Russia, with two ways out', () => {
    const selection = chosen({ initiative: ['gsi'], partner: ['RUS'] })
    const view = summaryView(indexed, selection, matching(indexed, selection))
    expect(view.status).toBe('0 of 14 sentences')
    expect(view.waysOut.map(({ dimension, returning }) => [dimension, returning])).toEqual([
      ['initiative', 2],
      ['partner', 1],
    ])
  })

  it('draws the named forums at their dates, and says which only share a sentence', () => {
    const selection = chosen({ initiative: ['gdi'] })
    const { entries } = timelineView(indexed, selection, matching(indexed, selection))
    expect(entries.map(({ id, tense, standing }) => [id, tense, standing])).toEqual([
      ['brf-3', 'behind', 'quiet'],
      ['cn-us-sf-2023', 'behind', 'quiet'],
      ['boao-2024', 'ahead', 'same sentence'],
      ['fgasd-2', 'ahead', 'match'],
      ['focac-2024', 'ahead', 'same sentence'],
      ['ciie-7', 'ahead', 'same sentence'],
    ])
    expect(entries[4]?.label).toBe('Forum on China-Africa Cooperation, Beijing, 4–6 Sep 2024')
  })

  it('counts themes as they were counted by hand', () => {
    const view = themeView(indexed, everything, matching(indexed, everything))
    const found = Object.fromEntries(
      shippedKnowledge.themes.themes.map(({ id }) => [
        id,
        (indexed.evidence.theme.get(id) ?? []).map(({ mention, sentence }) => ({
          sentence,
          exact: indexed.mentions[mention]?.quote.exact,
        })),
      ]),
    )
    expect(found).toEqual(themeHits)
    for (const row of view.rows)
      expect(row.mentions.total).toBe(themeHits[row.id as keyof typeof themeHits].length)
  })

  it('gives back the text of every paragraph when its pieces are joined', () => {
    const join = (pieces: readonly TextPiece[]): string =>
      pieces.map((piece) => (piece.kind === 'mention' ? join(piece.pieces) : piece.text)).join('')
    readerView(indexed).forEach(({ runs }, index) => {
      const { start, end } = shippedStatement.paragraphs[index] ?? { start: 0, end: 0 }
      expect(runs.map((run) => join(run.pieces)).join('')).toBe(shippedStatement.text.slice(start, end))
    })
  })

  it('moves a mention to the unverified ones when one character of the text is changed', () => {
    const at = shippedStatement.text.indexOf('Russia')
    const text = `${shippedStatement.text.slice(0, at)}Prussia${shippedStatement.text.slice(at + 7)}`
    const changed = buildIndex({ ...shippedStatement, text }, shippedKnowledge)
    expect(changed.unverified.map(({ mention, reason }) => [mention.entity, reason])).toEqual([
      ['RUS', 'differs'],
    ])
    expect(changed.evidence.partner.get('RUS')?.every(({ via }) => via !== null)).toBe(true)
    expect(mapView(changed, everything, matching(changed, everything)).header).toBe(
      '1 country named, 35 implied through 2 groups, 2 conflicts (3 places)',
    )
  })
})
