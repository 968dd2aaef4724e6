import { expect, it } from 'vitest'
import { extractStatement } from '#extract/extractStatement.ts'
import { shippedKnowledge } from '#fixtures/shippedIndex.ts'
import { startKnowledge } from '#fixtures/startKnowledge.ts'
import { buildIndex } from '#reading/buildIndex.ts'
import { sayPartner } from './sayPartner.ts'

it('gives a body its article where it has one', () => {
  const known = { id: 'invented', issuers: [], language: 'en' }
  const text = 'We will meet at Asia-Pacific Economic Cooperation and at the African Union.'
  const indexed = buildIndex(extractStatement(text, known, startKnowledge), shippedKnowledge)
  expect([...indexed.groups.keys()].map((id) => sayPartner(indexed, id))).toEqual([
    'Asia-Pacific Economic Cooperation',
    'the African Union',
  ])
})
