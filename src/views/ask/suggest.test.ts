import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shippedIndex as indexed, shippedKnowledge } from '#fixtures/shippedIndex.ts'
import { buildIndex } from '#reading/buildIndex.ts'
import { suggest } from './suggest.ts'
import { suggestNamed } from './suggestNamed.ts'

const { places } = shippedKnowledge.places
const first = (typed: string): string | undefined => {
  const [suggestion] = suggest(indexed, typed)
  return suggestion && `${suggestion.subject.kind}/${suggestion.subject.id}`
}

/** Places beside the members of the United Nations that a room asks about. */
const others = ['PSE', 'VAT', 'TWN', 'XKX', 'ESH', 'HKG']
const asked = places.filter(({ unMember, code }) => unMember || others.includes(code))

describe('asking for a country', () => {
  it('knows the 193 members and those beside them', () => {
    expect(asked).toHaveLength(193 + others.length)
  })

  it.each(asked.map((place) => [place.name, place] as const))(
    'finds %s by every name and code',
    (_, place) => {
      const { code, iso2, name, official, terms, searchNames = [] } = place
      const own = [code, iso2, name, official, ...terms.map(({ text }) => text), ...searchNames]
      for (const wording of own) {
        // A capital where meetings of the statement are held is that city.
        if (!wording || wording === 'Beijing') continue
        // A people's name that two countries share is offered for both.
        const offered = suggest(indexed, wording)
          .slice(0, searchNames.includes(wording) ? 2 : 1)
          .map(({ subject }) => subject.id)
        expect(offered, wording).toContain(code)
      }
      expect(first(code.toLowerCase())).toBe(`place/${code}`)
      expect(first(name.toUpperCase())).toBe(`place/${code}`)
    },
  )

  it.each([
    ['UAE', 'ARE'],
    ['U.A.E.', 'ARE'],
    ['USA', 'USA'],
    ['us', 'USA'],
    ['U.S.', 'USA'],
    ['America', 'USA'],
    ['UK', 'GBR'],
    ['Britain', 'GBR'],
    ['Great Britain', 'GBR'],
    ['Burma', 'MMR'],
    ['Ivory Coast', 'CIV'],
    ['cote divoire', 'CIV'],
    ['Czechia', 'CZE'],
    ['Czech Republic', 'CZE'],
    ['South Korea', 'KOR'],
    ['S. Korea', 'KOR'],
    ['ROK', 'KOR'],
    ['Republic of Korea', 'KOR'],
    ['DPRK', 'PRK'],
    ['North Korea', 'PRK'],
    ['DRC', 'COD'],
    ['Congo-Kinshasa', 'COD'],
    ['Holland', 'NLD'],
    ['Swaziland', 'SWZ'],
    ['Türkiye', 'TUR'],
    ['turkiye', 'TUR'],
    ['Turkey', 'TUR'],
    ['Vatican', 'VAT'],
    ['Vatican City', 'VAT'],
    ['The Gambia', 'GMB'],
    ['East Timor', 'TLS'],
    ['Macedonia', 'MKD'],
    ['Cape Verde', 'CPV'],
    ['St Kitts', 'KNA'],
    ['St. Lucia', 'LCA'],
    ['Sao Tome', 'STP'],
    ['Siam', 'THA'],
    ['Persia', 'IRN'],
    ['Eire', 'IRL'],
    ['jp', 'JPN'],
    ['JPN', 'JPN'],
    ['Kremlin', 'RUS'],
    ['Tokyo', 'JPN'],
    ['Palestinian', 'PSE'],
    ['ROC', 'TWN'],
    ['Hongkong', 'HKG'],
    ['Kazakstan', 'KAZ'],
  ])('takes "%s" for %s', (typed, code) => {
    expect(first(typed)).toBe(`place/${code}`)
  })

  it.each([
    ['Kyrgistan', 'KGZ'],
    ['Isreal', 'ISR'],
    ['Phillipines', 'PHL'],
    ['Kazahkstan', 'KAZ'],
    ['Untied States', 'USA'],
    ['Lybia', 'LBY'],
  ])('forgives "%s" for %s, and keeps the words as typed on offer', (typed, code) => {
    const [guess, ...rest] = suggest(indexed, typed)
    expect(guess).toMatchObject({ subject: { kind: 'place', id: code }, isGuess: true })
    expect(rest).toContainEqual(expect.objectContaining({ subject: { kind: 'text', id: typed } }))
  })
})

