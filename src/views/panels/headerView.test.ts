import { describe, expect, it } from 'vitest'
import { inventedStatements } from '#fixtures/inventedStatements.ts'
import type { Statement, StatementMetadata } from '#statement/statement.ts'
import { countWords, headerView } from './headerView.ts'

const speech = inventedStatements.speech?.statement as Statement
const headerOf = (part: Partial<StatementMetadata>) =>
  headerView({ ...speech, metadata: { ...speech.metadata, ...part } })

describe('headerView', () => {
  it('says who speaks, where and when, and how much', () => {
    expect(headerView(speech)).toEqual({
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
    expect(headerOf({ place: null }).dateline).toBe('5 February 2024')
    expect(headerOf({ date: null }).dateline).toBe('Mombasa')
    expect(headerOf({ date: null, place: null }).dateline).toBe('')
  })

  it('counts one sentence as one', () => {
    const text = 'Rain.'
    const one = { ...speech, text, sentences: [{ start: 0, end: 5, paragraph: 0 }], mentions: [] }
    expect(headerView(one).extent).toBe('1 sentence, 1 word')
  })
})

describe('countWords', () => {
  it.each([
    ['Rain — at last — in 3 towns.', 6],
    ['The deep-sea\n harbour’s cranes', 4],
    ['… — !', 0],
    ['', 0],
  ])('counts the words of “%s”', (text, words) => {
    expect(countWords({ text, sentences: [{ start: 0, end: text.length, paragraph: 0 }] })).toBe(words)
  })

  it('leaves out what is not in a sentence', () => {
    expect(countWords({ text: 'A heading. Rain.', sentences: [{ start: 11, end: 16, paragraph: 1 }] })).toBe(
      1,
    )
  })
})
