import { expect, it } from 'vitest'
import { markedStatement } from '#fixtures/markedStatement.ts'
import { speakerAs } from './speakerAs.ts'

it.each([
  [true, ['AAA'], 'speaker'],
  [true, [], 'speaker'],
  [true, ['AAA', 'BBB'], 'issuer'],
  [false, ['AAA'], 'issuer'],
  [false, [], 'issuer'],
])('with a speaker, %s, and the issuers %j a country is %s', (isSpoken, issuers, as) => {
  const speaker = isSpoken ? { name: 'Ada Lund', role: null } : null
  expect(speakerAs(markedStatement(['One.'], { metadata: { speaker, issuers } }))).toBe(as)
})
