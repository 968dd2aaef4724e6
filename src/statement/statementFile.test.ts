import { describe, expect, it } from 'vitest'
import { readPublished, shippedStatement } from '#fixtures/shippedIndex.ts'
import {
  parseStatementFile,
  parseStatementText,
  statementFormat,
  writeStatementFile,
} from './statementFile.ts'

type Json = Record<string, unknown>

const file = 'statements/2024-01-09-wang-yi.json'
const changed = (change: (json: Json) => void): unknown => {
  const json = readPublished(file) as Json
  change(json)
  return json
}
const at = (json: Json, ...path: readonly (string | number)[]): Json => {
  let value: unknown = json
  for (const key of path) value = (value as Json)[key]
  return value as Json
}
const problemOf = (json: unknown) => {
  const result = parseStatementFile(json)
  if (result.ok) throw new Error('The file was accepted.')
  return result.problem
}

describe('parseStatementFile', () => {
  it('gives back what was written', () => {
    const written = JSON.parse(JSON.stringify({ ...statementFormat, ...shippedStatement })) as unknown
    expect(parseStatementFile(written)).toEqual({ ok: true, value: shippedStatement })
  })

  it('reads an empty statement', () => {
    const empty = { ...shippedStatement, text: '', paragraphs: [], sentences: [], mentions: [] }
    expect(parseStatementFile({ ...statementFormat, ...empty })).toEqual({ ok: true, value: empty })
  })

  it.each<[string, (json: Json) => void]>([
    ['metadata.id', (json) => Object.assign(at(json, 'metadata'), { id: '' })],
    ['metadata.kind', (json) => Object.assign(at(json, 'metadata'), { kind: 'rumour' })],
    ['metadata.issuers[0]', (json) => Object.assign(at(json, 'metadata'), { issuers: ['China'] })],
    ['metadata.date', (json) => Object.assign(at(json, 'metadata'), { date: '9 Jan 2024' })],
    ['metadata.date', (json) => Object.assign(at(json, 'metadata', 'date'), { end: '2024-01-08' })],
    ['metadata.date', (json) => Object.assign(at(json, 'metadata', 'date'), { precision: 'month' })],
    [
      'metadata.date.candidates[0]',
      (json) => Object.assign(at(json, 'metadata', 'date'), { candidates: ['May'] }),
    ],
    ['origins.date.by', (json) => Object.assign(at(json, 'origins', 'date'), { by: 'rumour' })],
    ['origins.issuers.from', (json) => Object.assign(at(json, 'origins'), { issuers: { by: 'guessed' } })],
    ['extractor', (json) => Object.assign(json, { extractor: 'best' })],
    [
      'ownEntities[0].id',
      (json) => Object.assign(json, { ownEntities: [{ id: 'eu', kind: 'org', name: 'Ours' }] }),
    ],
    [
      'doubtful[0].reason',
      (json) =>
        Object.assign(json, { doubtful: [{ ...at(json, 'mentions', 0), reason: 'odd', alternatives: [] }] }),
    ],
    ['corrections[0].action', (json) => Object.assign(json, { corrections: [{ action: 'praise' }] })],
    ['furniture[0]', (json) => Object.assign(json, { furniture: [{ start: 0, end: 3 }] })],
    [
      'mentions[3].stated',
      (json) =>
        Object.assign(at(json, 'mentions', 3), {
          stated: {
            start: '2024-07-02',
            end: '2024-07-31',
            precision: 'month',
            exact: 'July',
            position: { start: 0, end: 4 },
          },
        }),
    ],
    ['mentions[3].origin', (json) => Object.assign(at(json, 'mentions', 3), { origin: 'oracle' })],
    ['metadata.date.start', (json) => Object.assign(at(json, 'metadata', 'date'), { start: '2024-13-40' })],
    ['metadata.speaker.name', (json) => Object.assign(at(json, 'metadata', 'speaker'), { name: 7 })],
    ['text', (json) => Object.assign(json, { text: null })],
    ['paragraphs[2].role', (json) => Object.assign(at(json, 'paragraphs', 2), { role: 'footnote' })],
    ['sentences[13].paragraph', (json) => Object.assign(at(json, 'sentences', 13), { paragraph: -1 })],
    ['mentions', (json) => Object.assign(json, { mentions: {} })],
    ['mentions[3].kind', (json) => Object.assign(at(json, 'mentions', 3), { kind: 'person' })],
    ['mentions[3].entity', (json) => delete at(json, 'mentions', 3).entity],
    ['mentions[3].reading', (json) => Object.assign(at(json, 'mentions', 3), { reading: 'guess' })],
    [
      'mentions[3].position.start',
      (json) => Object.assign(at(json, 'mentions', 3, 'position'), { start: 'x' }),
    ],
    ['mentions[3].position.end', (json) => Object.assign(at(json, 'mentions', 3, 'position'), { end: 1.5 })],
    ['mentions[3].quote.exact', (json) => delete at(json, 'mentions', 3, 'quote').exact],
  ])('names %s as the place that is wrong', (place, change) => {
    const problem = problemOf(changed(change))
    expect(problem).toMatchObject({ code: 'invalid', place })
  })

  it.each<[string, (json: Json) => void]>([
    ['sentences[1]', (json) => (json.sentences as unknown[]).reverse()],
    ['sentences[13]', (json) => Object.assign(at(json, 'sentences', 13), { end: 1e9 })],
    ['sentences[3]', (json) => Object.assign(at(json, 'sentences', 3), { paragraph: 99 })],
    ['sentences[4]', (json) => Object.assign(at(json, 'sentences', 4), { paragraph: 0 })],
    ['paragraphs[0]', (json) => Object.assign(at(json, 'paragraphs', 0), { end: 0 })],
    ['mentions[1]', (json) => (json.mentions as unknown[]).reverse()],
  ])('refuses spans that are out of order or out of place: %s', (place, change) => {
    expect(problemOf(changed(change))).toMatchObject({ code: 'invalid', place })
  })

  it('does not keep a statement from being shown for an offset outside its text', () => {
    const json = changed((whole) => Object.assign(at(whole, 'mentions', 0, 'position'), { end: 1e9 }))
    expect(parseStatementFile(json).ok).toBe(true)
  })
})

describe('the text of a statement file', () => {
  it('is read as it was written', () => {
    expect(parseStatementText(writeStatementFile(shippedStatement))).toEqual({
      ok: true,
      value: shippedStatement,
    })
  })

  it('is refused when it is no JSON, or no statement', () => {
    expect(parseStatementText('{"format":')).toMatchObject({ ok: false, problem: { code: 'notJson' } })
    expect(parseStatementText('[]')).toMatchObject({ ok: false, problem: { code: 'notObject' } })
  })
})
