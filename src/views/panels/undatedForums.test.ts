import { describe, expect, it } from 'vitest'
import { markedStatement } from '#fixtures/markedStatement.ts'
import { inventedKnowledge } from '#fixtures/randomStatement.ts'
import { matching } from '#selection/matching.ts'
import { everything, type Selection } from '#selection/selection.ts'
import { answerForum } from '#views/ask/answerForum.ts'
import { composeDeck } from '#views/deck/composeDeck.ts'
import { forumsTable } from './tableView.ts'
import { timelineView } from './timelineView.ts'

const { forums: _, ...withoutForums } = inventedKnowledge
const sentences = ['We go to the [forum parley|Parley of Towns].', 'The [initiative plan|Plan] waits.']
const indexed = markedStatement(sentences)
const viewOf = (part: Partial<Selection> = {}) =>
  timelineView(indexed, { ...everything, ...part }, matching(indexed, { ...everything, ...part }))

describe('a forum whose date nobody knows', () => {
  it('is listed by its words in the text, with its count, and can be chosen', () => {
    const facts = {
      id: 'parley',
      name: 'Parley of Towns',
      label: 'Parley of Towns, date not known',
      total: 1,
    }
    expect(viewOf().undated).toEqual([{ ...facts, standing: 'rest', matching: 1, isChosen: false }])
    expect(viewOf({ forum: ['parley'] }).undated).toEqual([
      { ...facts, standing: 'match', matching: 1, isChosen: true },
    ])
    expect(viewOf({ initiative: ['plan'] }).undated).toEqual([
      { ...facts, standing: 'quiet', matching: 0, isChosen: false },
    ])
    expect(viewOf().entries).toEqual([])
  })

  it('stands in the table without a date', () => {
    expect(forumsTable(viewOf(), false).rows).toEqual([
      { key: 'parley', cells: ['Parley of Towns', 'not known', '', '', 1, 1, ''] },
    ])
  })

  it('has a slide, and an answer that says so', () => {
    expect(composeDeck(indexed).find(({ id }) => id === 'forums')).toMatchObject({
      headline: 'One forum is named; its date is not known',
      link: 'f=parley',
      sentence: 1,
    })
    expect(answerForum(indexed, 'parley')).toMatchObject({
      detail: 'Its date is not known.',
      dates: [],
    })
  })

  it('has none where there is no axis either', () => {
    const undated = markedStatement(sentences, { metadata: { date: null } })
    expect(composeDeck(undated).map(({ id }) => id)).not.toContain('forums')
  })

  it('is said of none before the calendar has been loaded', () => {
    const early = markedStatement(sentences, { knowledge: withoutForums })
    expect(timelineView(early, everything, matching(early, everything)).undated).toEqual([])
    expect(answerForum(early, 'parley').detail).toBe('')
  })
})
