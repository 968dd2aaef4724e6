import { describe, expect, it } from 'vitest'
import { checkKnowledge } from '#cli/checkKnowledge.ts'
import { landBorders } from '#cli/landBorders.ts'
import { statesOf } from '#cli/statesOf.ts'
import { extractStatement } from '#extract/extractStatement.ts'
import { writtenKnowledge } from '#fixtures/writtenKnowledge.ts'
import { membersAt } from './membersAt.ts'
import { namedIn } from './namedIn.ts'
import { withNeighbours } from './withNeighbours.ts'

const borders = landBorders(statesOf(writtenKnowledge))
const statementOf = (code: string) =>
  extractStatement(
    'We trust our neighbours.',
    { id: 'made-up', issuers: [code], title: '', date: null },
    writtenKnowledge,
  )

describe('withNeighbours', () => {
  it('adds the class that a statement names, with its members and what they are inferred from', () => {
    const knowledge = withNeighbours(writtenKnowledge, borders, namedIn([statementOf('MAR')]))
    const added = knowledge.groups.groups.filter((group) => !writtenKnowledge.groups.groups.includes(group))
    expect(added.map(({ id, of, inferredFrom }) => [id, of, inferredFrom])).toEqual([
      ['morocco-neighbours', 'MAR', 'the states whose land borders meet those of Morocco on the map'],
    ])
    expect(added[0] && membersAt(added[0], null, ['MAR'])).toEqual({
      members: ['DZA'],
      contested: ['ESH', 'MRT'],
    })
    expect(checkKnowledge(knowledge)).toEqual([])
  })

  it.each([
    ['somebody has written down', 'CHN'],
    ['has no land border to infer its members from', 'FJI'],
  ])('adds none that %s', (_, code) => {
    const statement = statementOf(code)
    expect(statement.mentions.map(({ kind }) => kind)).toContain('group')
    expect(withNeighbours(writtenKnowledge, borders, namedIn([statement]))).toBe(writtenKnowledge)
  })
})
