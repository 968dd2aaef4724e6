import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparedTexts } from '#fixtures/comparedInputs.ts'
import { examplePairs } from '#fixtures/examplePairs.ts'
import { randomIndex } from '#fixtures/randomStatement.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import type { MentionKind } from '#statement/statement.ts'
import { type ChangeFacts, changeHeadline } from './comparedHeadlines.ts'
import { composeComparison } from './composeComparison.ts'

const kinds = ['place', 'group', 'forum', 'initiative', 'theme'] as const
const spoken: Readonly<Record<(typeof kinds)[number], readonly MentionKind[]>> = {
  place: ['place'],
  group: ['org', 'group'],
  forum: ['forum'],
  initiative: ['initiative'],
  theme: ['theme'],
}

/** What a text of the invented world names of a kind, read off its mentions; AAA speaks. */
const namedIn = ({ mentions }: StatementIndex, kind: (typeof kinds)[number]): ReadonlySet<string> =>
  new Set(
    mentions
      .filter((mention) => spoken[kind].includes(mention.kind) && mention.entity !== 'AAA')
      .map(({ entity }) => entity),
  )

/** What of the invented world a piece of a headline names: its names begin a word, in whatever case. */
const saidIn = (words: string, kind: (typeof kinds)[number]): readonly string[] => {
  const all = {
    place: ['BBB', 'CCC', 'DDD'],
    group: ['club', 'class'],
    forum: ['fair-1', 'talks-1', 'parley'],
    initiative: ['plan', 'deal'],
    theme: ['peace', 'trade'],
  }[kind]
  const names: Readonly<Record<string, string>> = { 'fair-1': 'fair', 'talks-1': 'talks' }
  return all.filter((id) => new RegExp(`\\b${names[id] ?? id}\\b`, 'i').test(words))
}

/** The claims of a headline: what it says that B alone names, A alone, and both. */
const claimsOf = (headline: string) => {
  const alone = (side: string, other: string): string =>
    new RegExp(`${side} (?:names|has words of) ([^;]*), which ${other} (?:does|has) not`).exec(
      headline,
    )?.[1] ?? ''
  return {
    added: alone('B', 'A'),
    dropped: alone('A', 'B'),
    kept: /A and B (?:name|have words of) the same (.*)/.exec(headline)?.[1] ?? '',
  }
}

describe('the headlines of a comparison', () => {
  it('claim of what is named what a recount of the mentions of both finds, no more and no less', () => {
    fc.assert(
      fc.property(randomIndex, randomIndex, (a, b) => {
        const slides = composeComparison(comparedTexts(a, b))
        for (const kind of kinds) {
          const [old, young] = [namedIn(a, kind), namedIn(b, kind)]
          const slide = slides.find((one) => one.kind === kind)
          expect(slide === undefined, kind).toBe(old.size + young.size === 0)
          if (!slide) continue
          const claims = claimsOf(slide.headline)
          const added = [...young].filter((id) => !old.has(id)).sort()
          const dropped = [...old].filter((id) => !young.has(id)).sort()
          const kept = added.length + dropped.length === 0 ? [...old].sort() : []
          expect([...saidIn(claims.added, kind)].sort(), slide.headline).toEqual(added)
          expect([...saidIn(claims.dropped, kind)].sort(), slide.headline).toEqual(dropped)
          expect([...saidIn(claims.kept, kind)].sort(), slide.headline).toEqual(kept)
        }
      }),
    )
  })

  it('name three at the most and count the others', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[B-Z][a-z]{3,6}$/), { minLength: 1, maxLength: 9 }),
        (names) => {
          const facts: ChangeFacts = {
            of: 'place',
            names: { added: names, dropped: [], kept: [] },
            hasIssuers: false,
          }
          const headline = changeHeadline(facts) ?? ''
          const said = names.filter((name) => new RegExp(`\\b${name}\\b`).test(headline))
          expect(said).toEqual(names.length <= 3 ? names : names.slice(0, 2))
          const counted = Number(/and (\d+) more/.exec(headline)?.[1] ?? 0)
          expect(said.length + counted).toBe(names.length)
        },
      ),
    )
  })

  it('of a statement beside itself claim nothing but what both name', () => {
    fc.assert(
      fc.property(randomIndex, (a) => {
        const slides = composeComparison(comparedTexts(a, a))
        for (const { headline } of slides) expect(headline).not.toMatch(/which [AB] (?:does|has) not/)
        expect(slides.map(({ kind }) => kind)).not.toContain('wording')
      }),
    )
  })

  it('are these for the invented pairs', () => {
    const headlines = (pair: keyof typeof examplePairs) => {
      const { first, second } = examplePairs[pair]
      return composeComparison(comparedTexts(first, second)).map(({ headline }) => headline)
    }
    expect(headlines('address')).toEqual([
      'Two statements compared',
      'B names Vietnam, Ghana, and Chile, which A does not; A names Norway and Mexico, which B does not.',
      'B names the African Union, which A does not.',
      'B names the Coastal Archives Forum and the Glacier Huts Conference, which A does not; A names the River Towns Forum and the Public Libraries Conference, which B does not.',
      'B names the Night Schools Initiative, which A does not; A names the Quiet Borders Initiative, which B does not.',
      'A has words of Multilateral order, which B has not.',
      'Of the 38 sentences in A, 18 are the same in B, 9 reworded and 2 moved; 9 are in A alone, 10 in B alone.',
      'What is compared, and how',
    ])
    expect(headlines('communique')).toEqual([
      'Two statements compared',
      'B names Italy and Kenya, which A does not; A names Mauritania and Haiti, which B does not.',
      'A names the European Union, which B does not.',
      'B names the Island Lights Conference, which A does not; A names the Atlantic Nets Conference, which B does not.',
      'A and B name the same 2 initiatives: the Cold Chain Partnership and the Clear Harbours Initiative.',
      'A has words of Openness & trade and Sovereignty & security, which B has not.',
      'Of the 39 sentences in A, 23 are the same in B, 7 reworded and 3 moved; 6 are in A alone, 6 in B alone.',
      'What is compared, and how',
    ])
  })

  it('say that those that issue a text are not compared', () => {
    const names = { added: [], dropped: [], kept: ['Chad'] }
    expect(changeHeadline({ of: 'place', names, hasIssuers: true })).toBe(
      'Beside those that issue them, A and B name the same country: Chad.',
    )
  })
})

describe('the reworded sentences that are shown', () => {
  it('begin with those that come to name something else, and leave out new numbers of paragraphs', () => {
    const { first, second } = examplePairs.communique
    const wording = composeComparison(comparedTexts(first, second)).find(({ kind }) => kind === 'wording')
    // Of the ten, three change nothing but the number of their paragraph: sentences 8, 12 and 16 of the draft.
    expect(wording?.kind === 'wording' && wording.pairs.map((pair) => pair.first)).toEqual([
      6, 1, 10, 11, 20, 21, 28,
    ])
  })
})
