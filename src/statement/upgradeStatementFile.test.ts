import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { shippedStatement } from '#fixtures/shippedIndex.ts'
import { parseStatementFile } from './statementFile.ts'

type Json = Record<string, unknown>

/** The statement as it was shipped in version 1. */
const first = (): Json => JSON.parse(readFileSync('fixtures/version1/statement.json', 'utf8')) as Json
const withMetadata = (change: object): Json => ({
  ...first(),
  metadata: { ...(first().metadata as Json), ...change },
})
const read = (json: unknown) => {
  const result = parseStatementFile(json)
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

describe('a statement file of version 1', () => {
  it('is read as the same statement, of which nobody recorded where its fields are from', () => {
    const { origins, extractor, ...rest } = read(first())
    const { origins: recorded, extractor: version, ...shipped } = shippedStatement
    expect(rest).toEqual(shipped)
    expect(Object.keys(origins).sort()).toEqual(Object.keys(recorded).sort())
    expect(new Set(Object.values(origins))).toEqual(new Set([null]))
    expect([extractor, typeof version]).toEqual([null, 'number'])
  })

  it('keeps that there is no issuer, no date, no speaker, no role', () => {
    const { metadata } = read(withMetadata({ issuer: null, date: null, speaker: null }))
    expect(metadata).toMatchObject({ issuers: [], date: null, speaker: null })
    expect(read(withMetadata({ speaker: { name: 'Ada Lund', role: '' } })).metadata.speaker).toEqual({
      name: 'Ada Lund',
      role: null,
    })
  })

  it.each([
    ['metadata.issuers[0]', withMetadata({ issuer: 'China' })],
    ['metadata.date.start', withMetadata({ date: '9 Jan 2024' })],
    ['metadata.speaker', withMetadata({ speaker: 'Ada Lund' })],
    ['metadata', { ...first(), metadata: 7 }],
    ['mentions', { ...first(), mentions: null }],
  ])('that is wrong at %s is refused there', (place, json) => {
    expect(parseStatementFile(json)).toMatchObject({ ok: false, problem: { code: 'invalid', place } })
  })
})
