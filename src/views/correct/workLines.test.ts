import { expect, it } from 'vitest'
import { markedStatement } from '#fixtures/markedStatement.ts'
import { inventedKnowledge } from '#fixtures/randomStatement.ts'
import { buildIndex } from '#reading/buildIndex.ts'
import { quoteAt } from '#statement/quoteAt.ts'
import type { Anchor, Correction } from '#statement/statement.ts'
import { applyWork } from '#work/applyWork.ts'
import { noSharedWords, withShared } from '#work/sharedWords.ts'
import { noWork } from '#work/work.ts'
import { workLines } from './workLines.ts'

const { statement } = markedStatement(['We met [place BBB|Beta], and calm CALM Calmness.', 'Then Gamma.'])
const at = (entity: string, words: string): Anchor => {
  const start = statement.text.indexOf(words)
  const position = { start, end: start + words.length }
  return { kind: 'place', entity, position, quote: quoteAt(statement.text, position) }
}
const linesOf = (work: Partial<typeof noWork>, shared = noSharedWords) => {
  const applied = applyWork(statement, withShared({ ...noWork, ...work }, shared))
  return workLines(buildIndex(applied.statement, inventedKnowledge), applied, shared)
}

it('says each correction with its words, its place and what it stands for', () => {
  const corrections: readonly Correction[] = [
    { action: 'add', at: at('CCC', 'Gamma'), reading: 'name' },
    { action: 'change', at: at('BBB', 'Beta'), to: at('DDD', 'Beta'), reading: 'name' },
    { action: 'change', at: at('BBB', 'Beta'), to: at('BBB', 'met Beta'), reading: 'name' },
    { action: 'remove', at: at('DDD', 'We') },
    { action: 'accept', at: at('AAA', 'met') },
    { action: 'reject', at: at('BBB', 'Then') },
  ]
  expect(linesOf({ corrections }).made).toEqual([
    '“Gamma”, sentence 2: CCC',
    '“Beta”, sentence 1: DDD, read as BBB',
    '“met Beta”, sentence 1: BBB, read as BBB in “Beta”',
    '“We”, sentence 1: not DDD',
    '“met”, sentence 1: AAA, accepted',
    '“Then”, sentence 2: not BBB, rejected',
  ])
})

it('lists apart what is no longer in the text, with the words that stood around it', () => {
  const gone = { ...at('BBB', 'Beta'), quote: { exact: 'Zeta', prefix: 'We met ', suffix: ', and' } }
  const lines = linesOf({ corrections: [{ action: 'remove', at: gone }] })
  expect(lines.made).toEqual([])
  expect(lines.lost).toEqual(['“Zeta”, between “We met ” and “, and”'])
})

it('counts the mentions that each own term makes, and no others', () => {
  const ownTerms = [
    { text: 'calm', kind: 'theme', entity: 'peace' },
    { text: 'storm', kind: 'theme', entity: 'peace' },
    { text: 'Then', kind: 'org', entity: 'club' },
  ] as const
  expect(linesOf({ ownTerms }).terms.map(({ words }) => words)).toEqual([
    '“calm” for peace: 2 mentions',
    '“storm” for peace: no mention',
    '“Then” for Club: 1 mention',
  ])
})

it('tells the words for all statements from those of this one', () => {
  const ownTerms = [{ text: 'calm', kind: 'theme', entity: 'peace' }] as const
  const shared = {
    ownEntities: [],
    ownTerms: [...ownTerms, { text: 'met', kind: 'theme', entity: 'peace' } as const],
  }
  expect(linesOf({ ownTerms }, shared).terms.map(({ words, isShared }) => [words, isShared])).toEqual([
    ['“met” for peace, in all statements: 1 mention', true],
    ['“calm” for peace, in all statements: 2 mentions', true],
  ])
})
