import { expect, it } from 'vitest'
import { extractStatement } from '#extract/extractStatement.ts'
import { writtenKnowledge } from '#fixtures/writtenKnowledge.ts'
import { buildIndex } from '#reading/buildIndex.ts'
import type { DoubtfulMention } from '#statement/statement.ts'
import { foundView } from './foundView.ts'

const text = 'Statement by Kenya\n\n21 September 2023\n\nWe thank Peru for its dialogue. They met in Georgia.'
const read = extractStatement(text, { id: 'read' }, writtenKnowledge)
const start = text.indexOf('Georgia')
const doubtful: DoubtfulMention = {
  kind: 'place',
  entity: 'GEO',
  reading: 'name',
  origin: 'rule',
  position: { start, end: start + 7 },
  quote: { exact: 'Georgia', prefix: text.slice(start - 32, start), suffix: '.' },
  reason: 'otherSense',
  alternatives: [],
}
const found = (more: Partial<typeof read>) => foundView(buildIndex({ ...read, ...more }, writtenKnowledge))

it('counts what was found, in the words of the map', () => {
  const mentions = read.mentions.filter(({ entity }) => entity === 'PER')
  expect(found({ mentions, doubtful: [] })).toEqual({
    found: '2 sentences. 1 country named. No forum, no theme mention.',
    doubtful: null,
    rows: [],
  })
})

it('lists what is doubtful with what it may stand for', () => {
  const view = found({ doubtful: [doubtful, { ...doubtful, entity: 'GIN', alternatives: ['GNB', 'GNQ'] }] })
  expect(view.doubtful).toBe('2 mentions are not counted until you accept them in the text:')
  expect(view.rows.map(({ words, meanings, where }) => [words, meanings, where])).toEqual([
    ['Georgia', 'Georgia, or no name of it at all', 'sentence 2'],
    ['Georgia', 'Guinea, or Guinea-Bissau or Equatorial Guinea', 'sentence 2'],
  ])
})
