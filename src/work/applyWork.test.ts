import { describe, expect, it } from 'vitest'
import { markedStatement } from '#fixtures/markedStatement.ts'
import { quoteAt } from '#statement/quoteAt.ts'
import type {
  Anchor,
  Correction,
  DoubtfulMention,
  MentionKind,
  Span,
  Statement,
} from '#statement/statement.ts'
import { applyWork } from './applyWork.ts'
import { noWork } from './work.ts'

const { statement } = markedStatement(
  [
    'We thank the host country, and [place CCC|Gamma] met [place BBB|Beta] at the [forum fair-1|Fair of Beta].',
    'The [conflict BBB+CCC|[place BBB|Beta]-[place CCC|Gamma] war] and [theme peace|peace] in Delta.',
  ],
  { title: 'On [place DDD|Deltaland]' },
)

const spanOf = (words: string, nth = 0): Span => {
  let start = -1
  for (let count = 0; count <= nth; count += 1) start = statement.text.indexOf(words, start + 1)
  return { start, end: start + words.length }
}

const anchor = (kind: MentionKind, entity: string, words: string, nth = 0): Anchor => {
  const position = spanOf(words, nth)
  return { kind, entity, position, quote: quoteAt(statement.text, position) }
}

const doubtful = (entity: string, words: string, nth = 0): DoubtfulMention => ({
  ...anchor('place', entity, words, nth),
  reading: 'demonym',
  origin: 'rule',
  reason: 'sharedName',
  alternatives: [],
})

const withDoubt: Statement = { ...statement, doubtful: [doubtful('DDD', 'Delta', 1)] }

/** "kind entity words" of what is counted, with a star for what a person made, and of what is doubtful. */
const told = ({ mentions, doubtful: doubts }: Statement): readonly string[] => [
  ...mentions.map(
    ({ kind, entity, quote, origin }) => `${kind} ${entity} ${quote.exact}${origin === 'person' ? ' *' : ''}`,
  ),
  ...doubts.map(({ entity, quote }) => `? ${entity} ${quote.exact}`),
]

const correct = (extracted: Statement, ...corrections: readonly Correction[]) =>
  applyWork(extracted, { ...noWork, corrections })

const before = told(statement)
/** What is told after corrections, against what was told before. */
const changed = (...corrections: readonly Correction[]) => {
  const applied = correct(statement, ...corrections)
  const after = told(applied.statement)
  return {
    gone: before.filter((line) => !after.includes(line)),
    new: after.filter((line) => !before.includes(line)),
    lost: applied.lost.length,
  }
}

