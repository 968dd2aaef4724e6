import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markedStatement } from '#fixtures/markedStatement.ts'
import { randomIndex } from '#fixtures/randomStatement.ts'
import { conflictAround } from './conflictAround.ts'
import type { StatementIndex } from './statementIndex.ts'

/** Words of each mention, with those of the conflict around it. */
const around = (indexed: StatementIndex, mentions = indexed.mentions) =>
  mentions.map((mention) => [mention.quote.exact, conflictAround(indexed, mention)?.quote.exact ?? null])

describe('the conflict around a place', () => {
  it('is the one whose words hold it, not the one before, nor itself', () => {
    const indexed = markedStatement([
      '[conflict BBB|The [place BBB|Betan] war], [conflict CCC|the [theme peace|peaceless] war in [place CCC|Gamma]] and [place BBB|Beta].',
    ])
    expect(around(indexed)).toEqual([
      ['The Betan war', null],
      ['Betan', 'The Betan war'],
      ['the peaceless war in Gamma', null],
      ['peaceless', 'the peaceless war in Gamma'],
      ['Gamma', 'the peaceless war in Gamma'],
      ['Beta', null],
    ])
  })

  it('is no other name that holds it too', () => {
    const indexed = markedStatement(['[conflict BBB|The war of [org club|the Club of [place BBB|Beta]]].'])
    expect(around(indexed).at(-1)).toEqual(['Beta', 'The war of the Club of Beta'])
  })

  it('is none for a heading, which is counted nowhere', () => {
    const indexed = markedStatement(['[conflict CCC|Gamma war].'], {
      title: '[conflict BBB|[place BBB|Beta] war]',
    })
    expect(around(indexed, indexed.headings)).toEqual([
      ['Beta war', null],
      ['Beta', null],
    ])
  })

  it('is found wherever a mention counts as one of a conflict, and is that one', () => {
    fc.assert(
      fc.property(randomIndex, (indexed) => {
        for (const mention of indexed.mentions) {
          const conflict = conflictAround(indexed, mention)
          expect(conflict?.entity ?? null).toBe(mention.conflict)
          if (!conflict) continue
          expect(conflict.kind).toBe('conflict')
          expect(conflict.position.start).toBeLessThanOrEqual(mention.position.start)
          expect(conflict.position.end).toBeGreaterThanOrEqual(mention.position.end)
        }
      }),
    )
  })
})
