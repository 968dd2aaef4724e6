import { describe, expect, it } from 'vitest'
import { extractStatement } from '#extract/extractStatement.ts'
import { writtenKnowledge } from '#fixtures/writtenKnowledge.ts'
import { onDay } from '#statement/dated.ts'
import { changesReading, draftOf, enteredMetadata, withEntered, withMetadata } from './aboutDraft.ts'

const statement = extractStatement(
  'Joint communiqué of Finland and Uruguay\n\nMontevideo, 05/06/2031\n\nThe sides met.',
  { id: 'read' },
  writtenKnowledge,
)
const draft = draftOf(statement)

describe('what a person enters about a statement', () => {
  it('is nothing before something is written', () => {
    expect(enteredMetadata(draft)).toEqual({})
    expect(withMetadata(statement, draft)).toEqual(statement)
    expect(changesReading(statement, draft)).toBe(false)
  })

  it('is certain, also where a field was emptied', () => {
    const entered = withEntered(draft, {
      title: ' Forests ',
      place: ' ',
      date: '5 June 2031',
      role: 'Minister',
    })
    expect(enteredMetadata(entered)).toEqual({
      title: 'Forests',
      place: null,
      date: onDay('2031-06-05'),
      speaker: { name: null, role: 'Minister' },
    })
    const { metadata, origins } = withMetadata(statement, entered)
    expect(metadata).toMatchObject({ title: 'Forests', place: null, issuers: ['FIN', 'URY'] })
    expect(origins).toMatchObject({
      title: { by: 'entered' },
      place: { by: 'entered' },
      role: { by: 'entered' },
    })
    expect(origins.issuers).toEqual(statement.origins.issuers)
  })

  it('leaves the guess where what was typed is no date', () => {
    const entered = withEntered(draft, { date: 'soon' })
    expect(withMetadata(statement, entered)).toEqual(statement)
  })

  it('takes the word of the text away with the kind it was for', () => {
    expect(statement.metadata.wording).toBe('Joint communiqué')
    expect(withMetadata(statement, withEntered(draft, { kind: 'letter' })).metadata).toMatchObject({
      kind: 'letter',
      wording: null,
    })
  })

  it('has the text read anew where the words may mean something else then', () => {
    expect(changesReading(statement, withEntered(draft, { issuers: ['FIN'] }))).toBe(true)
    expect(changesReading(statement, withEntered(draft, { date: '2030' }))).toBe(true)
    expect(changesReading(statement, withEntered(draft, { issuers: ['FIN', 'URY'], date: '2031' }))).toBe(
      false,
    )
    expect(changesReading(statement, withEntered(draft, { title: 'Other' }))).toBe(false)
  })
})
