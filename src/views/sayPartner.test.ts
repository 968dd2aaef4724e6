import { expect, it } from 'vitest'
import { extractStatement } from '#extract/extractStatement.ts'
import { shippedKnowledge } from '#fixtures/shippedCorpus.ts'
import { writtenKnowledge } from '#fixtures/writtenKnowledge.ts'
import { buildCorpus } from '#statement/buildCorpus.ts'
import { sayPartner } from './sayPartner.ts'

it('gives a body its article where it has one', () => {
  const known = { id: 'invented', issuer: null, language: 'en' }
  const text = 'We will meet at Asia-Pacific Economic Cooperation and at the African Union.'
  const corpus = buildCorpus(extractStatement(text, known, writtenKnowledge), shippedKnowledge)
  expect([...corpus.groups.keys()].map((id) => sayPartner(corpus, id))).toEqual([
    'Asia-Pacific Economic Cooperation',
    'the African Union',
  ])
})
