import fc from 'fast-check'
import { expect, it } from 'vitest'
import { calledCommand } from '#fixtures/calledCommand.ts'
import { linesOf } from './linesOf.ts'

const sent = async function* (chunks: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk as Uint8Array)
}

const called = (lines: string, ...argv: string[]) =>
  calledCommand(['annotate', '--lines', ...argv], { input: sent([lines]) })

const answers = (out: string) => out.split('\n').map((line) => JSON.parse(line) as Record<string, unknown>)

it('answers each document by a line, in order, with its id as it was given', async () => {
  const { code, out, err } = await called(
    '{"id": "a", "text": "Kenya lent a tug."}\n{"id": 7, "text": "A tug.", "more": 1}\n',
    '--spans',
  )
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const kenya = { start: 0, end: 5, exact: 'Kenya', kind: 'place', id: 'KEN', reading: 'name' }
  expect(answers(out)).toEqual([
    { id: 'a', mentions: [kenya] },
    { id: 7, mentions: [] },
  ])
})

it('takes what a document says of itself before what the command says', async () => {
  const lines = '{"id":"a","text":"A tug.","issuer":"FJI"}\n{"id":"b","text":"A tug.","date":"2021"}'
  const { out } = await called(lines, '--issuer', 'PER', '--date', '2020-01-02')
  expect(answers(out).map(({ statement }) => (statement as { metadata: unknown }).metadata)).toMatchObject([
    { id: 'a', issuers: ['FJI'], date: { start: '2020-01-02' } },
    { id: 'b', issuers: ['PER'], date: { start: '2021-01-01', precision: 'year' } },
  ])
})

it('prints the structure of each', async () => {
  const { out } = await called('{"id":"a","text":"A tug. It sank."}', '--structure')
  expect(answers(out)).toMatchObject([
    {
      id: 'a',
      sentences: [
        [0, 6],
        [7, 15],
      ],
      header: { date: null },
    },
  ])
})

it('answers a line that cannot be read by its error, and goes on', async () => {
  const lines = [
    '{"id": "a", "text": ',
    '{"id": "b"}',
    '{"id": "c", "text": " "}',
    '{"id": "d", "text": "Peru.", "date": "2024-13-01"}',
    '[1]',
    '',
    '{"id": "e", "text": "Peru."}',
  ]
  const { code, out, err } = await called(lines.join('\n'), '--spans')
  expect(code).toBe(0)
  expect(answers(out).map(({ id, error }) => [id, error])).toEqual([
    [null, expect.objectContaining({ code: 'notJson', fix: expect.any(String) })],
    ['b', expect.objectContaining({ code: 'invalid', place: 'text' })],
    ['c', expect.objectContaining({ code: 'invalid', place: 'text' })],
    ['d', expect.objectContaining({ code: 'invalid', place: 'date' })],
    [null, expect.objectContaining({ code: 'invalid' })],
    [null, expect.objectContaining({ code: 'emptyText' })],
    ['e', undefined],
  ])
  expect(err).toMatch(/^6 of 7 lines could not be read/)
})

it('answers a line that is no UTF-8', async () => {
  const input = sent(['{"id":"a","text":"', Uint8Array.of(255), '"}\n{"id":"b","text":"Peru."}'])
  const { out } = await calledCommand(['annotate', '--lines', '--spans'], { input })
  expect(answers(out)).toMatchObject([{ id: null, error: { code: 'notUtf8' } }, { id: 'b' }])
})

it('takes no line before the one before it is answered, nor many before they are taken', async () => {
  let taken = 0
  let answered = 0
  let waiting = 0
  let most = 0
  const input = (async function* () {
    for (; taken < 600; taken += 1) {
      expect(answered).toBe(taken)
      yield Buffer.from(`{"id":${taken},"text":"${'Kenya. '.repeat(20)}"}\n`)
    }
  })()
  const { code } = await calledCommand(['annotate', '--lines', '--spans'], {
    input,
    out: (text) => {
      answered += 1
      waiting += text.length
      most = Math.max(most, waiting)
    },
    written: async () => {
      waiting = 0
    },
  })
  expect({ code, answered }).toEqual({ code: 0, answered: 600 })
  expect(most).toBeLessThan(70_000)
})

it('refuses a folder for its results', async () => {
  const { code, err } = await called('{"id":"a","text":"Peru."}', '--out', 'results')
  expect(code).toBe(1)
  expect(err).toMatch(/lines go into one file\. \[folder\]/)
})

it('finds the lines of any bytes, however they are cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: fc.constantFrom('a', '\n', 'é', '🕊') })), async (chunks) => {
      const found: string[] = []
      for await (const line of linesOf(sent(chunks))) found.push(Buffer.from(line).toString())
      const all = chunks.join('').split('\n')
      expect(found).toEqual(all.at(-1) === '' ? all.slice(0, -1) : all)
    }),
  )
})
