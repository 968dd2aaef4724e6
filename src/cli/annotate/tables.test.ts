import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { extractStatement } from '#extract/extractStatement.ts'
import { calledCommand } from '#fixtures/calledCommand.ts'
import { shippedIndex, shippedKnowledge } from '#fixtures/shippedIndex.ts'
import { writtenKnowledge } from '#fixtures/writtenKnowledge.ts'
import { buildIndex } from '#reading/buildIndex.ts'
import type { CountedMention, StatementIndex } from '#reading/statementIndex.ts'

const shipped = 'data/statements/2024-01-09-wang-yi'
const spoken =
  'Speech on tugs\n\nMali thanks Fiji for the São Tomé tug. Guinean pilots, and Fiji, said “🕊”.\n\nPeace.'
const documents = [
  { id: 'tugs', text: spoken, issuer: 'MLI', date: '2021-03' },
  { id: 'none', text: 'Nothing is named.' },
]
let folder = ''

const sent = async function* (lines: readonly object[]): AsyncGenerator<Uint8Array> {
  for (const line of lines) yield Buffer.from(`${JSON.stringify(line)}\n`)
}

const asked = async (query: string): Promise<Record<string, unknown>[]> => {
  const instance = await DuckDBInstance.create()
  const connection = await instance.connect()
  try {
    const reader = await connection.runAndReadAll(query.replaceAll("'tables/", `'${folder}/`))
    return reader.getRowObjectsJson() as Record<string, unknown>[]
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

/** Distinct sentences and mentions by what is named, as the index counts them. */
const countsOf = (mentions: readonly CountedMention[]): readonly string[] => {
  const keys = [...new Set(mentions.map(({ kind, entity }) => `${kind} ${entity}`))].sort()
  return keys.map((key) => {
    const own = mentions.filter(({ kind, entity }) => `${kind} ${entity}` === key)
    return `${key}: ${new Set(own.map(({ sentence }) => sentence)).size} sentences, ${own.length} mentions`
  })
}

const counted = `SELECT kind || ' ' || entity || ': ' || count(DISTINCT sentence) || ' sentences, ' || count(*)
  || ' mentions' AS line FROM 'tables/mentions.FORMAT' WHERE counted AND statement = 'STATEMENT'
  GROUP BY kind, entity ORDER BY kind || ' ' || entity`

const countedIn = async (format: string, statement: string): Promise<readonly unknown[]> =>
  (await asked(counted.replace('FORMAT', format).replace('STATEMENT', statement))).map(({ line }) => line)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tables-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe.each(['parquet', 'jsonl'])('tables as %s', (format) => {
  it('hold of a file what the page counts', async () => {
    const { code, out } = await calledCommand(
      ['annotate', `${shipped}.txt`, '--meta', `${shipped}.json`].concat([
        '--format',
        format,
        '--out',
        folder,
      ]),
    )
    expect({ code, out }).toMatchObject({
      code: 0,
      out: expect.stringMatching(/\(1 statements, 14 sentences/),
    })
    expect(await countedIn(format, '2024-01-09-wang-yi')).toEqual(countsOf(shippedIndex.mentions))
    const [{ n, uncounted } = {}] = await asked(
      `SELECT count(*)::INT AS n, count(*) FILTER (NOT counted)::INT AS uncounted FROM 'tables/mentions.${format}'`,
    )
    const { mentions, headings, statement } = shippedIndex
    expect(uncounted).toBe(headings.length + statement.doubtful.length)
    expect(n).toBe(mentions.length + Number(uncounted))
  })

  it('hold of a stream each statement with its words, issuers and doubts', async () => {
    const { code, err } = await calledCommand(['annotate', '--lines', '--format', format, '--out', folder], {
      input: sent([...documents, { id: 'bad' }]),
    })
    expect({ code, err }).toMatchObject({
      code: 0,
      err: expect.stringMatching(/^Line 3: The line: text: .*\nFix/),
    })
    const rows = await asked(
      `SELECT statement, file, issuers, date_from::VARCHAR AS d, date_precision, title, words::INT AS words, text FROM 'tables/statements.${format}' ORDER BY ALL`,
    )
    expect(rows).toEqual([
      expect.objectContaining({ statement: 'none', file: null, issuers: [], d: null, title: null }),
      expect.objectContaining({
        statement: 'tugs',
        issuers: ['MLI'],
        d: '2021-03-01',
        date_precision: 'month',
        title: 'Speech on tugs',
        words: 14,
        text: spoken,
      }),
    ])
    const index: StatementIndex = buildIndex(
      extractStatement(spoken, { id: 'tugs', issuers: ['MLI'] }, writtenKnowledge),
      shippedKnowledge,
    )
    expect(await countedIn(format, 'tugs')).toEqual(countsOf(index.mentions))
    expect(
      await asked(
        `SELECT exact, sentence::INT AS sentence, counted, doubt FROM 'tables/mentions.${format}' WHERE doubt IS NOT NULL`,
      ),
    ).toEqual([{ exact: 'Guinean', sentence: 2, counted: false, doubt: 'sharedName' }])
    const sentences = await asked(`SELECT text FROM 'tables/sentences.${format}' WHERE statement = 'tugs'`)
    expect(sentences.map(({ text }) => text)).toEqual([
      'Mali thanks Fiji for the São Tomé tug.',
      'Guinean pilots, and Fiji, said “🕊”.',
      'Peace.',
    ])
  })
})

it('answers every question that the page about many texts asks of them', async () => {
  await calledCommand(['annotate', '--lines', '--format', 'parquet', '--out', folder], {
    input: sent([
      ...documents,
      { id: 'war', issuer: 'FJI', text: 'We spoke of Israel and of Ukraine. Israel lends us a tug.' },
      { id: 'later', date: '2022-05-04', text: 'Fiji speaks of peace, and Nauru of Fiji.' },
    ]),
  })
  const page = await readFile('docs/many-texts.md', 'utf8')
  const queries = [...page.matchAll(/```sql\n([\s\S]*?)```/g)].map(([, query = '']) => query)
  const answers: Record<string, unknown>[][] = []
  for (const query of queries) answers.push(await asked(query))
  const [named, perIssuer, together, doubts, byYear, firstAndLast, beside] = answers
  expect(named?.map(({ entity, sentences, mentions }) => `${entity} ${sentences} ${mentions}`)).toEqual([
    'FJI 3 4',
    'ISR 2 2',
    'MLI 1 1',
    'NRU 1 1',
    'STP 1 1',
    'UKR 1 1',
  ])
  expect(perIssuer?.filter(({ issuer }) => issuer === 'FJI')).toMatchObject([
    { entity: 'ISR', per_thousand_words: 166.67 },
    { entity: 'UKR', per_thousand_words: 83.33 },
  ])
  expect(together).toEqual([{ statement: 'war', sentence: 1, text: 'We spoke of Israel and of Ukraine.' }])
  expect(doubts).toMatchObject([{ exact: 'Guinean', entity: 'GIN', doubt: 'sharedName' }])
  const ofFiji = byYear?.filter(({ entity }) => entity === 'FJI')
  expect(ofFiji).toMatchObject([
    { year: '2021', per_thousand_words: 142.86 },
    { year: '2022', per_thousand_words: 250 },
  ])
  expect(ofFiji?.map(({ mentions }) => Number(mentions))).toEqual([2, 2])
  expect(firstAndLast?.find(({ entity }) => entity === 'FJI')).toEqual({
    kind: 'place',
    entity: 'FJI',
    first_day: '2021-03-01',
    first_statement: 'tugs',
    last_day: '2022-05-04',
    last_statement: 'later',
  })
  expect(beside?.map(({ place, theme, sentences }) => `${place} ${theme} ${sentences}`)).toEqual([
    'FJI peace 1',
    'NRU peace 1',
  ])
})

it.each([
  ['a format that is not known', ['--format', 'csv', '--out', 'x'], /--format csv is not known/],
  ['no folder', ['--format', 'parquet'], /Give a folder for them with --out/],
  ['another answer as well', ['--format', 'parquet', '--out', 'x', '--spans'], /several answers/],
])('refuses %s', async (_, argv, message) => {
  const { code, err } = await calledCommand(['annotate', `${shipped}.txt`, ...argv])
  expect(code).toBe(2)
  expect(err).toMatch(message)
})
