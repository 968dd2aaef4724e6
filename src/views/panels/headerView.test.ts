import { describe, expect, it } from 'vitest'
import { inventedStatements } from '#fixtures/inventedStatements.ts'
import { markedStatement } from '#fixtures/markedStatement.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { inMonth, inYear } from '#statement/dated.ts'
import type { StatementMetadata } from '#statement/statement.ts'
import { headerView } from './headerView.ts'

const index = inventedStatements.speech as StatementIndex
const speech = index.statement
const headerOf = (part: Partial<StatementMetadata>) =>
  headerView({ ...index, statement: { ...speech, metadata: { ...speech.metadata, ...part } } })

describe('headerView', () => {
  it('says who speaks, where and when, and how much', () => {
    expect(headerView(index)).toEqual({
      title: 'Words at the opening of a harbour',
      byline: 'Speech by Achieng Moraa, Minister of Ports of Kenya',
      dateline: 'Mombasa, 5 February 2024',
      extent: '6 sentences, 69 words',
      kindNote: 'Speech',
    })
  })

  it('never takes a report for the words of the speaker', () => {
    expect(headerOf({ kind: 'report' }).byline).toMatch(/^Report of remarks by /)
    expect(headerOf({ kind: 'readout' }).byline).toMatch(/^Readout of remarks by /)
  })

  it('leaves out what is not known', () => {
    expect(headerOf({ speaker: null }).byline).toBe('Speech')
    expect(headerOf({ speaker: { name: 'Achieng Moraa', role: null } }).byline).toBe(
      'Speech by Achieng Moraa',
    )
    expect(headerOf({ speaker: { name: null, role: 'Minister of Ports' } }).byline).toBe(
      'Speech by Minister of Ports',
    )
    expect(headerOf({ place: null }).dateline).toBe('5 February 2024')
    expect(headerOf({ date: null }).dateline).toBe('Mombasa')
    expect(headerOf({ date: null, place: null }).dateline).toBe('')
  })

  it('is headed by what is known where the text has no title, else by its first words', () => {
    const untitled = { title: '', kind: null, speaker: null, issuers: ['KEN'] }
    expect(headerOf(untitled).title).toBe('Statement by Kenya, 5 February 2024')
    expect(headerOf({ ...untitled, issuers: [], date: inMonth('2024-02') }).title).toBe(
      'Statement, February 2024',
    )
    expect(headerOf({ ...untitled, issuers: [], date: null }).title).toBe(
      '“We thank Japan, India and Norway for the …”',
    )
  })

  it('is headed by no comma of a salutation', () => {
    const letter = markedStatement(['Dear friends,', 'We thank you.'], {
      metadata: { kind: null, issuers: [], date: null },
    })
    expect(headerView(letter).title).toBe('“Dear friends”')
  })

  it.each([
    ['report', 'Report of remarks by A'],
    ['speech', 'Speech by A'],
    ['communique', 'Communiqué by A'],
    ['article', 'Article by A'],
    ['readout', 'Readout of remarks by A'],
    ['statement', 'Statement by A'],
    ['press-release', 'Press release by A'],
    ['interview', 'Interview with A'],
    ['policy-paper', 'Policy paper by A'],
    ['letter', 'Letter from A'],
    ['joint-statement', 'Joint statement of Kenya'],
    [null, 'Statement by A'],
  ] as const)('attributes a %s', (kind, byline) => {
    expect(headerOf({ kind, speaker: { name: 'A', role: null } }).byline).toBe(byline)
  })

  it.each([
    ['communique', 'Communiqué of Kenya'],
    ['press-release', 'Press release of Kenya'],
    ['policy-paper', 'Policy paper of Kenya'],
    ['letter', 'Letter of Kenya'],
    ['statement', 'Statement by Kenya'],
    [null, 'Statement by Kenya'],
    ['article', 'Article'],
    ['interview', 'Interview'],
    ['report', 'Report of remarks'],
  ] as const)('attributes a %s without a speaker to its issuer where countries speak so', (kind, byline) => {
    expect(headerOf({ kind, speaker: null }).byline).toBe(byline)
  })

  it('says a date as precisely as it is known', () => {
    expect(headerOf({ date: inYear('2024') }).dateline).toBe('Mombasa, 2024')
    expect(headerOf({ date: inMonth('2024-02') }).dateline).toBe('Mombasa, February 2024')
    const days = { start: '2024-02-05', end: '2024-02-07', precision: 'day', candidates: [] } as const
    expect(headerOf({ date: days }).dateline).toBe('Mombasa, 5–7 Feb 2024')
  })

  it('counts one sentence as one', () => {
    const text = 'Rain.'
    const one = { ...speech, text, sentences: [{ start: 0, end: 5, paragraph: 0 }], mentions: [] }
    expect(headerView({ ...index, statement: one }).extent).toBe('1 sentence, 1 word')
  })
})
