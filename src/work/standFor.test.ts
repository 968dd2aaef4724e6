import { describe, expect, it } from 'vitest'
import { markedStatement } from '#fixtures/markedStatement.ts'
import { quoteAt } from '#statement/quoteAt.ts'
import type { DoubtfulMention, Span, Statement } from '#statement/statement.ts'
import { type Applied, applyWork } from './applyWork.ts'
import { movesWith } from './movesWith.ts'
import { ownEntity, withEntity } from './ownEntities.ts'
import { withShared } from './sharedWords.ts'
import { standFor, standForAt, standForNothing } from './standFor.ts'
import { noWork, type Work } from './work.ts'

const marked = markedStatement(['We met [place BBB|Beta] and Delta, then Beta and Delta.']).statement

const spanOf = (words: string, nth = 0): Span => {
  let start = -1
  for (let count = 0; count <= nth; count += 1) start = marked.text.indexOf(words, start + 1)
  return { start, end: start + words.length }
}

const doubt: DoubtfulMention = {
  kind: 'place',
  entity: 'DDD',
  reading: 'demonym',
  origin: 'rule',
  position: spanOf('Delta'),
  quote: quoteAt(marked.text, spanOf('Delta')),
  reason: 'sharedName',
  alternatives: ['CCC'],
}
const extracted: Statement = { ...marked, doubtful: [doubt] }

/** What a person does, one after the other, each on what the one before left. */
const doing = (...steps: readonly ((work: Work, shown: Applied) => Work)[]): Work =>
  steps.reduce((work, step) => step(work, applyWork(extracted, work)), noWork)

const mean =
  (entity: string, ...spans: readonly Span[]) =>
  (work: Work, shown: Applied) =>
    standFor(work, shown, spans, { kind: 'place', entity })

const nothing =
  (...spans: readonly Span[]) =>
  (work: Work, shown: Applied) =>
    standForNothing(work, shown, spans)

/** "action entity" of the corrections, with what they lead to. */
const told = ({ corrections }: Work): readonly string[] =>
  corrections.map(
    (one) => `${one.action} ${one.at.entity}${one.action === 'change' ? ` to ${one.to.entity}` : ''}`,
  )

const beta = spanOf('Beta')
const second = spanOf('Beta', 1)
const delta = spanOf('Delta')

describe('words that stand for something', () => {
  it('are added where nothing is read, at each place', () => {
    expect(told(doing(mean('BBB', second, spanOf('Delta', 1))))).toEqual(['add BBB', 'add BBB'])
  })

  it('change a mention, and leave one that stands for it already', () => {
    expect(told(doing(mean('CCC', beta, second)))).toEqual(['change BBB to CCC', 'add CCC'])
    expect(told(doing(mean('BBB', beta)))).toEqual([])
  })

  it('accept what is doubtful, or one of its other readings', () => {
    expect(told(doing(mean('DDD', delta)))).toEqual(['accept DDD'])
    const other = doing(mean('CCC', delta))
    expect(told(other)).toEqual(['change DDD to CCC'])
    expect(other.corrections[0]).toMatchObject({ reading: 'demonym' })
  })

  it('are corrected once: what was done to the same words before goes', () => {
    expect(told(doing(mean('BBB', second), mean('CCC', second)))).toEqual(['add CCC'])
    expect(told(doing(mean('CCC', beta), mean('DDD', beta)))).toEqual(['change BBB to DDD'])
    expect(told(doing(mean('CCC', beta), mean('BBB', beta)))).toEqual([])
    expect(told(doing(mean('DDD', delta), mean('CCC', delta)))).toEqual(['change DDD to CCC'])
    expect(told(doing(mean('CCC', delta), mean('DDD', delta)))).toEqual(['accept DDD'])
  })

  it('read as a term for a theme, and as a name for another kind', () => {
    const work = standFor(noWork, applyWork(extracted, noWork), [delta], { kind: 'theme', entity: 'peace' })
    expect(work.corrections[0]).toMatchObject({ action: 'change', reading: 'term' })
    const club = standFor(noWork, applyWork(extracted, noWork), [delta], { kind: 'org', entity: 'club' })
    expect(club.corrections[0]).toMatchObject({ action: 'change', reading: 'name' })
  })
})

