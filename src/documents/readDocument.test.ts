import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesOf, problemOf, textOf, utf16 } from '#fixtures/documentBytes.ts'
import { mostBytes, mostUnits } from './bounds.ts'
import { readDocument } from './readDocument.ts'

const read = (name: string, bytes: Uint8Array) => readDocument({ name, bytes })

const ivory = 'Côte d’Ivoire met Kenya — “at last”.\r\nIt cost 5 €.'
/** What Windows-1252 writes for `ivory`. */
const ivoryBytes = Uint8Array.from(
  [...ivory].map(
    (letter) => ({ '’': 0x92, '—': 0x97, '“': 0x93, '”': 0x94, '€': 0x80 })[letter] ?? letter.charCodeAt(0),
  ),
)

describe('a file of text', () => {
  it.each([
    ['UTF-8', bytesOf(ivory), []],
    ['UTF-8 with a mark', bytesOf(`\uFEFF${ivory}`), []],
    ['UTF-16 with a mark', utf16(`\uFEFF${ivory}`), []],
    ['UTF-16 of the other order with a mark', utf16(`\uFEFF${ivory}`, true), []],
    ['UTF-16 without a mark', utf16(ivory), ['UTF-16']],
    ['UTF-16 of the other order without a mark', utf16(ivory, true), ['UTF-16']],
    ['Windows-1252', ivoryBytes, ['Windows-1252']],
  ])('is read letter by letter from %s, and what was guessed is said', async (_, bytes, said) => {
    const { text, notices, format } = await textOf(read('speech.txt', bytes))
    expect(text).toBe(ivory)
    expect(format).toBe('text')
    expect(notices.map(({ values }) => values)).toEqual(said.map((encoding) => ({ encoding })))
  })

  it('is read from UTF-16 without a mark in other scripts too', async () => {
    const arabic = 'أشاد الوزير بـ NATO ومصر.\nثم غادر.'
    expect((await textOf(read('speech.txt', utf16(arabic)))).text).toBe(arabic)
    const chinese = '外交部长会见了肯尼亚客人。\n会谈持续了两天。'
    expect((await textOf(read('speech.txt', utf16(chinese, true)))).text).toBe(chinese)
  })

  it('asks where the letters may be of several alphabets, with how each would read', async () => {
    // "Россия и Кения" in Windows-1251.
    const bytes = Uint8Array.of(
      0xd0,
      0xee,
      0xf1,
      0xf1,
      0xe8,
      0xff,
      0x20,
      0xe8,
      0x20,
      0xca,
      0xe5,
      0xed,
      0xe8,
      0xff,
    )
    const problem = await problemOf(read('speech.txt', bytes))
    if (problem.code !== 'encodingUnclear') throw new Error(problem.code)
    expect(problem.values.choices).toContainEqual({ encoding: 'windows-1251', sample: 'Россия и Кения' })
    const { text, notices } = await textOf(
      readDocument({ name: 'a.txt', bytes }, { encoding: 'windows-1251' }),
    )
    expect([text, notices]).toEqual(['Россия и Кения', []])
  })

  it('keeps marks of direction, control characters and lines without an end', async () => {
    const text = `\u202eKenya\u202c met\u0007 ${'Peru '.repeat(50_000)}`
    expect((await textOf(read('speech', bytesOf(text)))).text).toBe(text)
  })
})

describe('a file that is no statement is refused with a name for why', () => {
  it.each([
    ['nothing', 'speech.txt', new Uint8Array(), 'documentEmpty'],
    ['white space', 'speech.txt', bytesOf(' \n\u00a0\u200b \r\n'), 'documentEmpty'],
    ['white space of UTF-16', 'speech.txt', utf16('\uFEFF \n '), 'documentEmpty'],
    [
      'a picture',
      'speech.txt',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0),
      'documentNotText',
    ],
    [
      'a picture that says so',
      'speech.png',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0),
      'documentUnknown',
    ],
    ['words between NULs', 'speech.txt', bytesOf('Kenya\0\0\0\0met\0Peru'), 'documentNotText'],
    ['control characters', 'speech.md', bytesOf('\u0001\u0002Kenya\u0003'), 'documentNotText'],
    ['rich text', 'speech.txt', bytesOf('{\\rtf1 Kenya}'), 'documentUnknown'],
    ['a table', 'speech.csv', bytesOf('Kenya;1\nPeru;2'), 'documentUnknown'],
  ])('%s', async (_, name, bytes, code) => {
    expect((await problemOf(read(name, bytes))).code).toBe(code)
  })

  it('one that is too large, with its size and the largest', async () => {
    const bytes = new Uint8Array(mostBytes.text + 1).fill(0x61)
    expect(await problemOf(read('speech.txt', bytes))).toEqual({
      code: 'documentTooLarge',
      values: { found: 15.1, limit: 15 },
    })
    expect(await problemOf(read('speech.txt', bytes.subarray(0, mostUnits + 1)))).toEqual({
      code: 'documentTooMuchText',
      values: { found: 5.1, limit: 5 },
    })
    expect((await textOf(read('speech.txt', bytes.subarray(0, mostUnits)))).text).toHaveLength(mostUnits)
  })

  it('one whose reading was stopped before it began', async () => {
    const signal = AbortSignal.abort()
    const problem = await problemOf(readDocument({ name: 'a.txt', bytes: bytesOf('Kenya') }, { signal }))
    expect(problem.code).toBe('documentStopped')
  })
})

it('reads or refuses any bytes under any name', async () => {
  const names = fc.constantFrom('a', 'a.txt', 'a.md', 'a.html', 'a.docx', 'a.pdf', 'a.doc', 'a.2024-01-09')
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), names, async (bytes, name) => {
      const result = await read(name, bytes)
      if (result.ok) expect(result.value.text).toMatch(/[\p{L}\p{N}]/u)
      else expect(result.problem.code).toMatch(/^document|^encoding/)
    }),
  )
})

it('reads any text that UTF-8 can write as it is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 200 }), async (words) => {
      const text = `Kenya ${words}`
      fc.pre(!/[^\P{Cc}\s]/u.test(text))
      expect((await textOf(read('a.txt', bytesOf(text)))).text).toBe(text)
    }),
  )
})
