import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ownEntity } from './ownEntities.ts'
import { addTerm, removeTerm } from './ownTerms.ts'
import { parseSharedWords, writeSharedWords } from './parseSharedWords.ts'
import { canBeShared, changeShared, noSharedWords, withoutShared, withShared } from './sharedWords.ts'
import { noWork, type Work } from './work.ts'

const calm = { text: 'calm', kind: 'theme', entity: 'peace' } as const
const home = ownEntity('place', 'Home')
const atHome = { text: 'at home', kind: 'place', entity: home.id } as const

describe('own words for all statements', () => {
  it('count beside those of one, once, and give way to other ones for the same words', () => {
    const shared = { ownEntities: [home], ownTerms: [calm, atHome] }
    expect(withShared(noWork, shared)).toEqual({ ...noWork, ...shared })
    expect(withShared({ ...noWork, ownTerms: [calm] }, shared).ownTerms).toEqual([atHome, calm])
    const other = { ...calm, entity: 'trade' }
    expect(withShared({ ...noWork, ownTerms: [other] }, shared).ownTerms).toEqual([atHome, other])
    expect(withShared(noWork, noSharedWords)).toBe(noWork)
  })

  it('keep the own entities that they count for, and no others', () => {
    const added = changeShared(noSharedWords, (work) =>
      addTerm({ ...work, ownEntities: [home, ownEntity('org', 'Club')] }, atHome),
    )
    expect(added).toEqual({ ownEntities: [home], ownTerms: [atHome] })
    expect(changeShared(added, (work) => removeTerm(work, 0))).toEqual(noSharedWords)
  })

  it('are what every statement can have', () => {
    expect(canBeShared(calm)).toBe(true)
    expect(canBeShared(atHome)).toBe(true)
    expect(canBeShared({ kind: 'forum', entity: 'talks-1' })).toBe(false)
    expect(canBeShared({ kind: 'forum', entity: 'own-1' })).toBe(true)
    expect(canBeShared({ kind: 'conflict', entity: 'AAA+BBB' })).toBe(false)
  })

  it('are read as they are written, and nothing else is', () => {
    const shared = { ownEntities: [home], ownTerms: [calm, atHome] }
    expect(parseSharedWords(JSON.parse(writeSharedWords(shared)))).toEqual({ ok: true, value: shared })
    expect(parseSharedWords({ ...shared })).toMatchObject({ ok: false })
  })
})

const terms = fc.uniqueArray(
  fc.record({
    text: fc.constantFrom('calm', 'storm', 'trade'),
    kind: fc.constantFrom('theme' as const, 'place' as const),
    entity: fc.constantFrom('peace', home.id, 'BBB'),
  }),
  { selector: ({ text, kind }) => `${kind} ${text}`, maxLength: 4 },
)
const withTerms = (ownTerms: Work['ownTerms']): Work => ({
  ...noWork,
  ownTerms,
  ownEntities: ownTerms.some(({ entity }) => entity === home.id) ? [home] : [],
})
const asSet = (work: Work): ReadonlySet<string> =>
  new Set([...work.ownTerms, ...work.ownEntities].map((one) => JSON.stringify(one)))

describe('a statement that was saved with words for all', () => {
  it('says the same where it is opened, on its own device and elsewhere, with nothing lost and nothing twice', () => {
    fc.assert(
      fc.property(terms, terms, terms, (own, forAll, elsewhere) => {
        const { ownTerms, ownEntities } = withTerms(forAll)
        const shared = { ownTerms, ownEntities }
        const saved = withShared(withTerms(own), shared)
        const again = withoutShared(saved, shared)
        expect(asSet(withShared(again, shared))).toEqual(asSet(saved))
        expect(withShared(again, shared).ownTerms).toHaveLength(saved.ownTerms.length)
        for (const term of again.ownTerms) expect(shared.ownTerms).not.toContainEqual(term)
        const there = withTerms(elsewhere)
        const opened = withShared(withoutShared(saved, there), there)
        for (const term of saved.ownTerms) expect(opened.ownTerms).toContainEqual(term)
        const wordings = opened.ownTerms.map(({ kind, text }) => `${kind} ${text}`)
        expect(new Set(wordings).size).toBe(wordings.length)
      }),
    )
  })
})
