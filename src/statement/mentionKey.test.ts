import { describe, expect, it } from 'vitest'
import { shippedStatement } from '#fixtures/shippedIndex.ts'
import { mentionKey } from './mentionKey.ts'

describe('the key of a mention', () => {
  it('is shared by no two mentions of a statement, and known without its index', () => {
    const { mentions } = shippedStatement
    const keys = mentions.map(mentionKey)
    expect(new Set(keys).size).toBe(mentions.length)
    expect([...mentions].reverse().map(mentionKey)).toEqual(keys.reverse())
  })

  it('differs with what is named, where, and in which words, and with nothing else', () => {
    const [one] = shippedStatement.mentions
    if (!one) throw new Error('The statement has no mention.')
    const others = [
      { ...one, kind: 'org' as const },
      { ...one, entity: 'XXX' },
      { ...one, position: { ...one.position, end: one.position.end + 1 } },
      { ...one, quote: { ...one.quote, exact: 'other' } },
    ]
    for (const other of others) expect(mentionKey(other)).not.toBe(mentionKey(one))
    expect(mentionKey({ ...one, quote: { ...one.quote, prefix: '' } })).toBe(mentionKey(one))
  })
})
