import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Mention, MentionKind } from '#statement/statement.ts'
import { bodyIds } from './bodyIds.ts'
import type { AnnotatedText } from './readCorpus.ts'
import { scoreMentions } from './scoreMentions.ts'
import { trimSpan } from './trimSpan.ts'

const ids = bodyIds('id\tname\tothers\nEU\tEuropean Union\tE.U.;Union of Europe\n')
const text =
  'The U.S., the European Union’s friends (and Peru), met; the Lima Summit, on the Kivu question, ended.'

const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const row = (words: string, type: string, id: string, opt = false) => ({
  ...spanOf(words),
  text: words,
  type,
  id,
  opt,
})
const mention = (words: string, kind: MentionKind, entity: string): Mention => ({
  kind,
  entity,
  reading: 'name',
  origin: 'rule',
  position: spanOf(words),
  quote: { exact: words, prefix: '', suffix: '' },
})
const gold = [
  row('U.S.', 'country', 'USA'),
  row('European Union', 'bloc', 'EU'),
  row('Peru', 'country', 'PER'),
  row('Lima Summit', 'forum', 'lima-summit'),
  row('Kivu question', 'hotspot', 'kivu-question'),
  row('friends', 'group', 'friends', true),
]
const annotated = (rows = gold): AnnotatedText => ({
  file: 'a.txt',
  text,
  range: [0, text.length],
  rows,
  traps: [{ file: 'a.txt', ...spanOf('Lima'), not_country: 'PER|ECU' }],
})
const scored = (mentions: readonly Mention[], rows = gold) =>
  scoreMentions([annotated(rows)], () => mentions, ids)

it('forgives article, possessive and closing signs, and other names of a body', () => {
  const { byKind, errors } = scored([
    mention('The U.S.,', 'place', 'USA'),
    mention('the European Union’s', 'group', 'european-union'),
    mention('Peru', 'place', 'PER'),
    mention('the Lima Summit,', 'forum', 'any-slug'),
    mention('Kivu question', 'conflict', 'COD'),
  ])
  expect(errors).toEqual([])
  for (const kind of ['place', 'org', 'forum', 'theme'] as const) {
    expect(byKind[kind].exact).toEqual({ right: byKind[kind].gold, wrong: 0, missing: 0 })
    expect(byKind[kind].document).toEqual(byKind[kind].exact)
  }
})

it('takes another span for a touch, and another country for an error', () => {
  const { byKind } = scored([mention('Lima', 'forum', 'x'), mention('Peru', 'place', 'ECU')])
  expect(byKind.forum).toMatchObject({
    exact: { right: 0, wrong: 1, missing: 1 },
    overlap: { right: 1, wrong: 0, missing: 0 },
  })
  expect(byKind.place.overlap).toEqual({ right: 0, wrong: 1, missing: 2 })
})

it('counts neither what touches an optional row nor a country within a longer name, but a trap', () => {
  const { byKind } = scored([
    mention('friends', 'group', 'x'),
    mention('Kivu', 'place', 'COD'),
    mention('Lima', 'place', 'PER'),
  ])
  expect(byKind.group.exact.wrong).toBe(0)
  expect(byKind.place).toMatchObject({ exact: { wrong: 1 }, trapsHit: 1 })
})

it('counts nothing outside the annotated range, and nothing twice', () => {
  const peru = mention('Peru', 'place', 'PER')
  const [start] = [spanOf('Peru').start]
  const outside = scoreMentions([{ ...annotated([]), range: [start + 1, text.length] }], () => [peru], ids)
  expect(outside.byKind.place.exact).toEqual({ right: 0, wrong: 0, missing: 0 })
  expect(scored([peru, peru]).byKind.place.exact).toEqual({ right: 1, wrong: 0, missing: 1 })
})

it('adds up for any reading: what is right or missing is the gold, and the whole gold is right', () => {
  const words = ['U.S.', 'European Union', 'Peru', 'Lima Summit', 'friends', 'Kivu question', 'Lima']
  const kinds: MentionKind[] = ['place', 'org', 'group', 'initiative', 'forum', 'conflict']
  const anyMention = fc
    .tuple(fc.constantFrom(...words), fc.constantFrom(...kinds), fc.constantFrom('USA', 'PER', 'eu', 'x'))
    .map(([exact, kind, entity]) => mention(exact, kind, entity))
  fc.assert(
    fc.property(fc.array(anyMention), (mentions) => {
      for (const { gold: all, exact, overlap, document } of Object.values(scored(mentions).byKind)) {
        expect(exact.right + exact.missing).toBe(all)
        expect(overlap.right + overlap.missing).toBe(all)
        expect(overlap.right).toBeGreaterThanOrEqual(exact.right)
        expect(overlap.wrong).toBeLessThanOrEqual(exact.wrong)
        expect(document.right).toBeLessThanOrEqual(all)
      }
    }),
  )
})

it.each([
  ['the Sudan’s', 'Sudan'],
  ['“An Ocean Forum”', 'Ocean Forum'],
  ['U.S.', 'U.S.'],
  ['Peru.', 'Peru'],
  ['Forum (Lima)', 'Forum (Lima)'],
  ['\u200bPeru\u200b', 'Peru'],
])('trims %s to %s', (words, name) => {
  const { start, end } = trimSpan(words, { start: 0, end: words.length })
  expect(words.slice(start, end)).toBe(name)
})
