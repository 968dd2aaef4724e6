import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { extractStatement } from '#extract/extractStatement.ts'
import { calledCommand } from '#fixtures/calledCommand.ts'
import { writtenKnowledge } from '#fixtures/writtenKnowledge.ts'
import { buildIndex } from '#reading/buildIndex.ts'
import { inMonth, onDay } from '#statement/dated.ts'
import type { SeriesColumns } from '#views/series/seriesColumns.ts'
import { readSeriesFile } from '#views/series/seriesFile.ts'
import { seriesOf } from '#views/series/seriesOf.ts'

const documents = [
  {
    id: 'tugs',
    text: 'Speech on tugs\n\nMali thanks Fiji for the São Tomé tug, and trade for peace. ASEAN and Fiji said “🕊”. Peace.',
    issuer: 'MLI',
    date: '2021-03',
  },
  { id: 'none', text: 'Nothing is named, says nobody of the eight who came here.' },
  {
    id: 'club',
    text: 'Remarks\n\nThe European Union met ASEAN. Thailand came too, and France spoke of the Reed Summit.',
    issuer: 'FRA',
    date: '1996-05-01',
  },
]
let folder = ''

const sent = async function* (lines: readonly object[]): AsyncGenerator<Uint8Array> {
  for (const line of lines) yield Buffer.from(`${JSON.stringify(line)}\n`)
}
const called = (...argv: string[]) => calledCommand(['series', ...argv], { folder })
const annotated = (lines: readonly object[], out: string) =>
  calledCommand(['annotate', '--lines', '--format', 'parquet', '--out', out], { folder, input: sent(lines) })

const read = async (name: string): Promise<SeriesColumns> => {
  const result = readSeriesFile(await readFile(join(folder, name)))
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

/** Statements with their entries in words, whatever the order of what is reached at once. */
const told = ({ statements, values, starts, value, mentions, first }: SeriesColumns) =>
  statements.map((statement, s) => ({
    ...statement,
    entries: [...value.subarray(starts[s], starts[s + 1])]
      .map((one, i) => {
        const at = (starts[s] ?? 0) + i
        const { kind, id, name } = values[one] as SeriesColumns['values'][number]
        return `${kind}/${id} ${name}: ${mentions[at]}, from ${first[at]}`
      })
      .sort(),
  }))

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'series-'))
  await annotated(documents, 'tables')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

it('makes of tables the very series that the page makes of the statements', async () => {
  const { code, out, err } = await called('tables')
  const file = join('tables', 'statements.series')
  expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining(`Written: ${file} (3 statements, `) })
  expect(err).toMatch(/of \d+ sentences\n\d+ of \d+ mentions$/)
  const dates = [inMonth('2021-03'), null, onDay('1996-05-01')]
  const indexed = documents.map(({ id, text, issuer }, at) =>
    buildIndex(
      extractStatement(
        text,
        { id, issuers: issuer ? [issuer] : [], date: dates[at] ?? null },
        writtenKnowledge,
      ),
      writtenKnowledge,
    ),
  )
  const [columns, expected] = [await read(file), seriesOf(indexed)]
  expect(told(columns)).toEqual(told(expected))
  expect(columns.values).toEqual(expected.values)
  expect(told(columns).find(({ id }) => id === 'tugs')?.entries).toContain('place/THA Thailand: 0, from 2')
})

it('writes the same bytes again, wherever they go, and reads tables that DuckDB wrote', async () => {
  await called('tables', '-o', 'one.series')
  const one = await readFile(join(folder, 'one.series'))
  await mkdir(join(folder, 'copied'), { recursive: true })
  const instance = await DuckDBInstance.create()
  const connection = await instance.connect()
  for (const table of ['statements', 'sentences', 'mentions'])
    await connection.run(
      `COPY (SELECT * REPLACE (statement::VARCHAR AS statement) FROM '${folder}/tables/${table}.parquet')
       TO '${folder}/copied/${table}.parquet' (FORMAT parquet, COMPRESSION snappy)`,
    )
  connection.closeSync()
  instance.closeSync()
  expect(await called('copied', '-o', 'other.series')).toMatchObject({ code: 0 })
  expect(await readFile(join(folder, 'other.series'))).toEqual(one)
})

it('refuses two statements of one id', async () => {
  await annotated([documents[0], documents[0]] as object[], 'twice')
  const { code, err } = await called('twice')
  expect(code).toBe(1)
  expect(err).toMatch(/twice: two statements are called tugs\. \[sameId\]\nFix: /)
})

it('refuses tables that do not belong together', async () => {
  await annotated([documents[1]] as object[], 'mixed')
  const other = await readFile(join(folder, 'tables', 'mentions.parquet'))
  await writeFile(join(folder, 'mixed', 'mentions.parquet'), other)
  const { code, err } = await called('mixed')
  expect(code).toBe(1)
  expect(err).toMatch(/mentions\.parquet holds rows of .*\[otherTables\]\nFix: /)
})

it('refuses a table that is none, and one without a column', async () => {
  await annotated([documents[1]] as object[], 'damaged')
  await writeFile(join(folder, 'damaged', 'mentions.parquet'), 'no table')
  expect(await called('damaged')).toMatchObject({
    code: 1,
    err: expect.stringMatching(/damaged.mentions\.parquet is no table of Parquet .*\[notParquet\]\nFix: /),
  })
  const sentences = await readFile(join(folder, 'damaged', 'sentences.parquet'))
  await writeFile(join(folder, 'damaged', 'statements.parquet'), sentences)
  expect(await called('damaged')).toMatchObject({
    code: 1,
    err: expect.stringMatching(/statements\.parquet has no column kind\. \[noColumn\]\nFix: /),
  })
})

it('puts what others wrote into the tables through the door of every file', async () => {
  const instance = await DuckDBInstance.create()
  const connection = await instance.connect()
  await mkdir(join(folder, 'foreign'), { recursive: true })
  for (const [table, change] of [
    ['statements', "'2021-02-31' AS date_from"],
    ['sentences', 'statement AS statement'],
    ['mentions', 'statement AS statement'],
  ])
    await connection.run(
      `COPY (SELECT * REPLACE (${change}) FROM '${folder}/tables/${table}.parquet')
       TO '${folder}/foreign/${table}.parquet' (FORMAT parquet)`,
    )
  connection.closeSync()
  instance.closeSync()
  expect(await called('foreign')).toMatchObject({
    code: 1,
    err: expect.stringMatching(/foreign: statements\[0\]\.date\.start: .*\nFix: /),
  })
})

it.each([
  ['no folder', [], /No folder of tables is given/],
  ['two folders', ['one', 'two'], /More than one folder/],
  ['an option that it does not know', ['one', '--colour'], /--colour/],
])('does not understand %s', async (_, argv, message) => {
  const { code, err } = await called(...argv)
  expect(code).toBe(2)
  expect(err).toMatch(message)
})

it.each([
  ['a folder that is not there', ['no'], /There is no no.statements\.parquet\. \[noTable\]\nFix: /],
  [
    'a place that cannot be written',
    ['tables', '-o', 'no/way.series'],
    /cannot be written.*\[unwritable\]\nFix: /,
  ],
])('reports %s', async (_, argv, message) => {
  const { code, out, err } = await called(...argv)
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toMatch(message)
})

it('tells how it is called', async () => {
  expect(await called('--help')).toMatchObject({ code: 0, out: expect.stringContaining('-o, --out FILE') })
})
