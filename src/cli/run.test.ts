import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { calledCommand } from '#fixtures/calledCommand.ts'
import { parseStatementFile } from '#statement/statementFile.ts'

const statement = 'data/statements/2024-01-09-wang-yi.txt'
let folder = ''
const written = async (name: string, content: string | Uint8Array): Promise<string> => {
  const file = join(folder, name)
  await writeFile(file, content)
  return file
}
const called = (...argv: string[]) => calledCommand(argv)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('annotate', () => {
  it('prints a line for each mention, in order, whose words are those of the text', async () => {
    const text = await readFile(statement, 'utf8')
    const { code, out } = await called('annotate', statement, '--spans')
    expect(code).toBe(0)
    const spans = out.split('\n').map((line) => JSON.parse(line) as Record<string, never>)
    expect(spans.length).toBeGreaterThan(60)
    for (const { start, end, exact } of spans) expect(text.slice(start, end)).toBe(exact)
    const starts = spans.map(({ start }) => Number(start))
    expect(starts).toEqual([...starts].sort((one, other) => one - other))
    expect(Object.keys(spans[0] ?? {})).toEqual(['start', 'end', 'exact', 'kind', 'id', 'reading'])
    expect(spans.filter(({ kind }) => kind === 'conflict')).toEqual([])
    expect(spans.find(({ exact }) => exact === 'Ukraine crisis')).toMatchObject({ kind: 'theme', id: 'UKR' })
  })

  it('prints what is doubtful only where it is asked for, and says so', async () => {
    const file = await written('doubt.txt', 'Kenya lent a tug, and Guinean pilots brought it in.')
    const words = async (...flags: string[]) => {
      const { out } = await called('annotate', file, '--spans', ...flags)
      return out.split('\n').map((line) => JSON.parse(line) as { exact: string; doubtful?: boolean })
    }
    expect((await words()).map(({ exact }) => exact)).toEqual(['Kenya'])
    expect((await words('--doubtful')).map(({ exact, doubtful }) => [exact, doubtful])).toEqual([
      ['Kenya', undefined],
      ['Guinean', true],
    ])
  })

  it('prints sentences and what the head says in one line', async () => {
    const text =
      'A new ferry\n\nLIMA, January 9, 2021 — The captain said it floats. Nobody swam.\n\n2\n\nIt sank.'
    const file = await written('structure.txt', text)
    const { code, out } = await called('annotate', file, '--structure')
    expect(code).toBe(0)
    const { sentences, header, ...rest } = JSON.parse(out) as {
      sentences: [number, number][]
      header: Record<string, { value: string; start: number; end: number } | null>
    }
    expect(rest).toEqual({ file: 'structure.txt' })
    expect(sentences.map(([start, end]) => text.slice(start, end))).toEqual([
      'A new ferry',
      'LIMA, January 9, 2021 — The captain said it floats.',
      'Nobody swam.',
      'It sank.',
    ])
    expect(header).toMatchObject({
      title: { value: 'A new ferry', start: 0, end: 11 },
      speaker: null,
      role: null,
      issuers: [],
      date: { value: '2021-01-09', precision: 'day' },
      place: { value: 'Lima' },
      occasion: null,
    })
  })

  it('makes from text and metadata the very statement that is shipped', async () => {
    const metadata = 'data/statements/2024-01-09-wang-yi.json'
    const file = join(folder, 'out.json')
    expect(await called('annotate', statement, '--meta', metadata, '--out', file)).toMatchObject({ code: 0 })
    const made = parseStatementFile(JSON.parse(await readFile(file, 'utf8')))
    const shipped = parseStatementFile(
      JSON.parse(await readFile('public/data/statements/2024-01-09-wang-yi.json', 'utf8')),
    )
    expect(made).toEqual(shipped)
  })

  it('prints a statement without mentions', async () => {
    const file = await written('plain.txt', 'Nothing is named here.')
    expect(await called('annotate', file, '--spans')).toEqual({ code: 0, out: '', err: '' })
    const { out } = await called('annotate', file)
    expect(parseStatementFile(JSON.parse(out))).toMatchObject({ ok: true, value: { mentions: [] } })
  })

  it.each<[string, number, () => string[] | Promise<string[]>, RegExp]>([
    [
      'a file that is not there',
      1,
      () => [join(folder, 'no.txt')],
      /no\.txt cannot be read\. \[unreadable\]/,
    ],
    [
      'a folder without texts',
      1,
      async () => [await mkdtemp(join(folder, 'none-'))],
      /holds no text\. \[noTexts\]/,
    ],
    ['an empty file', 1, async () => [await written('empty.txt', ' \n\uFEFF')], /is empty\. \[emptyText\]/],
    [
      'bytes that are no UTF-8',
      1,
      async () => [await written('bytes.txt', Uint8Array.of(67, 255, 254))],
      /not UTF-8 text\. \[notUtf8\]/,
    ],
    ['no file where nothing is sent', 2, () => [], /No file is given/],
    ['an unknown option', 2, () => [statement, '--colour'], /--colour.* \[wrongOption\]/],
    ['two answers', 2, () => [statement, '--spans', '--structure'], /several answers/],
    ['doubtful ones of nothing', 2, () => [statement, '--doubtful'], /--doubtful belongs to --spans/],
    ['a number of threads that is none', 2, () => [statement, '--jobs', 'all'], /--jobs all is no number/],
    ['files beside lines', 2, () => [statement, '--lines'], /files are given too/],
    ['a date that is none', 1, () => [statement, '--date', '2024-02-31'], /date: .*\[invalid\]/],
    ['a country that is none', 1, () => [statement, '--issuer', 'Fiji'], /three-letter country code/],
    [
      'the same text twice',
      1,
      () => [statement, statement],
      /Two texts would both be called 2024-01-09-wang-yi/,
    ],
    [
      'one id for several texts',
      1,
      async () => [statement, folder, '--meta', await written('meta3.json', '{"id": "one"}')],
      /hold an id/,
    ],
    [
      'metadata that are not there',
      1,
      () => [statement, '--meta', join(folder, 'no.json')],
      /cannot be read/,
    ],
    [
      'metadata that are no JSON',
      1,
      async () => [statement, '--meta', await written('meta.json', '{"issuer": }')],
      /is not JSON.* \[notJson\]/,
    ],
    [
      'metadata with a wrong value',
      1,
      async () => [statement, '--meta', await written('meta2.json', '{"issuer": "China"}')],
      /issuer: Expected a three-letter country code/,
    ],
    [
      'an output that cannot be written',
      1,
      () => [statement, '--out', join(folder, 'no', 'o.json')],
      /cannot be written.* \[unwritable\]/,
    ],
  ])('reports %s with its fix', async (_, expected, argv, message) => {
    const { code, out, err } = await called('annotate', ...(await argv()))
    expect({ code, out }).toEqual({ code: expected, out: '' })
    expect(err).toMatch(message)
    expect(err).toMatch(/\nFix: \S/)
  })
})

describe('run', () => {
  it('lists its commands when there is none of that name', async () => {
    const { code, err } = await called('paint')
    expect(code).toBe(2)
    expect(err).toMatch(/no command paint[\s\S]*npm run data/)
  })
})
