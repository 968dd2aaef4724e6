import { describe, expect, it } from 'vitest'
import { markedStatement } from '#fixtures/markedStatement.ts'
import { alongside } from './alongside.ts'
import { deckFacts } from './deckFacts.ts'
import { leadFor } from './leadFor.ts'

const indexed = markedStatement([
  'With [place CCC|Gamma] and the [org club|Club] we back the [initiative plan|Plan].',
  '[place DDD|Delta] and [place CCC|Gamma] meet; [place AAA|we] too.',
  'The [initiative plan|Plan] ends no [conflict BBB+CCC|[place BBB|Beta]-[place CCC|Gamma] war].',
  'The [forum fair-1|Fair] is a place for the [group class|Class].',
  'The [conflict BBB+CCC|war of [place BBB|Beta]] goes on.',
])

describe('what a deck is composed from', () => {
  it('are the partners, most sentences first, then in order of naming, with who is implied through whom', () => {
    const { partners, sentence } = deckFacts(indexed)
    expect(partners.named).toEqual(['CCC', 'DDD'])
    expect(partners.implied).toBe(0)
    // The Club is named, and implies nobody: its members are named themselves.
    expect(partners.through).toEqual([])
    expect(partners.groups).toEqual(['Club', 'Class'])
    expect(sentence).toBe(2)
    const implying = deckFacts(
      markedStatement(['The [org club|Club].', '[place DDD|Delta].', '[place CCC|Gamma].']),
    )
    expect(implying.partners).toMatchObject({ named: ['DDD', 'CCC'], implied: 1, through: ['Club'] })
    expect(implying.sentence).toBe(2)
  })

  it('quotes a group where no country is named, and nothing where neither is', () => {
    expect(deckFacts(markedStatement(['Words.', 'The [group class|Class].'])).sentence).toBe(2)
    expect(deckFacts(markedStatement(['Of [theme peace|peace].'])).sentence).toBeNull()
  })

  it('are the initiatives, with what their own sentences name, and the first to quote', () => {
    const [plan] = deckFacts(indexed).initiatives
    expect(plan).toEqual({
      id: 'plan',
      facts: {
        named: 2,
        throughForum: 1,
        forums: 1,
        conflicts: 1,
        partners: ['CCC'],
        groups: ['Club'],
        sharing: 1,
        isSpeakerNamed: false,
      },
      sentence: 1,
      lead: 'map',
    })
  })

  it('counts a sentence that names an initiative and its forum once, as naming', () => {
    const facts = (...sentences: string[]) => deckFacts(markedStatement(sentences)).initiatives[0]
    expect(facts('The [forum fair-1|Fair] of the [initiative plan|Plan].')?.facts).toMatchObject({
      named: 1,
      throughForum: 0,
      forums: 1,
    })
    const forumOnly = facts('Words.', 'The [forum fair-1|Fair], the [forum fair-1|Fair].')
    expect(forumOnly).toMatchObject({
      sentence: 2,
      lead: 'timeline',
      facts: { named: 0, throughForum: 1, forums: 1 },
    })
  })

  it('are the conflicts, each by its first wording', () => {
    expect(deckFacts(indexed).conflicts).toEqual({
      wordings: ['Beta-Gamma war'],
      places: ['BBB', 'CCC'],
      sentences: [3, 5],
    })
  })
})

describe('what some sentences name', () => {
  it('are countries outside a conflict without the speaker, groups, conflicts and forums, each once', () => {
    expect(alongside(indexed, [1, 2, 3, 4, 5])).toEqual({
      conflicts: 1,
      partners: ['CCC', 'DDD'],
      groups: ['Club', 'Class'],
      forums: 1,
      forumKind: 'forum',
      sharing: 2,
      isMore: false,
      isSpeakerNamed: true,
    })
    expect(alongside(indexed, [2])).toMatchObject({
      conflicts: 0,
      partners: ['DDD', 'CCC'],
      groups: [],
      sharing: 1,
    })
    expect(alongside(indexed, [4])).toMatchObject({ partners: [], groups: ['Class'], forums: 1, sharing: 1 })
    expect(alongside(indexed, [])).toMatchObject({ sharing: 0, isMore: false })
  })

  it('leaves out what is spoken of anyway, and says that it does', () => {
    const withoutGamma = alongside(indexed, [1, 2], ({ entity }) => entity === 'CCC')
    expect(withoutGamma).toMatchObject({ partners: ['DDD'], sharing: 1, isMore: true })
  })
})

it('a slide is built around the map for countries and closed groups, else the timeline, else the text', () => {
  expect([1, 2, 3, 5].map((number) => leadFor(indexed, [number]))).toEqual(['map', 'map', 'map', 'map'])
  expect(leadFor(indexed, [4])).toBe('timeline')
  const others = markedStatement([
    'The [group class|Class].',
    '[place AAA|We].',
    'The [forum fair-9|Fair].',
    'The [org club|Club].',
  ])
  expect([1, 2, 3, 4].map((number) => leadFor(others, [number]))).toEqual(['text', 'text', 'text', 'map'])
  expect(leadFor(others, [])).toBe('text')
})
