import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomSelection } from '#fixtures/randomStatement.ts'
import {
  firstSlide,
  ownParts,
  type PageKey,
  pageKeys,
  queryFragment,
  readKey,
  readUnmet,
  settleQuery,
  type UrlUpgrade,
  upgradeQuery,
  withKey,
} from './pageUrl.ts'
import { everything } from './selection.ts'
import { readSelection, withSelection } from './selectionUrl.ts'

const all = (_: string, value: string) => value

/** Addresses of pages that were ever shipped, with what each key but those of the selection says. They may never stop working. */
const shipped: readonly [string, Partial<Record<PageKey, string>>, Partial<typeof everything>][] = [
  ['?map=pacific', { map: 'pacific' }, {}],
  ['?i=gsi&map=pacific', { map: 'pacific' }, { initiative: ['gsi'] }],
  ['?present=first', { present: firstSlide }, {}],
  ['?i=gsi&present=initiative-gsi', { present: 'initiative-gsi' }, { initiative: ['gsi'] }],
  ['?p=BRA&series=place.GHA,from.2023', { series: 'place.GHA,from.2023' }, { partner: ['BRA'] }],
  ['?p=BRA&present=view-2&map=pacific', { present: 'view-2', map: 'pacific' }, { partner: ['BRA'] }],
  ['?present=partners&presenter=1f4z-9', { present: 'partners', presenter: '1f4z-9' }, {}],
]

describe('the address of the page', () => {
  it('still reads every address ever shipped', () => {
    for (const [query, values, selection] of shipped) {
      expect(readSelection(query, all)).toEqual({ selection: { ...everything, ...selection }, dropped: [] })
      for (const key of [pageKeys.map, pageKeys.slide, pageKeys.presenter, pageKeys.series])
        expect(readKey(query, key), `${query} ${key}`).toBe(values[key] ?? null)
      expect(upgradeQuery(query)).toBe(query)
      expect(readUnmet(query, 'any')).toEqual({ version: null, statement: null, keys: [] })
    }
    expect(queryFragment).toBe('#?')
  })

  it('has a key of its own for everything', () => {
    expect(new Set(Object.values(pageKeys)).size).toBe(Object.values(pageKeys).length)
  })

  it('reads the first value of a key, decoded where it can be', () => {
    expect(readKey('?map=a%20b&map=c', 'map')).toBe('a b')
    expect(readKey('map=%E0%A4%A', 'map')).toBe('%E0%A4%A')
    expect(readKey('mapped=1&map', 'map')).toBe('')
    expect(readKey('mapped=1', 'map')).toBeNull()
  })

  it('gives back what was put in, and leaves the rest', () => {
    fc.assert(
      fc.property(randomSelection, fc.string({ unit: 'grapheme' }), (selection, value) => {
        const query = withKey(withSelection('x=1&map=pacific', selection), pageKeys.slide, value)
        expect(readKey(query, pageKeys.slide)).toBe(value)
        expect(readSelection(query, all).selection).toEqual(selection)
        expect(withSelection(withKey(query, pageKeys.slide, null), everything)).toBe('x=1&map=pacific')
      }),
    )
  })
})

describe('a key that nobody knows', () => {
  const query =
    '?i=gsi&colour=red&utm_source=mail&P=RUS&fbclid=1&colour=blue&a%20b&_hsenc=2&gclid&map=pacific'

  it('is said once, one that follows readers about is not', () => {
    expect(readUnmet(query, 'any').keys).toEqual(['colour', 'P', 'a b'])
    const tracking =
      'utm_campaign=1&UTM_id&dclid=1&msclkid=1&mc_cid=1&mc_eid=1&igshid=1&_hsmi=1&__hstc=1&=1&_gl=1'
    expect(readUnmet(tracking, 'any').keys).toEqual([])
    expect(readUnmet('utm=1&clid=1&mc_x=1', 'any').keys).toEqual(['utm', 'clid', 'mc_x'])
  })

  it('is no part of a link that is made, nor is a tracker', () => {
    expect(ownParts(query)).toBe('i=gsi&map=pacific')
    expect(ownParts('x=1')).toBe('')
  })
})

describe('a version of the address', () => {
  // The first renames a key, the second a value; neither changes what is named so already.
  const upgrades: readonly UrlUpgrade[] = [
    (query) => query.replace(/(^|&)country=/, '$1p='),
    (query) => query.replace(/(^|&)p=SUN\b/, '$1p=RUS'),
  ]

  it('is 1 where there is none, and is upgraded through each that followed', () => {
    expect(upgradeQuery('country=SUN&map=pacific', upgrades)).toBe('p=RUS&map=pacific&v=3')
    expect(upgradeQuery('?v=1&country=SUN', upgrades)).toBe('p=RUS&v=3')
    expect(upgradeQuery('country=SUN&v=2&p=SUN', upgrades)).toBe('country=SUN&p=RUS&v=3')
    expect(upgradeQuery('country=SUN&v=3', upgrades)).toBe('country=SUN&v=3')
    expect(upgradeQuery('', upgrades)).toBe('')
    expect(upgradeQuery('i=gsi', [])).toBe('i=gsi')
  })

  it('is upgraded once, however often that is asked for', () => {
    const part = fc.constantFrom(
      'country=SUN',
      'p=SUN',
      'i=gsi',
      'v=1',
      'v=2',
      'v=3',
      'v=4',
      'v=x',
      'map=pacific',
    )
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const once = upgradeQuery(parts.join('&'), upgrades)
        expect(upgradeQuery(once, upgrades)).toBe(once)
      }),
    )
  })

  it('that is not known leaves the address as it is, and is said', () => {
    for (const version of ['2', '10', '0', '01', '1.5', 'x', '']) {
      const query = `v=${version}&i=gsi&map=pacific`
      expect(upgradeQuery(query)).toBe(query)
      expect(readUnmet(query, 'any').version).toBe(version)
      expect(readSelection(query, all).selection.initiative).toEqual(['gsi'])
    }
    expect(readUnmet('v=1&i=gsi', 'any').version).toBeNull()
  })

  it('is said of what is written, but of version 1', () => {
    expect(settleQuery('i=gsi&v=9', null)).toBe('i=gsi')
    expect(settleQuery('i=gsi', null, upgrades)).toBe('i=gsi&v=3')
    expect(settleQuery('', null, upgrades)).toBe('')
  })
})

describe('the statement of an address', () => {
  it('is said where it is another one than is open', () => {
    expect(readUnmet('i=gsi', 'speech').statement).toBeNull()
    expect(readUnmet('s=speech&i=gsi', 'speech').statement).toBeNull()
    expect(readUnmet('s=other&i=gsi', 'speech').statement).toBe('other')
  })

  it('is written where it is not the shipped one', () => {
    expect(settleQuery('i=gsi&s=other', null)).toBe('i=gsi')
    expect(settleQuery('s=speech&i=gsi', 'speech')).toBe('s=speech&i=gsi')
    expect(settleQuery('s=other&i=gsi', 'speech')).toBe('i=gsi&s=speech')
    expect(settleQuery('', 'speech')).toBe('s=speech')
  })
})
