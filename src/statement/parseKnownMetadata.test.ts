import { expect, it } from 'vitest'
import { parseKnownMetadata } from './statementFile.ts'

it('what people write beside a text may leave out any key, and say of another that there is none', () => {
  expect(parseKnownMetadata({})).toEqual({ ok: true, value: {} })
  const known = { id: 'words', speaker: null, date: '2024-01-09', issuer: 'KEN' }
  expect(parseKnownMetadata({ ...known, more: 1, place: undefined })).toEqual({ ok: true, value: known })
  const result = parseKnownMetadata({ place: undefined, kicker: null })
  expect(result.ok && Object.keys(result.value)).toEqual(['kicker'])
})

it.each([
  ['id', { id: '' }],
  ['kind', { kind: 'rumour' }],
  ['speaker.name', { speaker: { name: '', role: 'Minister' } }],
  ['date', { date: '2024-02-31' }],
])('what is wrong is named: %s', (place, json) => {
  expect(parseKnownMetadata(json)).toMatchObject({ ok: false, problem: { code: 'invalid', place } })
})
