import { describe, expect, it } from 'vitest'
import { markedStatement } from '#fixtures/markedStatement.ts'
import { inventedKnowledge } from '#fixtures/randomStatement.ts'
import type { PageKnowledge } from '#knowledge/knowledge.ts'
import { namesOf } from './namesOf.ts'
import { sayThroughNames } from './sayThroughNames.ts'
import { presenceOf } from './subject.ts'

const sentences = [
  'The [org club|old Club] and [place BBB|Betans] at the [forum fair-1|Fair of fairs] for the [initiative plan|Great Plan].',
  '[theme peace|Peaceful] people of the [org club|Club] meet at the [forum fair-9|ninth Fair].',
]
const { groups, forums, initiatives, places, themes } = inventedKnowledge
const named: PageKnowledge = {
  places: { ...places, places: places.places.map((one) => ({ ...one, name: `${one.code}land` })) },
  groups: {
    ...groups,
    groups: groups.groups.map((one) => ({ ...one, name: `Union of ${one.id}`, shortName: one.id })),
  },
  initiatives: {
    ...initiatives,
    initiatives: initiatives.initiatives.map((one) => ({ ...one, name: `The ${one.id}`, shortName: one.id })),
  },
  forums: {
    ...forums,
    forums: forums.forums.map((one) => ({
      ...one,
      name: `Series of ${one.id}`,
      editions: one.editions.map((edition) => ({
        ...edition,
        name: 'Edition',
        shortName: `Short ${edition.id}`,
      })),
    })),
  },
  themes: { themes: themes.themes.map((one) => ({ ...one, name: `On ${one.id}` })) },
}
const indexed = markedStatement(sentences, { knowledge: named })
const bare = markedStatement(sentences, { knowledge: {} })

describe('the name of', () => {
  it.each([
    ['partner', 'BBB', 'BBBland', 'BBBland'],
    ['partner', 'CCC', 'CCCland', 'CCCland'],
    ['partner', 'club', 'Union of club', 'club'],
    ['partner', 'class', 'Union of class', 'class'],
    ['initiative', 'plan', 'The plan', 'plan'],
    ['initiative', 'deal', 'The deal', 'deal'],
    ['forum', 'fair-1', 'Series of fair', 'Short fair-1'],
    ['forum', 'fair-9', 'ninth Fair', 'ninth Fair'],
    ['theme', 'peace', 'On peace', 'On peace'],
    ['partner', 'nobody', 'nobody', 'nobody'],
    ['theme', 'plan', 'plan', 'plan'],
  ] as const)(
    'a %s, %s, is the knowledge’s, else the first words of the text, else its id',
    (dimension, id, full, short) => {
      const names = namesOf(indexed)
      expect([names.full(dimension, id), names.short(dimension, id)]).toEqual([full, short])
    },
  )

  it('anything is its first words in the text while no knowledge is there', () => {
    const { full, short } = namesOf(bare)
    expect([full('partner', 'club'), full('partner', 'BBB'), short('initiative', 'plan')]).toEqual([
      'old Club',
      'Betans',
      'Great Plan',
    ])
    expect([full('forum', 'fair-1'), full('theme', 'peace'), full('partner', 'CCC')]).toEqual([
      'Fair of fairs',
      'Peaceful',
      'CCC',
    ])
  })
})

it('what evidence passes through is said once, and nothing of what is named', () => {
  const through = (id: string) => sayThroughNames(indexed, indexed.evidence.partner.get(id) ?? [])
  expect(through('BBB')).toBe('the Union of club')
  expect(through('DDD')).toBe('the Series of fair')
  expect(through('club')).toBe('')
})

it('an entity is named, reached or absent', () => {
  const presence = (kind: 'place' | 'group' | 'initiative', id: string) => presenceOf(indexed, { kind, id })
  expect([presence('place', 'BBB'), presence('place', 'DDD'), presence('place', 'CCC')]).toEqual([
    'named',
    'reached',
    'absent',
  ])
  expect([presence('initiative', 'plan'), presence('initiative', 'deal')]).toEqual(['named', 'absent'])
})

describe('the names of meetings of one series', () => {
  const fair = forums.forums[0]
  const held = (id: string, start: string, end: string) => ({
    ...(fair?.editions[0] as NonNullable<typeof fair>['editions'][number]),
    id,
    start,
    end,
    shortName: 'Fair',
  })
  const editions = [
    held('fair-1', '2024-05-01', '2024-05-03'),
    held('fair-2', '2023-05-01', '2023-05-03'),
    held('fair-3', '2023-11-01', '2023-11-03'),
  ]
  const shared: PageKnowledge = {
    ...inventedKnowledge,
    forums: { ...forums, forums: fair ? [{ ...fair, editions }] : [] },
  }
  const namesIn = (...ids: string[]) => {
    const marked = ids.map((id) => `The [forum ${id}|Fair].`)
    const names = namesOf(markedStatement(marked, { knowledge: shared }))
    return ids.map((id) => names.short('forum', id))
  }

  it('have their years where the text names more than one, and their days where it names two of a year', () => {
    expect(namesIn('fair-1')).toEqual(['Fair'])
    expect(namesIn('fair-1', 'fair-2')).toEqual(['Fair 2024', 'Fair 2023'])
    expect(namesIn('fair-1', 'fair-2', 'fair-3')).toEqual([
      'Fair 2024',
      'Fair 1–3 May 2023',
      'Fair 1–3 Nov 2023',
    ])
  })
})
