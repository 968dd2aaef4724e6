import { describe, expect, it } from 'vitest'
import { diplomaticWords, unlistedNames } from '#fixtures/otherWords.ts'
import { shippedIndex as indexed, shippedKnowledge } from '#fixtures/shippedIndex.ts'
import { foldName } from '#views/words/foldName.ts'
import { askablesOf } from './askables.ts'
import { meantBySlip } from './meantBySlip.ts'
import { notSlips } from './notSlips.ts'
import { slipsBetween } from './slipOf.ts'
import { suggest } from './suggest.ts'

const askables = askablesOf(indexed)
const wordings = askables.flatMap((one) =>
  [one.name, ...one.aliases, ...one.searchNames].map(({ folded }) => ({ folded, id: one.entity.id })),
)
const listed = new Set([...wordings.map(({ folded }) => folded), ...askables.flatMap(({ codes }) => codes)])

const meant = (typed: string) => {
  const [first] = suggest(indexed, typed)
  if (!first) throw new Error(`Nothing is meant by "${typed}"`)
  return first
}

/** Lists long enough to be told in parts. */
const parts = (words: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(words.length / 50) }, (_, part) => words.slice(part * 50, part * 50 + 50))

describe('words that are nobody’s name', () => {
  const isUnlisted = (word: string): boolean => !listed.has(foldName(word))
  const words = diplomaticWords.filter(isUnlisted)
  const names = unlistedNames.filter(isUnlisted)

  it('are 300 words of diplomacy, and 200 names that no file lists', () => {
    expect(words.length).toBeGreaterThan(300)
    expect(names.length).toBeGreaterThan(200)
  })

  it.each([...parts(words), ...parts(names)].map((part) => [part[0], part] as const))(
    'mean themselves, from "%s" on',
    (_, part) => {
      const taken = part.map(meant).filter(({ subject }) => subject.kind !== 'text')
      expect(taken.map(({ alias, name }) => alias ?? name)).toEqual([])
    },
  )

  it.each([
    'Hamas',
    'Golan',
    'Somaliland',
    'army',
    'money',
    'Roma',
    'Middle East',
    'Europe',
    'Pacific',
    'munich',
  ])('"%s" is no place', (typed) => {
    expect(meant(typed).subject).toEqual({ kind: 'text', id: typed })
  })
})

describe('slips in a name', () => {
  it.each([
    ['Germny', 'DEU'],
    ['Isreal', 'ISR'],
    ['Untied States', 'USA'],
    ['San Fransisco', 'cn-us-sf-2023'],
    ['Phillipines', 'PHL'],
    ['Kazakstan', 'KAZ'],
    ['Kyrgistan', 'KGZ'],
    ['Sirya', 'SYR'],
    ['Lybia', 'LBY'],
    ['Eygpt', 'EGY'],
    ['Untied Nations', 'un'],
    ['Cost Arica', 'CRI'],
  ])('"%s" is %s', (typed, id) => {
    expect(meant(typed).subject.id).toBe(id)
  })

  it.each(['Rusia and China', 'Group of 76', 'Agenda 2036', 'UNSCO', 'Irak', 'Chad basin'])(
    '"%s" is a slip for nothing',
    (typed) => {
      expect(meant(typed).subject.kind).toBe('text')
    },
  )

  /** Every way of exchanging, leaving out or doubling one letter that is not the first. */
  const slipped = (name: string): string[] =>
    [...name].flatMap((letter, at) => {
      const [before, after] = [name.slice(0, at), name.slice(at + 1)]
      const next = after[0]
      const exchanged = next && next !== letter ? [`${before}${next}${letter}${after.slice(1)}`] : []
      return [...exchanged, ...(at > 0 ? [before + after] : []), `${before}${letter}${letter}${after}`]
    })

  const places = shippedKnowledge.places.places.filter(
    ({ name, unMember }) => unMember && foldName(name).length >= 6,
  )

  it.each(places.map(({ code, name }) => [name, code] as const))('of any one letter of %s', (name, code) => {
    const folded = foldName(name)
    for (const typed of slipped(folded).map(foldName)) {
      if (listed.has(typed) || notSlips.has(typed)) continue
      const id = meantBySlip(askables, typed)?.one.entity.id ?? meant(typed).subject.id
      const slips = slipsBetween(typed, folded)
      const isAsNear = (other: string): boolean => slipsBetween(typed, other) <= slips
      // What is as near as the name is not taken for it.
      if (id !== code)
        expect([
          typed,
          wordings.some(({ folded: other, id: its }) => its !== code && isAsNear(other)),
        ]).toEqual([typed, true])
    }
  })

  it('are not those words that would be taken for one', () => {
    const needless = [...notSlips].filter((word) => !meantBySlip(askables, word, new Set()))
    expect(needless).toEqual([])
  })
})
