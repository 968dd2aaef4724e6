import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { parseVersioned } from './parseVersioned.ts'

const kind = {
  format: 'statement-atlas/test',
  version: 3,
  schema: v.object({ title: v.string(), count: v.number() }),
  upgrades: [
    ({ heading, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, title: heading }),
    (file: Readonly<Record<string, unknown>>) => ({ ...file, count: 0 }),
  ],
}
const format = kind.format

describe('parseVersioned', () => {
  it('reads the current version and leaves out what the schema does not know', () => {
    expect(parseVersioned(kind, { format, version: 3, title: 'A', count: 2, extra: true })).toEqual({
      ok: true,
      value: { title: 'A', count: 2 },
    })
  })

  it('brings every older version up to date', () => {
    expect(parseVersioned(kind, { format, version: 1, heading: 'A' })).toEqual({
      ok: true,
      value: { title: 'A', count: 0 },
    })
    expect(parseVersioned(kind, { format, version: 2, title: 'A' })).toEqual({
      ok: true,
      value: { title: 'A', count: 0 },
    })
  })

  it.each([
    ['notObject', undefined, null],
    ['notObject', undefined, 'text'],
    ['notObject', undefined, []],
    ['wrongFormat', 'format', {}],
    ['wrongFormat', 'format', { format: 'statement-atlas/other', version: 3 }],
    ['invalid', 'version', { format }],
    ['invalid', 'version', { format, version: '3' }],
    ['invalid', 'version', { format, version: 0 }],
    ['invalid', 'version', { format, version: 2.5 }],
    ['newerVersion', 'version', { format, version: 4 }],
    ['invalid', 'title', { format, version: 3, count: 1 }],
    ['invalid', 'count', { format, version: 3, title: 'A', count: 'many' }],
  ])('reports "%s" at %s', (code, place, json) => {
    const result = parseVersioned(kind, json)
    expect(result).toMatchObject({ ok: false, problem: { code } })
    if (!result.ok) expect(result.problem.place).toBe(place)
  })

  it('tells which version it could not read', () => {
    expect(parseVersioned(kind, { format, version: 9 })).toMatchObject({
      problem: {
        code: 'newerVersion',
        values: { found: 9, newest: 3 },
        place: 'version',
      },
    })
  })
})
