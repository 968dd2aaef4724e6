import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inventedStatements } from '#fixtures/inventedStatements.ts'
import { randomSeries } from '#fixtures/randomSeries.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import type { SeriesColumns } from './seriesColumns.ts'
import { readSeriesFile, seriesFormat, writeSeriesFile } from './seriesFile.ts'
import { seriesOf } from './seriesOf.ts'

const series = seriesOf(
  ['nothing', 'speech', 'joint', 'crowded'].map((name) => inventedStatements[name] as StatementIndex),
)
const bytes = writeSeriesFile(series)
const headStart = 12
const headLength = new DataView(bytes.buffer).getUint32(8, true)
const columnsStart = headStart + headLength

const problemOf = (file: Uint8Array) => {
  const result = readSeriesFile(file)
  return result.ok ? null : result.problem
}

/** The file with another number at a place of its columns. */
const withNumber = (at: number, number: number): Uint8Array => {
  const changed = bytes.slice()
  new DataView(changed.buffer).setUint32(columnsStart + 4 * at, number, true)
  return changed
}

/** The file with another head, and columns as they were. */
const withHead = (change: (head: Record<string, unknown>) => unknown): Uint8Array => {
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(headStart, columnsStart)))
  const ascii = JSON.stringify(change(head)).replace(
    /[^ -~]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  const changed = new TextEncoder().encode(ascii)
  const file = new Uint8Array(headStart + changed.length + bytes.length - columnsStart)
  file.set(bytes.subarray(0, headStart))
  new DataView(file.buffer).setUint32(8, changed.length, true)
  file.set(changed, headStart)
  file.set(bytes.subarray(columnsStart), headStart + changed.length)
  return file
}

/** Everything that the columns promise, told slowly. */
const keepsItsPromises = ({ statements, values, starts, value, mentions, first }: SeriesColumns): boolean => {
  const entries = [...value].map((one, at) => ({ one, mentions: mentions[at] ?? 0, first: first[at] ?? 0 }))
  const parts = statements.map((_, s) => entries.slice(starts[s], starts[s + 1]))
  const firstNamed = [...new Set(entries.filter((entry) => entry.mentions > 0).map(({ one }) => one))]
  return (
    starts.length === statements.length + 1 &&
    parts.flat().length === entries.length &&
    parts.every((part, s) => part.every((entry) => entry.first <= (statements[s]?.sentences ?? 0))) &&
    parts.every((part) => new Set(part.map(({ one }) => one)).size === part.length) &&
    entries.every((entry) => entry.first > 0) &&
    firstNamed.every((one, at) => one === at) &&
    firstNamed.length === values.length &&
    new Set(statements.map(({ id }) => id)).size === statements.length
  )
}

