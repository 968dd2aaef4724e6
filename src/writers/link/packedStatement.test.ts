import fc from 'fast-check'
import { deflateSync, strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { randomIndex } from '#fixtures/randomStatement.ts'
import { shippedStatement } from '#fixtures/shippedIndex.ts'
import type { Statement } from '#statement/statement.ts'
import { statementFormat } from '#statement/statementFile.ts'
import { mostPacked, packStatement, unpackStatement } from './packedStatement.ts'

const packed = (text: string): string =>
  btoa(Array.from(deflateSync(strToU8(text)), (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

/** What is read anew where a link is opened. */
const reading = ['paragraphs', 'sentences', 'mentions', 'doubtful', 'furniture', 'definitions'] as const

const unread = (statement: Statement): Partial<Statement> =>
  Object.fromEntries(Object.entries(statement).filter(([key]) => !reading.some((one) => one === key)))

describe('a statement in a link', () => {
  it('comes back with its text, what is known of it and what a person did, in letters of any address', () => {
    const correction = {
      action: 'remove',
      at: { kind: 'place', entity: 'RUS', ...shippedStatement.mentions[0] },
    } as unknown as Statement['corrections'][number]
    const statement = { ...shippedStatement, corrections: [correction] }
    const letters = packStatement(statement) ?? ''
    expect(letters).toMatch(/^[\w-]+$/)
    const back = unpackStatement(letters)
    if (!back.ok) throw new Error(back.problem.code)
    expect(JSON.parse(JSON.stringify(unread(back.value)))).toMatchObject(
      JSON.parse(JSON.stringify({ ...unread(statement), corrections: [{ action: 'remove' }] })),
    )
    // What the rules read they read again.
    expect(back.value.mentions).toEqual([])
  })

  it('comes back whole where no rule of ours read it', () => {
    fc.assert(
      fc.property(randomIndex, ({ statement }) => {
        const others = { ...statement, extractor: null }
        expect(unpackStatement(packStatement(others) ?? '')).toEqual({ ok: true, value: others })
      }),
    )
  })

  it('is none where it is too long', () => {
    const letters = Array.from({ length: 40_000 }, (_, at) => Math.sin(at).toString(36).slice(3)).join(' ')
    expect(packStatement({ ...shippedStatement, text: letters })).toBeNull()
  })

  it.each([
    ['', 'damaged'],
    ['%3Cscript%3E', 'damaged'],
    ['!!!!', 'damaged'],
    ['A', 'damaged'],
    ['AAAA', 'damaged'],
    ['x'.repeat(mostPacked * 2), 'damaged'],
    [packed('<script>alert(1)</script>'), 'notJson'],
    [packed('[]'), 'notObject'],
    [packed('null'), 'notObject'],
    [packed('{"format":"other","version":1}'), 'wrongFormat'],
    [packed(JSON.stringify({ ...statementFormat, version: 99 })), 'newerVersion'],
    [packed(JSON.stringify({ ...statementFormat, ...shippedStatement, text: 7 })), 'invalid'],
    [packed('{"__proto__":{"text":"x"}}'), 'wrongFormat'],
  ])('is refused as %s', (letters, code) => {
    expect(unpackStatement(letters)).toMatchObject({ ok: false, problem: { code } })
  })

  it('is refused, and never a fault, when it was cut off or changed on its way', () => {
    const whole = packStatement(shippedStatement) ?? ''
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.string({ unit: 'binary', maxLength: 3 }), (at, put) => {
        expect(unpackStatement(whole.slice(0, at)).ok).toBe(false)
        expect(typeof unpackStatement(whole.slice(0, at) + put + whole.slice(at + 1)).ok).toBe('boolean')
      }),
    )
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (any) => !unpackStatement(any).ok))
  })

  it('is refused when it would grow beyond all measure, however small it is', () => {
    const bomb = packed(' '.repeat(7_000_000))
    expect(bomb.length).toBeLessThan(mostPacked * 1.4)
    expect(unpackStatement(bomb).ok).toBe(false)
  })
})
