import { expect, it } from 'vitest'
import { ownEntity, withEntity } from './ownEntities.ts'
import { addTerm, changeTerm, removeTerm } from './ownTerms.ts'
import { noWork } from './work.ts'

const peace = { text: 'calm', kind: 'theme', entity: 'peace' } as const
const host = { text: 'the host', kind: 'place', entity: 'BBB' } as const

it('adds a term once, tidied, and none without words', () => {
  const work = addTerm(addTerm(noWork, { ...peace, text: ' calm ' }), host)
  expect(work.ownTerms).toEqual([peace, host])
  expect(addTerm(work, { ...peace, entity: 'trade' }).ownTerms).toEqual([host, { ...peace, entity: 'trade' }])
  expect(addTerm(noWork, { ...peace, text: '  ' })).toBe(noWork)
})

it('changes and removes one by its place', () => {
  const work = addTerm(addTerm(noWork, peace), host)
  expect(changeTerm(work, 0, { ...peace, text: 'quiet' }).ownTerms).toEqual([
    { ...peace, text: 'quiet' },
    host,
  ])
  expect(changeTerm(work, 1, peace).ownTerms).toEqual([peace])
  expect(changeTerm(work, 2, peace)).toBe(work)
  expect(changeTerm(work, 0, { ...peace, text: ' ' })).toBe(work)
  expect(removeTerm(work, 0).ownTerms).toEqual([host])
})

it('drops an own entity with its last term', () => {
  const own = ownEntity('org', 'Friends')
  const work = addTerm(withEntity(noWork, own), { text: 'friends', kind: 'org', entity: own.id })
  expect(work.ownEntities).toEqual([own])
  expect(removeTerm(work, 0)).toEqual(noWork)
})