describe('names that are only near', () => {
  it.each([
    ['Columbia', 'COL'],
    ['Marocco', 'MAR'],
    ['Ukrania', 'UKR'],
    ['Granada', 'GRD'],
    ['hungry', 'HUN'],
  ])('"%s" means itself, and %s is offered', (typed, code) => {
    const [meant, ...offers] = suggest(indexed, typed)
    expect(meant).toMatchObject({ subject: { kind: 'text', id: typed } })
    expect(offers).toContainEqual(expect.objectContaining({ subject: { kind: 'place', id: code } }))
  })

  it('are not offered for three letters, and never the other side of a first letter', () => {
    expect(suggest(indexed, 'Irx')).toHaveLength(1)
    expect(suggest(indexed, 'Hamas')).toHaveLength(1)
    expect(suggest(indexed, 'Golan')).toHaveLength(1)
  })
})

describe('asking for anything else', () => {
  it.each([
    ['GSI', 'initiative/gsi'],
    ['belt and road', 'initiative/bri'],
    ['BRICS', 'group/brics'],
    ['NATO', 'group/nato'],
    ['neighbours', 'group/china-neighbours'],
    ['FOCAC', 'forum/focac-2024'],
    ['San Francisco', 'forum/cn-us-sf-2023'],
    ['Davos', 'forum/wef-2024'],
    ['China’s', 'place/CHN'],
    ["Russia's", 'place/RUS'],
    ['Philippines’', 'place/PHL'],
    ['China’s neighbours', 'group/china-neighbours'],
    ['Europe', 'text/Europe'],
    ['Beijing', 'text/Beijing'],
    ['Shanghai', 'text/Shanghai'],
    ['Boao', 'text/Boao'],
    ['Gaza', 'place/PSE'],
    ['England', 'place/GBR'],
    ['Brussels', 'text/Brussels'],
    ['Dubai', 'text/Dubai'],
    ['cyber', 'text/cyber'],
    ['Global\u00a0 Security', 'initiative/gsi'],
    ['ＢＲＩＣＳ', 'group/brics'],
    ['newzealand', 'place/NZL'],
    ['development', 'theme/development'],
    ['peace', 'text/peace'],
    ['climate', 'text/climate'],
    ['war', 'text/war'],
    ['energy', 'text/energy'],
    ['Wang Yi', 'text/Wang Yi'],
  ])('takes "%s" for %s', (typed, subject) => {
    expect(first(typed)).toBe(subject)
  })

  it('puts what the statement names before what it does not', () => {
    expect(first('rus')).toBe('place/RUS')
    expect(suggest(indexed, 'global')[1]?.subject.kind).toBe('initiative')
    const [named, absent] = suggest(indexed, 'united').filter(({ subject }) => subject.kind === 'place')
    expect([named?.subject.id, named?.presence]).toEqual(['USA', 'named'])
    expect(absent?.presence).not.toBe('named')
  })

  it('offers the words as they were typed, once, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 24 }), (typed) => {
        const words = typed.trim().replace(/\s+/g, ' ')
        const suggestions = suggest(indexed, typed)
        const texts = suggestions.filter(({ subject }) => subject.kind === 'text')
        expect(texts.map(({ subject }) => subject.id)).toEqual(words === '' ? [] : [words])
        expect(suggestions.length).toBeLessThanOrEqual(8)
      }),
    )
  })

  it('offers what the text names while nothing is typed, without the speaker', () => {
    const offered = suggestNamed(indexed).map(({ subject }) => subject.id)
    expect(offered.slice(0, 5)).toEqual(['USA', 'RUS', 'PSE', 'ISR', 'UKR'])
    expect(offered).not.toContain('CHN')
    expect(offered).toEqual(expect.arrayContaining(['eu', 'gsi', 'boao-2024']))
  })

  it('works with what has been loaded', () => {
    const bare = buildIndex(indexed.statement, {})
    expect(suggest(bare, 'Russia')[0]?.subject).toEqual({ kind: 'place', id: 'RUS' })
    expect(suggest(bare, 'EU')[0]?.subject).toEqual({ kind: 'group', id: 'eu' })
    expect(suggest(bare, 'Japan').map(({ subject }) => subject.kind)).toEqual(['text'])
  })
})
