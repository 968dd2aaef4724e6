import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readDocument } from '#documents/readDocument.ts'
import { extractStatement } from '#extract/extractStatement.ts'
import { calledCommand } from '#fixtures/calledCommand.ts'
import { bytesOf } from '#fixtures/documentBytes.ts'
import { linesAt, pdfDocument } from '#fixtures/pdfDocument.ts'
import { paragraph, run, wordDocument } from '#fixtures/wordDocument.ts'
import { writtenKnowledge } from '#fixtures/writtenKnowledge.ts'
import type { Correction, Statement } from '#statement/statement.ts'
import { writeStatementFile } from '#statement/statementFile.ts'

let folder = ''
const words = 'Kenya lent Peru a tug, which both of them had looked for since the spring.'
const deleted = '<w:del w:id="1"><w:r><w:delText>Chad</w:delText></w:r></w:del>'

const files: Readonly<Record<string, Uint8Array>> = {
  'page.html': bytesOf(`<html><nav><a href="/">Mali</a></nav><div><p>${words}</p></div></html>`),
  'speech.docx': wordDocument(paragraph(run(words) + deleted)),
  'speech.pdf': pdfDocument([linesAt(60, 700, [words]), []]),
  'older.txt': Uint8Array.of(
    ...bytesOf('Kenya met C'),
    0xf4,
    ...bytesOf('te d'),
    0x92,
    ...bytesOf('Ivoire.'),
  ),
  'scan.pdf': pdfDocument([[]]),
  'unclear.txt': Uint8Array.of(0xd0, 0xee, 0xf1, 0xf1, 0xe8, 0xff),
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-'))
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const called = (...argv: string[]) => calledCommand(['annotate', ...argv], { folder })
const places = (out: string): readonly unknown[] =>
  out.split('\n').flatMap((line) => {
    const { kind, exact } = JSON.parse(line)
    return kind === 'place' ? [exact] : []
  })

it.each([
  ['page.html', 'page.html: Left out as parts of the page: Mali'],
  ['speech.docx', 'speech.docx: Left out as deleted in tracked changes: Chad'],
  ['speech.pdf', 'speech.pdf: Page 2 has no text.'],
])('reads %s as the page does, and tells what was left out', async (name, told) => {
  const { code, out, err } = await called(name, '--spans')
  expect(code).toBe(0)
  expect(places(out)).toEqual(['Kenya', 'Peru'])
  expect(err).toBe(told)
})

it('gives the text that its offsets point into', async () => {
  const { out } = await called('speech.pdf')
  const { text, mentions }: Statement = JSON.parse(out)
  expect(text).toBe(words)
  expect(
    mentions.map(({ position, quote }) => text.slice(position.start, position.end) === quote.exact),
  ).toContain(true)
})

it('reads Markdown without its signs, as the page does, and with them where that is asked for', async () => {
  const source = '# On rivers\n\nThe ministers of **Kenya** met in [Quito](https://elsewhere.example).\n'
  await writeFile(join(folder, 'rivers.md'), source)
  const { out } = await called('rivers.md')
  const { text, mentions }: Statement = JSON.parse(out)
  const read = await readDocument({ name: 'rivers.md', bytes: new TextEncoder().encode(source) })
  expect({ ok: true, text }).toMatchObject({ ok: read.ok, text: read.ok && read.value.text })
  expect(text).toBe('On rivers\n\nThe ministers of Kenya met in Quito.')
  expect(
    mentions.map(({ position, quote }) => text.slice(position.start, position.end) === quote.exact),
  ).toEqual(mentions.map(() => true))
  const untouched: Statement = JSON.parse((await called('rivers.md', '--untouched')).out)
  expect(untouched.text).toBe(source)
  const kenya = untouched.mentions.find(({ quote }) => quote.exact === 'Kenya')
  expect(kenya?.position.start).toBe(source.indexOf('Kenya'))
})

it('reads older text, and says how', async () => {
  const { out, err } = await called('older.txt', '--spans')
  expect(places(out)).toContain('Côte d’Ivoire')
  expect(err).toBe('older.txt: The letters were read as Windows-1252.')
})

it.each([
  ['scan.pdf', 'documentOnlyPictures'],
  ['unclear.txt', 'notUtf8'],
])('refuses %s with a code', async (name, refusal) => {
  const { code, err } = await called(name)
  expect(code).toBe(1)
  expect(err).toMatch(new RegExp(`^${name.replace('.', '\\.')}.* \\[${refusal}\\]\nFix: `))
})

/** A statement as the page saves it, with corrections on it. */
const saved = async (text: string, corrections: readonly Correction[]): Promise<string> => {
  const statement = extractStatement(text, { id: 'a-tug', issuers: ['FJI'] }, writtenKnowledge)
  await writeFile(join(folder, 'saved.json'), writeStatementFile({ ...statement, corrections }))
  return 'saved.json'
}

const removed = (text: string, exact: string): Correction => {
  const start = text.indexOf(exact)
  return {
    action: 'remove',
    at: {
      kind: 'place',
      entity: 'PER',
      position: { start, end: start + exact.length },
      quote: {
        exact,
        prefix: text.slice(Math.max(0, start - 32), start),
        suffix: text.slice(start + exact.length, start + exact.length + 32),
      },
    },
  }
}

it('applies the corrections of a saved statement to its own text, with what it knows', async () => {
  const file = await saved(words, [removed(words, 'Peru')])
  const { out, err } = await called('--statement', file)
  const read: Statement = JSON.parse(out)
  expect(read.metadata).toMatchObject({ id: 'a-tug', issuers: ['FJI'] })
  expect(read.mentions.filter(({ kind }) => kind === 'place').map(({ entity }) => entity)).toEqual(['KEN'])
  expect(read.corrections).toHaveLength(1)
  expect(err).toBe('')
  const issued = await called('--statement', file, '--issuer', 'NRU')
  expect(JSON.parse(issued.out)).toMatchObject({ metadata: { issuers: ['NRU'] } })
})

it('applies them to another text where they fit, and tells which do not', async () => {
  const file = await saved(words, [removed(words, 'Peru')])
  await writeFile(join(folder, 'other.txt'), 'Fiji lent a tug.')
  const { code, out, err } = await called('other.txt', '--statement', file, '--spans')
  expect(code).toBe(0)
  expect(places(out)).toEqual(['Fiji'])
  expect(err).toBe('other.txt: A correction no longer fits: “Peru”.')
})

it('refuses a statement with several texts, with lines, and a file that is none', async () => {
  const file = await saved(words, [])
  expect((await called('page.html', 'speech.pdf', '--statement', file)).code).toBe(2)
  expect((await called('--lines', '--statement', file)).code).toBe(2)
  const { code, err } = await called('--statement', 'older.txt')
  expect({ code, err }).toMatchObject({ code: 1, err: expect.stringMatching(/\[notJson\]\nFix: /) })
})
