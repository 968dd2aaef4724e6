import { expect, it } from 'vitest'
import { deeds, keptOf } from '#fixtures/shelfWindow.ts'
import { parseKept, writeKept } from './keptStatement.ts'

const kept = keptOf('one', { history: ['a', 'b'], openedAt: 7 })
/** As the device gives it back. */
const written = (): Record<string, unknown> => structuredClone(writeKept(kept))
const parse = (json: unknown) => parseKept(json, deeds.parse)

it('is read as it was written', () => {
  expect(parse(written())).toEqual({ ok: true, value: kept })
})

it('is upgraded part by part', () => {
  const { kind, title, kicker, speaker, place, occasion, language, id } = kept.extracted.metadata
  const metadata = {
    id,
    kind,
    title,
    kicker,
    speaker,
    issuer: 'AAA',
    date: '2024-01-09',
    place,
    occasion,
    language,
  }
  const { text, paragraphs, sentences, mentions } = kept.extracted
  const extracted = {
    format: 'statement-atlas/statement',
    version: 1,
    metadata,
    text,
    paragraphs,
    sentences,
    mentions,
  }
  expect(parse({ ...written(), extracted })).toEqual({ ok: true, value: kept })
})

it.each([
  [{ version: 2 }, 'newerVersion', 'version'],
  [{ format: 'other' }, 'wrongFormat', 'format'],
  [{ openedAt: -1 }, 'invalid', 'openedAt'],
  [{ history: 3 }, 'invalid', 'history'],
  [{ history: [3] }, 'invalid', 'history.[0]'],
  [{ extracted: { format: 'statement-atlas/statement', version: 2 } }, 'invalid', 'extracted.metadata'],
  [{ knowledge: {} }, 'invalid', 'knowledge.places'],
])('is refused with %j, and the place is named', (fault, code, place) => {
  expect(parse({ ...written(), ...fault })).toMatchObject({ ok: false, problem: { code, place } })
})

it('names the part of the knowledge', () => {
  const { knowledge } = written() as { knowledge: object }
  const broken = { ...knowledge, themes: { format: 'statement-atlas/themes', version: 1, themes: 3 } }
  expect(parse({ ...written(), knowledge: broken })).toMatchObject({
    ok: false,
    problem: { place: 'knowledge.themes.themes' },
  })
  expect(parse(null)).toMatchObject({ ok: false, problem: { code: 'notObject' } })
})
