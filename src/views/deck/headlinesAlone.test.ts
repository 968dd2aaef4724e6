import { describe, expect, it } from 'vitest'
import { longIndex } from '#fixtures/longStatement.ts'
import { markedStatement } from '#fixtures/markedStatement.ts'
import { shippedIndex } from '#fixtures/shippedIndex.ts'
import { alongside } from './alongside.ts'
import { initiativeHeadline, viewHeadline } from './headlines.ts'

describe('a headline of sentences that name nothing besides', () => {
  const nothing = alongside(markedStatement(['Nothing is said.']), [1])
  const alone = { ...nothing, named: 1, throughForum: 0, forums: 0 }

  it('says “other” only where they name something that it leaves out', () => {
    expect(nothing).toMatchObject({ sharing: 0, isMore: false, isSpeakerNamed: false })
    expect(viewHeadline(1, nothing)).toBe(
      'The sentence that matches names no country, group, forum or conflict',
    )
    expect(viewHeadline(2, nothing)).toMatch(/names a country, group/)
    for (const named of [{ isMore: true }, { isSpeakerNamed: true }]) {
      expect(viewHeadline(1, { ...nothing, ...named })).toMatch(/names no other country, group/)
      expect(viewHeadline(2, { ...nothing, ...named })).toMatch(/names another country, group/)
    }
    expect(initiativeHeadline(alone)).toBe('The sentence that names it names no country, group or conflict')
    expect(initiativeHeadline({ ...alone, isSpeakerNamed: true })).toMatch(/names no other country, group/)
  })

  it('knows the country whose statement it is', () => {
    for (const indexed of [shippedIndex, longIndex])
      for (const number of indexed.sentences.map((_, index) => index + 1)) {
        const names = indexed.mentions.filter(({ kind, sentence }) => kind === 'place' && sentence === number)
        const { issuers } = indexed.statement.metadata
        expect(alongside(indexed, [number]).isSpeakerNamed, `${number}`).toBe(
          names.some(({ entity }) => issuers.includes(entity)),
        )
      }
    expect(alongside(shippedIndex, [1]).isSpeakerNamed).toBe(true)
  })
})
