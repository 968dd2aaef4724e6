import { describe, expect, it } from 'vitest'
import { shippedKnowledge, shippedStatement } from '#fixtures/shippedIndex.ts'
import { buildIndex } from '#reading/buildIndex.ts'
import type { Span } from '#statement/statement.ts'
import { evidenceView } from '#views/panels/evidenceView.ts'
import { applyWork } from '#work/applyWork.ts'
import { addTerm } from '#work/ownTerms.ts'
import { type Meaning, standFor, standForNothing } from '#work/standFor.ts'
import { noWork, type Work } from '#work/work.ts'
import { composeDeck } from './composeDeck.ts'
import { methodView } from './methodView.ts'
import { slideBasis } from './slideBasis.ts'

const indexOf = (work: Work) => buildIndex(applyWork(shippedStatement, work).statement, shippedKnowledge)
const read = indexOf(noWork)
const applied = applyWork(shippedStatement, noWork)
const russia = shippedStatement.mentions.find(({ entity }) => entity === 'RUS')
if (!russia) throw new Error('No such mention.')
const here: readonly Span[] = [russia.position]
const meaning: Meaning = { kind: 'place', entity: 'BRA' }
const changed = standFor(noWork, applied, here, meaning)
const removed = standForNothing(noWork, applied, here)

describe('once the text is corrected', () => {
  it('a kept slide that shows it was made from other data, and one that does not is the same', () => {
    for (const work of [changed, removed]) {
      const after = indexOf(work)
      expect(slideBasis(after, '')).not.toBe(slideBasis(read, ''))
      expect(slideBasis(after, 'p=BRA')).not.toBe(slideBasis(read, 'p=BRA'))
      expect(slideBasis(after, 'p=UKR')).toBe(slideBasis(read, 'p=UKR'))
    }
    expect(slideBasis(indexOf(noWork), '')).toBe(slideBasis(read, ''))
  })

  it('the deck that is composed names what it names now', () => {
    const headlines = (work: Work): string =>
      composeDeck(indexOf(work))
        .map(({ headline }) => headline)
        .join(' ')
    expect(headlines(noWork)).toContain('Russia')
    expect(headlines(removed)).not.toContain('Russia')
    expect(headlines(changed)).toContain('Brazil')
  })

  it('how it is to be read says so, with the mentions that a person made', () => {
    const said = (work: Work): string => methodView(indexOf(work))[0]?.paragraphs.at(-1) ?? ''
    expect(said(noWork)).not.toContain('by hand')
    expect(said(changed)).toBe('What rules read was corrected by hand: 1 mention is made so.')
    expect(said(removed)).toBe('What rules read was corrected by hand.')
    const terms = addTerm(noWork, { text: 'symposium', kind: 'theme', entity: 'peace' })
    expect(said(terms)).toMatch(/: 1 mention is made so\.$/)
  })

  it('evidence says which words a person lets stand for it', () => {
    const after = indexOf(changed)
    const quotes = (id: string) => evidenceView(after, after.evidence.partner.get(id) ?? [])
    expect(quotes('BRA').map(({ byHand }) => byHand)).toContain('by hand')
    expect(quotes('UKR').every(({ byHand }) => byHand === null)).toBe(true)
  })
})
