import { describe, expect, it } from 'vitest'
import { markedStatement } from '#fixtures/markedStatement.ts'
import type { MentionKind, OwnTerm, Statement } from '#statement/statement.ts'
import { readOwnTerms } from './readOwnTerms.ts'

const term = (kind: MentionKind, text: string, entity = 'own-1'): OwnTerm => ({ text, kind, entity })

/** The words that are marked once terms count, with a star for those of the terms. */
const hits = (statement: Statement, ...terms: readonly OwnTerm[]): readonly string[] =>
  readOwnTerms(statement, terms).mentions.map(
    ({ quote, origin }) => `${quote.exact}${origin === 'person' ? ' *' : ''}`,
  )

const plain = (...sentences: readonly string[]): Statement => markedStatement(sentences).statement

describe('own terms', () => {
  it('count wherever they stand as whole words', () => {
    const statement = plain('The host, hosts and co-host of the host.', 'Ghost host')
    expect(hits(statement, term('place', 'host'))).toEqual(['host *', 'host *', 'host *', 'host *'])
    expect(hits(statement, term('place', 'guest'))).toEqual([])
    expect(hits(statement, term('place', ' '))).toEqual([])
  })

  it('take the case as it is written, unless they are in lower case or count for a theme', () => {
    const statement = plain('The Forum met; the forum ended. THE FORUM!')
    expect(hits(statement, term('forum', 'Forum'))).toEqual(['Forum *'])
    expect(hits(statement, term('forum', 'forum'))).toEqual(['Forum *', 'forum *', 'FORUM *'])
    expect(hits(statement, term('theme', 'Forum'))).toEqual(['Forum *', 'forum *', 'FORUM *'])
  })

  it('are found over line ends, accents, signs and the furniture of a page', () => {
    const statement = plain(
      "The Côte\u00a0d’Ivoire, Cote d'Ivoire and Co\u0302te d’Iv- oire; the Blue 12 Accord.",
    )
    expect(hits(statement, term('place', "Cote d'Ivoire"))).toEqual([
      'Côte\u00a0d’Ivoire *',
      "Cote d'Ivoire *",
      'Co\u0302te d’Iv- oire *',
    ])
    const start = statement.text.indexOf('12')
    const paged = { ...statement, furniture: [{ start, end: start + 2 }] }
    expect(hits(paged, term('initiative', 'Blue Accord'))).toEqual(['Blue 12 Accord *'])
    expect(hits(statement, term('initiative', 'Blue Accord'))).toEqual([])
  })

  it('count in headings for a name, and not for a theme', () => {
    const { statement } = markedStatement(['On peace.'], { title: 'On peace' })
    expect(hits(statement, term('theme', 'peace'))).toHaveLength(1)
    expect(hits(statement, term('org', 'peace'))).toHaveLength(2)
  })
})

describe('beside what was read, own terms', () => {
  const { statement } = markedStatement([
    'The [place BBB|Beta] Accord, the [forum fair-1|Fair of Beta], [theme peace|peace] and [theme trade|fair trade].',
    'The [conflict BBB+CCC|[place BBB|Beta]-[place CCC|Gamma] war].',
  ])

  it('win over shorter names, and give way to longer ones', () => {
    expect(hits(statement, term('initiative', 'Beta Accord'))[0]).toBe('Beta Accord *')
    expect(hits(statement, term('place', 'Beta'))).toEqual([
      'Beta *',
      'Fair of Beta',
      'peace',
      'fair trade',
      'Beta-Gamma war',
      'Beta *',
      'Gamma',
    ])
  })

  it('leave as it was what is read as the same', () => {
    expect(hits(statement, term('place', 'Beta', 'BBB'))).not.toContain('Beta *')
  })

  it('for a theme count outside names alone, for a name also in a theme', () => {
    expect(hits(statement, term('theme', 'Accord'))).toContain('Accord *')
    expect(hits(statement, term('theme', 'Beta Accord'), term('theme', 'war'))).not.toContain('Beta Accord *')
    expect(hits(statement, term('theme', 'war'))).not.toContain('war *')
    expect(hits(statement, term('theme', 'trade'))).not.toContain('trade *')
    expect(hits(statement, term('theme', 'peace'))).toContain('peace *')
    expect(hits(statement, term('org', 'trade'))).not.toContain('fair trade')
  })

  it('are the longest of several', () => {
    const terms = [term('place', 'Beta'), term('initiative', 'Beta Accord'), term('org', 'The Beta Accord')]
    expect(hits(statement, ...terms)[0]).toBe('The Beta Accord *')
  })

  it('name within a conflict, and not across its end', () => {
    expect(hits(statement, term('org', 'war'))).toContain('war *')
    expect(hits(statement, term('org', 'The Beta-Gamma'))).toContain('Beta-Gamma war')
  })

  it('settle what was doubtful', () => {
    const [beta] = statement.mentions
    if (!beta) throw new Error('No mention.')
    const doubtful = [{ ...beta, reason: 'otherSense', alternatives: [] }] as const
    const marks = readOwnTerms({ ...statement, mentions: [], doubtful }, [term('place', 'Beta')])
    expect(marks.doubtful).toEqual([])
    expect(readOwnTerms({ ...statement, doubtful }, []).doubtful).toEqual(doubtful)
  })
})
