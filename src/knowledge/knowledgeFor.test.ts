import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extractStatement } from '#extract/extractStatement.ts'
import { inventedStatements } from '#fixtures/inventedStatements.ts'
import { shippedStatement } from '#fixtures/shippedIndex.ts'
import { whole } from '#fixtures/whole.ts'
import { writtenKnowledge } from '#fixtures/writtenKnowledge.ts'
import { buildIndex } from '#reading/buildIndex.ts'
import { matching } from '#selection/matching.ts'
import { everything } from '#selection/selection.ts'
import { inYear, onDay, type StatementDate } from '#statement/dated.ts'
import type { Statement } from '#statement/statement.ts'
import { sayTimelineNote } from '#views/panels/sayTimelineNote.ts'
import { timelineView } from '#views/panels/timelineView.ts'
import { knowledgeFormat, knowledgeVersion, parseKnowledge } from './knowledgeFiles.ts'
import { knowledgeFor } from './knowledgeFor.ts'

const read = (text: string, date: StatementDate | null, issuers: readonly string[] = ['KEN']): Statement =>
  extractStatement(text, { id: 'made-up', title: '', issuers, date }, writtenKnowledge)

const indexOf = (statement: Statement) => buildIndex(statement, knowledgeFor(statement, whole))

const timelineOf = (statement: Statement) => {
  const indexed = indexOf(statement)
  return timelineView(indexed, everything, matching(indexed, everything))
}

const examples = readdirSync('examples/texts').map((name) =>
  extractStatement(readFileSync(`examples/texts/${name}`, 'utf8'), { id: name }, writtenKnowledge),
)
const statements = [
  ...examples,
  ...Object.values(inventedStatements).map(({ statement }) => statement),
  shippedStatement,
  read('After COP27 and the Bali Summit, SADC met our neighbours. Joseph Korea spoke.', onDay('2022-12-01')),
]

describe('knowledgeFor', () => {
  it('reaches all that the whole knowledge reaches, for every statement', () => {
    for (const statement of statements) {
      const page = buildIndex(statement, knowledgeFor(statement, whole))
      const all = buildIndex(statement, writtenKnowledge)
      const { id } = statement.metadata
      expect(
        page.mentions.map(({ entity }) => entity),
        id,
      ).toEqual(all.mentions.map(({ entity }) => entity))
      const inferred = [...page.groups.keys()].filter((group) => !all.groups.has(group))
      expect(
        inferred.every((group) => group.endsWith('-neighbours')),
        id,
      ).toBe(true)
      for (const group of all.groups.keys())
        expect(page.groups.get(group)?.members, id).toEqual(all.groups.get(group)?.members)
      expect([...page.forums.keys()], id).toEqual([...all.forums.keys()])
      expect(page.evidence.initiative, id).toEqual(all.evidence.initiative)
      expect(page.evidence.theme, id).toEqual(all.evidence.theme)
    }
  })

  it('has the shape of the files of the page, no id twice, and every source that it cites', () => {
    for (const statement of statements) {
      const page = knowledgeFor(statement, whole)
      for (const part of ['places', 'groups', 'initiatives', 'forums', 'themes'] as const) {
        const head = { format: knowledgeFormat(part), version: knowledgeVersion }
        expect(parseKnowledge[part]({ ...head, ...page[part] })).toEqual({ ok: true, value: page[part] })
      }
      const { forums, context, sources } = page.forums
      const meetings = [...forums.flatMap(({ editions }) => editions), ...context.events]
      expect(new Set(meetings.map(({ id }) => id)).size).toBe(meetings.length)
      for (const { id, sources: cited } of meetings)
        for (const source of cited) expect(sources[source], `${id} ${source}`).toBeDefined()
      for (const { id, sources: cited } of page.groups.groups)
        for (const source of cited) expect(page.groups.sources[source], `${id} ${source}`).toBeDefined()
    }
  })

  it('dates the meetings that a statement of 2022 names, with their sources', () => {
    const { title, entries, context } = timelineOf(
      read('After the G20 Summit in Bali we go home from COP27. The SCO will meet.', onDay('2022-11-21')),
    )
    expect(title).toBe('Forums of 2022')
    expect(entries.map(({ id, dates }) => [id, dates])).toEqual([
      ['cop-climate-2022', '6–20 Nov 2022'],
      ['g20-2022', '15–16 Nov 2022'],
    ])
    for (const { id, sources } of entries) expect(sources.length, id).toBeGreaterThan(0)
    const others = context.map(({ id }) => id)
    expect(others).toContain('nato-2022')
    expect(others).not.toContain('g20-2022')
    expect(context.every(({ start }) => start.startsWith('2022'))).toBe(true)
  })

  it('shows a forum whose days the text alone states, and says so', () => {
    const statement = read('The Pier Forum will be held in Astana in July.', onDay('2022-03-01'))
    const { entries, undated, title } = timelineOf(statement)
    expect(title).toBe('Forums of 2022')
    expect(entries).toMatchObject([
      {
        label: 'Pier Forum, Jul 2022',
        dates: 'Jul 2022',
        precision: 'month',
        tense: 'ahead',
        city: null,
        sources: [],
        stated: 'The date is stated in the text: “July”, sentence 1.',
      },
    ])
    expect(sayTimelineNote({ entries, undated, context: [] }, false)).toBe('dates stated in the text')
  })

  it('implies who belonged to a group when the statement was made', () => {
    const text = 'We thank BRICS, ECOWAS and the European Union.'
    const impliedOn = (day: string) => {
      const { evidence } = indexOf(read(text, onDay(day)))
      return ['EGY', 'NER', 'GBR', 'FRA'].filter((code) => evidence.partner.has(code))
    }
    expect(impliedOn('2018-06-01')).toEqual(['NER', 'GBR', 'FRA'])
    expect(impliedOn('2022-06-01')).toEqual(['NER', 'FRA'])
    expect(impliedOn('2025-06-01')).toEqual(['EGY', 'FRA'])
  })

  it('infers the neighbours of its issuer', () => {
    const indexed = indexOf(read('We trust our neighbours.', onDay('2022-06-01')))
    expect(indexed.groups.get('kenya-neighbours')?.members).toEqual(['ETH', 'SOM', 'SSD', 'TZA', 'UGA'])
  })

  it('lists no events beside an undated statement, and those of the year of one known to its year', () => {
    expect(timelineOf(read('Peace.', null)).context).toEqual([])
    const { context } = timelineOf(read('Peace.', inYear('2023')))
    expect(context.map(({ id }) => id)).toContain('g20-2023')
  })

  it('keeps what somebody may accept of what is doubtful', () => {
    const statement = read('Peace.', onDay('2022-06-01'))
    const [first] = read('We thank ECOWAS.', onDay('2022-06-01')).mentions
    if (!first) throw new Error('Nothing was read.')
    const doubtful = { ...first, entity: 'sadc', reason: 'sharedName' as const, alternatives: ['ecowas'] }
    const { groups } = knowledgeFor({ ...statement, doubtful: [doubtful] }, whole).groups
    for (const id of ['sadc', 'ecowas'])
      expect(groups.find((group) => group.id === id)?.members, id).not.toEqual([])
  })
})
