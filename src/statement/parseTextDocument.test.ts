import { describe, expect, it } from 'vitest'
import { onDay } from './dated.ts'
import { parseKnownMetadata } from './parseKnownMetadata.ts'
import { parseTextDocument } from './parseTextDocument.ts'

describe('a document of a stream', () => {
  it('keeps its id as it was given, and what is known of it under that id as a text', () => {
    const json = { id: 7, text: ' One. ', issuer: 'KEN', date: '2024-01-09', more: true }
    expect(parseTextDocument(json)).toEqual({
      ok: true,
      value: { id: 7, text: ' One. ', known: { id: '7', issuers: ['KEN'], date: onDay('2024-01-09') } },
    })
    expect(parseTextDocument({ id: 'a', text: 'One.' })).toEqual({
      ok: true,
      value: { id: 'a', text: 'One.', known: { id: 'a' } },
    })
  })

  it.each([
    [{ text: 'One.' }, 'id'],
    [{ id: '', text: 'One.' }, 'id'],
    [{ id: 7 }, 'text'],
    [{ id: 7, text: ' \n' }, 'text'],
    [{ id: 7, text: 'One.', date: '2024-02-31' }, 'date'],
    [{ id: 7, text: 'One.', issuer: 'Kenya' }, 'issuer'],
  ])('%j is refused at %s', (json, place) => {
    expect(parseTextDocument(json)).toMatchObject({ ok: false, problem: { code: 'invalid', place } })
  })
})

describe('what is known of a text', () => {
  const read = (json: unknown) => parseKnownMetadata(json)

  it.each([
    [{}, {}],
    [
      { issuer: null, date: null },
      { issuers: [], date: null },
    ],
    [{ issuers: ['KEN', 'UGA'] }, { issuers: ['KEN', 'UGA'] }],
    [{ speaker: { name: 'Ada Lund', role: null } }, { speaker: { name: 'Ada Lund', role: null } }],
    [
      { kind: null, title: '' },
      { kind: null, title: '' },
    ],
  ])('%j is %j: a key that is missing says nothing, and null that there is none', (json, known) => {
    expect(read(json)).toEqual({ ok: true, value: known })
  })

  it.each(['2024-13', '2024-02-30', '24', '2024-1', '9 January 2024'])('no date is %s', (date) => {
    expect(read({ date })).toMatchObject({ ok: false, problem: { place: 'date' } })
  })
})