describe('a correction', () => {
  it('adds words that were not read, in their place', () => {
    const at = anchor('place', 'BBB', 'the host country')
    const applied = correct(statement, { action: 'add', at, reading: 'name' })
    expect(told(applied.statement).slice(0, 3)).toEqual([
      'place DDD Deltaland',
      'place BBB the host country *',
      'place CCC Gamma',
    ])
    expect(applied.statement.corrections).toHaveLength(1)
    expect(applied.lost).toEqual([])
  })

  it('changes what a mention stands for, or its words', () => {
    const at = anchor('place', 'BBB', 'Beta')
    expect(changed({ action: 'change', at, to: anchor('place', 'own-b', 'Beta'), reading: 'name' })).toEqual({
      gone: [],
      new: ['place own-b Beta *'],
      lost: 0,
    })
    expect(
      changed({ action: 'change', at, to: anchor('place', 'BBB', 'met Beta'), reading: 'name' }),
    ).toEqual({ gone: [], new: ['place BBB met Beta *'], lost: 0 })
  })

  it('removes a mention of its own position and entity, and no other', () => {
    expect(changed({ action: 'remove', at: anchor('forum', 'fair-1', 'Fair of Beta') }).gone).toEqual([
      'forum fair-1 Fair of Beta',
    ])
    const other = changed({ action: 'remove', at: anchor('forum', 'talks-1', 'Fair of Beta') })
    expect(other).toEqual({ gone: [], new: [], lost: 0 })
  })

  it('is lost where its mention is now read of other words', () => {
    expect(changed({ action: 'remove', at: anchor('forum', 'fair-1', 'Fair') })).toEqual({
      gone: [],
      new: [],
      lost: 1,
    })
  })

  it('accepts or rejects what is doubtful, and is true of a mention that is doubtful no more', () => {
    const { reason: _, alternatives: __, ...doubt } = doubtful('DDD', 'Delta', 1)
    const at = anchor('place', 'DDD', 'Delta', 1)
    const accepted = correct(withDoubt, { action: 'accept', at }).statement
    expect(told(accepted).slice(-1)).toEqual(['place DDD Delta *'])
    expect(accepted.mentions.at(-1)?.reading).toBe('demonym')
    expect(told(correct(withDoubt, { action: 'reject', at }).statement)).toEqual(before)
    const sure: Statement = { ...statement, mentions: [...statement.mentions, doubt] }
    expect(told(correct(sure, { action: 'accept', at }).statement).slice(-1)).toEqual(['place DDD Delta *'])
    expect(told(correct(sure, { action: 'reject', at }).statement)).toEqual(before)
    expect(told(correct(statement, { action: 'accept', at }).statement).slice(-1)).toEqual([
      'place DDD Delta *',
    ])
  })

  it('takes the place of what it overlaps, also of what was made before and of what is doubtful', () => {
    const first = { action: 'add', at: anchor('place', 'BBB', 'country, and'), reading: 'name' } as const
    const second = { action: 'add', at: anchor('org', 'club', 'the host country'), reading: 'name' } as const
    expect(changed(first, second).new).toEqual(['org club the host country *'])
    const over = { action: 'add', at: anchor('theme', 'trade', 'in Delta'), reading: 'term' } as const
    expect(told(correct(withDoubt, over).statement).slice(-1)).toEqual(['theme trade in Delta *'])
  })

  it('is lost outside the sentences and headings, across two of them and in furniture', () => {
    const across = anchor('place', 'BBB', 'Beta.\nThe')
    expect(changed({ action: 'add', at: across, reading: 'name' }).lost).toBe(1)
    const cut = { ...statement, furniture: [spanOf('the host')] }
    for (const words of ['the host country', 'thank the'])
      expect(
        correct(cut, { action: 'add', at: anchor('place', 'BBB', words), reading: 'name' }).lost,
      ).toHaveLength(1)
    const over = correct(cut, {
      action: 'add',
      at: anchor('place', 'BBB', 'thank the host country'),
      reading: 'name',
    })
    expect(over.lost).toEqual([])
    expect(changed({ action: 'add', at: anchor('place', 'AAA', 'On'), reading: 'name' }).new).toEqual([
      'place AAA On *',
    ])
  })
})

describe('a conflict', () => {
  it('holds a name that is added in it, and gives way to one across its end', () => {
    const within = { action: 'add', at: anchor('org', 'club', 'war'), reading: 'name' } as const
    expect(changed(within)).toEqual({ gone: [], new: ['org club war *'], lost: 0 })
    const across = { action: 'add', at: anchor('org', 'club', 'war and'), reading: 'name' } as const
    expect(changed(across).gone).toEqual(['conflict BBB+CCC Beta-Gamma war'])
  })

  it('is that of the parties whose places are left', () => {
    const gamma = anchor('place', 'CCC', 'Gamma', 1)
    expect(changed({ action: 'remove', at: gamma }).new).toEqual(['conflict BBB Beta-Gamma war'])
    expect(
      changed({ action: 'change', at: gamma, to: { ...gamma, entity: 'AAA' }, reading: 'name' }).new,
    ).toEqual(['conflict AAA+BBB Beta-Gamma war', 'place AAA Gamma *'])
    const beta = anchor('place', 'BBB', 'Beta', 2)
    expect(changed({ action: 'remove', at: gamma }, { action: 'remove', at: beta }).gone).toContain(
      'conflict BBB+CCC Beta-Gamma war',
    )
    expect(changed({ action: 'remove', at: gamma }, { action: 'remove', at: beta }).new).toEqual([])
  })

  it('is removed by its words, whichever parties it has by then', () => {
    const removed = changed(
      { action: 'remove', at: anchor('place', 'CCC', 'Gamma', 1) },
      { action: 'remove', at: anchor('conflict', 'BBB', 'Beta-Gamma war') },
    )
    expect(removed.new).toEqual([])
  })
})

it('carries all of the work, also what is lost', () => {
  const work = {
    corrections: [
      {
        action: 'remove',
        at: { ...anchor('place', 'BBB', 'Beta'), quote: { exact: 'Zeta', prefix: 'a', suffix: 'b' } },
      },
    ],
    ownEntities: [{ id: 'own-b', kind: 'place', name: 'B' }],
    ownTerms: [{ text: 'host country', kind: 'place', entity: 'own-b' }],
  } as const
  const applied = applyWork(statement, work)
  expect(applied.lost).toEqual(work.corrections)
  expect(applied.statement).toMatchObject(work)
  expect(told(applied.statement)).toContain('place own-b host country *')
})
