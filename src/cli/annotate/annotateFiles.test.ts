import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { extractStatement } from '#extract/extractStatement.ts'
import { calledCommand } from '#fixtures/calledCommand.ts'
import { shippedIndex } from '#fixtures/shippedIndex.ts'
import { writtenKnowledge } from '#fixtures/writtenKnowledge.ts'
import { onDay } from '#statement/dated.ts'
import { parseStatementFile, statementFormat, writeStatementFile } from '#statement/statementFile.ts'

let folder = ''
const texts = { 'one.txt': 'Kenya lent a tug.', 'more/two.md': 'Peru thanked Fiji.', 'more/empty.txt': ' ' }

const sent = async function* (...chunks: string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk)
}

const parsedLines = (out: string) =>
  out.split('\n').map((line) => JSON.parse(line) as Record<string, unknown>)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-'))
  await mkdir(join(folder, 'more'))
  for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const called = (...argv: string[]) => calledCommand(['annotate', ...argv], { folder })

it('tells of several texts which each mention is from, in the order they were given', async () => {
  const { code, out, err } = await called('more/two.md', 'one.txt', '--spans')
  expect(code).toBe(0)
  expect(parsedLines(out).map(({ file, exact }) => [file, exact])).toEqual([
    ['more/two.md', 'Peru'],
    ['more/two.md', 'Fiji'],
    ['one.txt', 'Kenya'],
  ])
  expect(err).toBe('1 of 2 texts\n2 of 2 texts')
})

it('prints a line for each statement of several, and for each structure', async () => {
  const { out } = await called('one.txt', 'more/two.md')
  expect(parsedLines(out).map((json) => parseStatementFile(json).ok)).toEqual([true, true])
  const structures = await called('one.txt', 'more/two.md', '--structure')
  expect(parsedLines(structures.out).map(({ file }) => file)).toEqual(['one.txt', 'more/two.md'])
})

it('takes for a folder all texts in it and below it, in the order of their paths, but hidden ones', async () => {
  const shelf = join(folder, 'shelf')
  await mkdir(join(shelf, 'b', '.kept'), { recursive: true })
  const within = ['b/two.html', 'b/one.md', 'b/.kept/three.txt', 'a.txt', '.four.txt', 'data.csv', 'LICENSE']
  for (const name of within) await writeFile(join(shelf, name), 'Kenya lent a tug.')
  const { code, out } = await called('shelf', '--spans')
  expect(code).toBe(0)
  expect(parsedLines(out).map(({ file }) => file)).toEqual(['a.txt', 'b/one.md', 'b/two.html'])
  const beside = await called('one.txt', 'shelf', '--spans')
  expect(parsedLines(beside.out).map(({ file }) => file)).toEqual([
    'one.txt',
    'shelf/a.txt',
    'shelf/b/one.md',
    'shelf/b/two.html',
  ])
})

it.each([
  [
    'a picture of each where nothing says where they go',
    ['--svg', 'map'],
    /--svg draws a file for each text/,
  ],
  ['the corrections of one text', ['--statement', 'saved.json'], /belongs to one text/],
])('refuses for a folder %s', async (_, options, message) => {
  const { statement } = shippedIndex
  await writeFile(join(folder, 'saved.json'), writeStatementFile(statement))
  const { code, err } = await called('more', ...options)
  expect(code).toBe(2)
  expect(err).toMatch(message)
})

it('reads the others where one cannot be read, and ends with 1', async () => {
  const { code, out, err } = await called('one.txt', 'more/empty.txt', 'more/two.md', '--spans')
  expect(code).toBe(1)
  expect(parsedLines(out).map(({ exact }) => exact)).toEqual(['Kenya', 'Peru', 'Fiji'])
  expect(err).toMatch(/more\/empty\.txt is empty\. \[emptyText\]\nFix: /)
})

it('takes an offset in the untouched text in UTF-16 code units', async () => {
  const { out } = await calledCommand(['annotate', '--spans'], { input: sent('🕊 Pe', 'ru') })
  expect(parsedLines(out)).toEqual([
    { start: 3, end: 7, exact: 'Peru', kind: 'place', id: 'PER', reading: 'name' },
  ])
})

it('reads the standard input, also in its place among files', async () => {
  const { out } = await calledCommand(['annotate', 'one.txt', '-', '--structure'], {
    folder,
    input: sent('Mali.'),
  })
  expect(parsedLines(out).map(({ file }) => file)).toEqual(['one.txt', 'stdin'])
  const { code, err } = await calledCommand(['annotate', '-'], { input: sent() })
  expect({ code, err }).toMatchObject({ code: 1, err: expect.stringMatching(/^stdin is empty/) })
})

it('makes the statement that the extraction makes of the same words', async () => {
  const { out } = await called('one.txt', '--date', '2024-02-05', '--issuer', 'FJI', '--issuer', 'NRU')
  const known = { id: 'one', date: onDay('2024-02-05'), issuers: ['FJI', 'NRU'] }
  const made = extractStatement(texts['one.txt'], known, writtenKnowledge)
  expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify({ ...statementFormat, ...made })))
})

it('lets options come before what a file of metadata says', async () => {
  await writeFile(join(folder, 'meta.json'), '{"date": "2020", "issuers": ["PER"], "title": "A tug"}')
  const { out } = await called('one.txt', '--meta', 'meta.json', '--date', '2021-03')
  expect(JSON.parse(out)).toMatchObject({
    metadata: { title: 'A tug', issuers: ['PER'], date: { start: '2021-03-01', precision: 'month' } },
  })
})

it('writes a file for each text into a folder, and all into one that has an ending', async () => {
  const { out } = await called('one.txt', 'more/two.md', '--spans', '--out', 'results')
  expect(out).toBe('Written: results (2 files)')
  expect((await readdir(join(folder, 'results'), { recursive: true })).sort()).toEqual([
    'more',
    'more/two.spans.jsonl',
    'one.spans.jsonl',
  ])
  await called('one.txt', 'more/two.md', '--spans', '--out', 'all.jsonl')
  expect(parsedLines((await readFile(join(folder, 'all.jsonl'), 'utf8')).trim())).toHaveLength(3)
})

it('tells how it is called, and in what its offsets are counted', async () => {
  const { code, out } = await called('--help')
  expect(code).toBe(0)
  expect(out).toMatch(/UTF-16 code units/)
  for (const option of ['--spans', '--doubtful', '--structure', '--lines', '--out', '--date', '--issuer'])
    expect(out).toContain(option)
})