describe('a mention of other words than before', () => {
  const move =
    (entity: string, from: Span, to: Span) =>
    (work: Work, shown: Applied): Work =>
      standForAt(work, shown, [{ from, to }], { kind: 'place', entity })
  const wordsOf = (work: Work): readonly string[] =>
    applyWork(extracted, work).statement.mentions.map(({ quote, entity }) => `${entity} ${quote.exact}`)
  const more = spanOf('Beta and')
  const longer = spanOf('met Beta and')

  it('changes one that was read, and leaves nothing of it where it was', () => {
    const work = doing(move('BBB', beta, more))
    expect(told(work)).toEqual(['change BBB to BBB'])
    expect(wordsOf(work)).toEqual(['BBB Beta and'])
    expect(wordsOf(doing(move('CCC', beta, more)))).toEqual(['CCC Beta and'])
  })

  it('is one correction however often it is changed, and none once it is as it was read', () => {
    expect(wordsOf(doing(move('BBB', beta, more), move('BBB', more, longer)))).toEqual(['BBB met Beta and'])
    expect(told(doing(move('BBB', beta, more), move('CCC', more, longer)))).toEqual(['change BBB to CCC'])
    expect(doing(move('BBB', beta, more), move('BBB', more, beta))).toEqual(noWork)
    expect(told(doing(move('BBB', beta, more), nothing(more)))).toEqual(['remove BBB'])
  })

  it('stays what was added, and what was doubtful is counted with its words', () => {
    const second = spanOf('Beta', 1)
    const work = doing(mean('BBB', second), move('BBB', second, spanOf('then Beta')))
    expect(told(work)).toEqual(['add BBB'])
    expect(wordsOf(work)).toEqual(['BBB Beta', 'BBB then Beta'])
    const doubted = doing(move('DDD', delta, spanOf('and Delta')))
    expect(told(doubted)).toEqual(['change DDD to DDD'])
    expect(wordsOf(doubted)).toEqual(['BBB Beta', 'DDD and Delta'])
    expect(told(doing(mean('DDD', delta), move('DDD', delta, spanOf('and Delta'))))).toEqual([
      'change DDD to DDD',
    ])
  })

  it('is changed alike wherever the same words stand around it', () => {
    const fromTo = (from: Span, to: Span): readonly string[] =>
      movesWith(extracted, { from, to }).map(({ to: { start, end } }) => extracted.text.slice(start, end))
    expect(fromTo(beta, more)).toEqual(['Beta and', 'Beta and'])
    expect(fromTo(beta, spanOf('met Beta'))).toEqual(['met Beta'])
    expect(fromTo(beta, beta)).toEqual(['Beta', 'Beta'])
    const { statement } = markedStatement(['Go to go, go tower.'])
    expect(movesWith(statement, { from: { start: 6, end: 8 }, to: { start: 3, end: 8 } })).toHaveLength(1)
  })
})

describe('words that stand for nothing', () => {
  it('keep that as a correction where they were read, and no trace where a person added them', () => {
    expect(told(doing(nothing(beta)))).toEqual(['remove BBB'])
    expect(told(doing(mean('BBB', second), nothing(second)))).toEqual([])
    expect(told(doing(nothing(second)))).toEqual([])
  })

  it('take back what they were changed to as well', () => {
    expect(told(doing(mean('CCC', beta), nothing(beta)))).toEqual(['remove BBB'])
    expect(told(doing(mean('CCC', delta), nothing(delta)))).toEqual(['reject DDD'])
  })

  it('reject what is or was doubtful', () => {
    expect(told(doing(nothing(delta)))).toEqual(['reject DDD'])
    expect(told(doing(mean('DDD', delta), nothing(delta)))).toEqual(['reject DDD'])
  })

  it('leave the conflict around a name as it is', () => {
    const { statement } = markedStatement(['[conflict BBB|[place BBB|Beta]].'])
    const work = standForNothing(noWork, applyWork(statement, noWork), [{ start: 0, end: 4 }])
    expect(told(work)).toEqual(['remove BBB'])
    const { mentions } = applyWork(statement, work).statement
    expect(mentions).toEqual([])
  })
})

describe('an own entity', () => {
  const home = ownEntity('place', ' Home ')

  it('of words for all statements comes with what is corrected to it', () => {
    const words = { ownEntities: [home], ownTerms: [{ text: 'We', kind: 'place', entity: home.id } as const] }
    const shown = applyWork(extracted, withShared(noWork, words))
    expect(standFor(noWork, shown, [delta], { kind: 'place', entity: home.id }).ownEntities).toEqual([home])
    expect(standForNothing(noWork, shown, [spanOf('We')]).ownEntities).toEqual([])
  })

  it('is one for its kind and name', () => {
    expect(home).toEqual({ id: home.id, kind: 'place', name: 'Home' })
    expect(home.id).toMatch(/^own-./)
    expect(ownEntity('place', 'home').id).toBe(home.id)
    expect(ownEntity('org', 'Home').id).not.toBe(home.id)
    expect(withEntity(withEntity(noWork, home), home).ownEntities).toEqual([home])
  })

  it('stays while a correction or a term speaks of it', () => {
    const made = doing((work, shown) => mean(home.id, second)(withEntity(work, home), shown))
    expect(made.ownEntities).toEqual([home])
    expect(standForNothing(made, applyWork(extracted, made), [second])).toEqual(noWork)
  })
})
