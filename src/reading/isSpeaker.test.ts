import { expect, it } from 'vitest'
import { markedStatement } from '#fixtures/markedStatement.ts'
import { isSpeaker } from './isSpeaker.ts'

it('a speaker is each country that issues the statement, and no other', () => {
  const indexed = markedStatement(['We met [place CCC|Gammaland].'], {
    metadata: { issuers: ['AAA', 'BBB'] },
  })
  expect(['AAA', 'BBB', 'CCC', ''].filter((code) => isSpeaker(indexed, code))).toEqual(['AAA', 'BBB'])
})