describe('a series file', () => {
  it('gives back every series that is written, from bytes that lie anywhere', () => {
    fc.assert(
      fc.property(randomSeries, fc.nat(3), (indexed, by) => {
        const columns = seriesOf(indexed)
        const written = writeSeriesFile(columns)
        const moved = new Uint8Array(written.length + by)
        moved.set(written, by)
        expect(readSeriesFile(moved.subarray(by))).toEqual({ ok: true, value: columns })
        expect(written).toEqual(writeSeriesFile(seriesOf([...indexed].reverse())))
      }),
    )
  })

  it('says before its columns, in ASCII that JSON reads, what they are of', () => {
    const head = new TextDecoder().decode(bytes.subarray(headStart, columnsStart))
    expect(head).toMatch(/^[ -~]+$/)
    expect(series.statements.map(({ title }) => title).join()).toMatch(/[^ -~]/)
    const { statements, values } = series
    expect(JSON.parse(head)).toEqual({ ...seriesFormat, entries: series.value.length, statements, values })
    expect(headLength % 4).toBe(0)
    expect([...new Uint32Array(bytes.slice(columnsStart).buffer)]).toEqual([
      ...series.starts,
      ...series.value,
      ...series.mentions,
      ...series.first,
    ])
  })

  it('is refused or keeps every promise, whatever happens to its bytes', () => {
    const damage = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(damage, fc.nat(bytes.length), (changes, length) => {
        const damaged = bytes.slice()
        for (const [at, byte] of changes) damaged[at] = byte
        const result = readSeriesFile(damaged)
        expect(result.ok ? keepsItsPromises(result.value) : result.problem.code).toBeTruthy()
        if (length < bytes.length) expect(problemOf(bytes.subarray(0, length))).not.toBeNull()
      }),
      { numRuns: 500 },
    )
  })

  it('refuses whatever else there is', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (any) => {
        expect(problemOf(any)?.code).toBe('wrongFormat')
      }),
    )
  })

  it.each<[string, Uint8Array, object]>([
    ['nothing', new Uint8Array(), { code: 'wrongFormat', values: { found: '""' } }],
    ['a head that is said to be longer than the file', bytes.slice(0, 40), { code: 'invalid' }],
    ['more bytes than it says', Uint8Array.of(...bytes, 0), { code: 'invalid', place: undefined }],
    [
      'a head that is no JSON',
      bytes.map((byte, at) => (at === headStart ? 0x20 : byte)),
      { code: 'notJson' },
    ],
    [
      'letters that are not ASCII',
      bytes.map((byte, at) => (at === headStart + 30 ? 0xe9 : byte)),
      { code: 'notJson' },
    ],
    ['another format', withHead((head) => ({ ...head, format: 'deck' })), { code: 'wrongFormat' }],
    ['a newer version', withHead((head) => ({ ...head, version: 2 })), { code: 'newerVersion' }],
    [
      'more entries than there are bytes for',
      withHead((head) => ({ ...head, entries: 2 ** 52 })),
      { code: 'invalid', place: undefined },
    ],
    [
      'a day that is none',
      withHead((head) => ({
        ...head,
        statements: [{ ...series.statements[0], date: { start: '2024-02-31' } }],
      })),
      { place: 'statements[0].date.start' },
    ],
    [
      'statements out of order',
      withHead((head) => ({ ...head, statements: [...series.statements].reverse() })),
      { place: 'statements[1]' },
    ],
    [
      'one statement twice',
      withHead((head) => ({ ...head, statements: series.statements.map(() => series.statements[0]) })),
      { place: 'statements[1].id' },
    ],
    [
      'one value twice',
      withHead((head) => ({ ...head, values: series.values.map(() => series.values[0]) })),
      { place: 'values[1].id' },
    ],
    [
      'a value that nothing names',
      withHead((head) => ({ ...head, values: [...series.values, { kind: 'theme', id: 'x', name: 'X' }] })),
      { place: `values[${series.values.length}]` },
    ],
    ['a first start that is not 0', withNumber(0, 1), { place: 'starts[0]' }],
    ['starts that go back', withNumber(2, 0), { place: 'starts[2]' }],
    [
      'entries of no statement',
      withNumber(series.statements.length, series.value.length - 1),
      { place: `starts[${series.statements.length}]` },
    ],
    ['a value that is not there', withNumber(series.starts.length, 9999), { place: 'value[0]' }],
    ['a value twice in a statement', withNumber(series.starts.length + 1, 0), { place: 'value[1]' }],
    ['values out of order', withNumber(series.starts.length, 1), { place: 'value[0]' }],
    [
      'a sentence that is not there',
      withNumber(series.starts.length + 2 * series.value.length, 0),
      { place: 'first[0]' },
    ],
  ])('refuses %s and names the place', (_, file, problem) => {
    expect(problemOf(file)).toMatchObject(problem)
  })

  it('is one of no statements too', () => {
    expect(readSeriesFile(writeSeriesFile(seriesOf([])))).toEqual({ ok: true, value: seriesOf([]) })
  })
})
