import { describe, expect, it } from 'vitest'
import { checkKnowledge } from '#cli/checkKnowledge.ts'
import { extractStatement } from '#extract/extractStatement.ts'
import { startKnowledge as start } from '#fixtures/startKnowledge.ts'
import { writtenKnowledge } from '#fixtures/writtenKnowledge.ts'
import { onDay } from '#statement/dated.ts'
import { namedIn } from './namedIn.ts'
import { withNamed } from './withNamed.ts'

const statementOf = (text: string) =>
  extractStatement(text, { id: 'made-up', issuers: [], title: '', date: null }, writtenKnowledge)

describe('withNamed', () => {
  it('leaves the start as it is where a statement names nothing else', () => {
    const { groups } = withNamed(
      start,
      writtenKnowledge,
      namedIn([statementOf('We thank the European Union.')]),
    )
    expect(groups.groups).toEqual(start.groups.groups)
  })

  it('brings the members of a group that is named, and a group that the start does not know', () => {
    const named = namedIn([statementOf('We thank ECOWAS.'), statementOf('We joined the RCEP.')])
    const knowledge = withNamed(start, writtenKnowledge, named)
    const sizeOf = (id: string) => knowledge.groups.groups.find((group) => group.id === id)?.members.length
    expect(sizeOf('ecowas')).toBeGreaterThan(15)
    expect(sizeOf('rcep')).toBeGreaterThan(10)
    expect(sizeOf('cptpp')).toBeUndefined()
    expect(sizeOf('oic')).toBe(0)
    expect(checkKnowledge(knowledge)).toEqual([])
  })

  it('brings the meetings that are named, and takes an event of the start for one of them', () => {
    const dated = { id: 'made-up', issuers: [], title: '', date: onDay('2024-12-01') }
    const statement = extractStatement(
      'At the G20 Summit in Rio de Janeiro and CHOGM 2022.',
      dated,
      writtenKnowledge,
    )
    const { forums, context } = withNamed(start, writtenKnowledge, namedIn([statement])).forums
    const editionsOf = (id: string) =>
      forums.find((series) => series.id === id)?.editions.map((one) => one.id)
    expect([editionsOf('g20'), editionsOf('chogm'), editionsOf('nato')]).toEqual([
      ['g20-2024'],
      ['chogm-2022'],
      undefined,
    ])
    expect(editionsOf('focac')).toEqual(['focac-2024'])
    const ids = context.events.map(({ id }) => id)
    expect([ids.includes('g20-2024'), ids.includes('nato-2024')]).toEqual([false, true])
  })
})
