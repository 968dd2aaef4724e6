import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { examplePairs } from '#fixtures/examplePairs.ts'
import { compareStatements, countChanges } from './compareStatements.ts'

interface Gold {
  readonly first: string
  readonly second: string
  readonly values: Readonly<Record<string, readonly string[]>>
  readonly sentences: readonly string[]
}

const goldOf = (name: string): Gold => JSON.parse(readFileSync(`examples/pairs/${name}.json`, 'utf8'))

const pairs = Object.entries(examplePairs)

describe('the invented pairs', () => {
  it.each(pairs)('differ as their gold has it: %s', (name, { first, second }) => {
    const gold = goldOf(name)
    const { values, sentences } = compareStatements(first, second)
    expect(`${first.statement.metadata.id}.txt`).toBe(gold.first)
    expect(`${second.statement.metadata.id}.txt`).toBe(gold.second)
    for (const [kind, found] of Object.entries(values))
      expect(
        found.map((value) => `${value.id} ${value.change} ${value.first.mentions} ${value.second.mentions}`),
        kind,
      ).toEqual(gold.values[kind])
    expect(
      sentences.map((row) =>
        [row.change, row.first, row.second, row.change === 'same' && row.isRenumbered && 'renumbered']
          .filter((part) => part !== null && part !== false && part !== undefined)
          .join(' '),
      ),
    ).toEqual(gold.sentences)
  })

  it.each(pairs)('differ in reverse the other way round: %s', (name, { first, second }) => {
    const counts = countChanges(compareStatements(first, second).values.place)
    const back = countChanges(compareStatements(second, first).values.place)
    expect(back).toEqual({ added: counts.dropped, dropped: counts.added, kept: counts.kept })
    expect(goldOf(name).values.place).toHaveLength(counts.added + counts.dropped + counts.kept)
  })

  it('say of themselves that they are invented', () => {
    for (const { first, second } of Object.values(examplePairs))
      for (const { statement } of [first, second])
        expect(statement.text).toMatch(/^This is an invented text: /m)
  })
})
