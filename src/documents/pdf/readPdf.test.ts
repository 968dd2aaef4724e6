import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readDocument } from '#documents/readDocument.ts'
import { problemOf, textOf } from '#fixtures/documentBytes.ts'
import { linesAt, type PlacedWords, pdfDocument } from '#fixtures/pdfDocument.ts'

const read = (bytes: Uint8Array) => readDocument({ name: 'speech.pdf', bytes })

const opening = [
  'The ministers of Kenya and Peru met in Quito on 5 June 2031, where they spoke of otters',
  'and of the rivers that both states share with their neighbours, whose harbours are open',
  'to all.',
]
const body = [
  'They agreed that rivers stay clean, that otters stay, and that the cooper-',
  'ation of both goes on for as long as there are rivers.',
]

/** A page with its head, its number and a note. */
const framed = (number: number, lines: readonly PlacedWords[]): readonly PlacedWords[] => [
  { words: 'Ministry of Rivers, Volume 7', x: 60, y: 810, size: 9 },
  ...lines,
  { words: `- ${number} -`, x: 290, y: 30, size: 9 },
]

afterEach(() => vi.unstubAllGlobals())

describe('a PDF', () => {
  it('is read line by line, paragraphs apart, without heads, numbers and notes of its pages', async () => {
    const title = { words: 'On otters', x: 60, y: 760, size: 18 }
    const pages = [
      framed(1, [
        title,
        ...linesAt(60, 720, opening),
        ...linesAt(60, 668, body),
        { words: '1', x: 331, y: 658.8, size: 6 },
        ...linesAt(60, 80, ['1 See the treaty of Lima,', 'its second part.'], 8),
      ]),
      framed(2, linesAt(60, 760, ['Both thanked Ecuador.'])),
      framed(3, linesAt(60, 760, ['The end of it.'])),
    ]
    const seen: (readonly [number, number])[] = []
    const bytes = pdfDocument(pages)
    const reading = readDocument({ name: 'a', bytes }, { onProgress: (...step) => seen.push(step) })
    const { text, notices, format } = await textOf(reading)
    expect(text.split('\n\n')).toEqual([
      'On otters',
      opening.join('\n'),
      `${body.join('\n')}\n\fBoth thanked Ecuador.\n\fThe end of it.`,
    ])
    expect(format).toBe('pdf')
    expect(notices).toEqual([
      { code: 'headerLeftOut', values: { n: 1, words: 'Ministry of Rivers, Volume 7' } },
      { code: 'footnotesLeftOut', values: { n: 1, words: '1 See the treaty of Lima, its second part.' } },
    ])
    expect(seen).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ])
  })

  it('reads columns one after the other, below what goes over both and above what follows', async () => {
    const left = [
      'Kenya lent ten tugs to Fiji,',
      'which thanked its friends',
      'for them, and Mali sent',
      'two pilots along with',
      'them in the spring.',
    ]
    const right = [
      'Peru spoke of its harbours,',
      'and of what they cost in',
      'a year; Chad listened to',
      'it for hours and took',
      'notes of all of it.',
    ]
    const across = 'A heading that goes over both of the columns which stand below it'
    const after = 'Then all of them went home together, each to where it had come from.'
    const page = [
      { words: across, x: 60, y: 780, size: 12 },
      ...left.flatMap((words, at) => [
        { words, x: 60, y: 740 - at * 14 },
        { words: right[at] ?? '', x: 320, y: 740 - at * 14 },
      ]),
      { words: after, x: 60, y: 640 },
    ]
    const { text } = await textOf(read(pdfDocument([page])))
    expect(text.split(/\n+/)).toEqual([across, ...left, ...right, after])
  })

  it('keeps the rows of a table', async () => {
    const rows = [
      ['Kenya', '12'],
      ['Peru', '7'],
      ['Mali', '3'],
      ['Fiji', '9'],
      ['Chad', '1'],
    ]
    const page = rows.flatMap(([state = '', count = ''], at) => [
      { words: state, x: 60, y: 700 - at * 14 },
      { words: count, x: 300, y: 700 - at * 14 },
    ])
    const { text } = await textOf(read(pdfDocument([page])))
    expect(text.split('\n')).toEqual(rows.map((row) => row.join('\t')))
  })

  it('keeps small letters at the foot that no sign leads to, and what is raised in a unit', async () => {
    const page = [
      ...linesAt(60, 700, opening),
      { words: 'The pond is 12 km', x: 60, y: 640 },
      { words: '2', x: 145.5, y: 644, size: 6 },
      ...linesAt(60, 80, ['3 otters are small,', '4 are more.'], 8),
    ]
    const { text, notices } = await textOf(read(pdfDocument([page])))
    expect(text).toBe(`${opening.join('\n')}\n\nThe pond is 12 km2\n\n3 otters are small,\n4 are more.`)
    expect(notices).toEqual([])
  })

  it('tells a running head from a title in the same words', async () => {
    const head = { words: 'On otters', x: 60, y: 800, size: 9 }
    const lines = linesAt(60, 700, opening)
    const title = { words: 'On otters', x: 60, y: 760, size: 20 }
    const chapter = (at: number) => ({ words: `Chapter ${at}`, x: 400, y: 800, size: 9 })
    const pages = [
      [title, ...lines],
      [head, chapter(1), ...lines],
      [head, chapter(2), ...lines],
    ]
    const { text, notices } = await textOf(read(pdfDocument(pages)))
    expect(text).toBe(`On otters\n\n${Array.from({ length: 3 }, () => opening.join('\n')).join('\n\f')}`)
    expect(notices).toEqual([{ code: 'headerLeftOut', values: { n: 1, words: 'On otters Chapter 1' } }])
  })

  it('says which pages have no text, and reads the others', async () => {
    const lines = linesAt(60, 700, opening)
    const { text, notices } = await textOf(read(pdfDocument([lines, [], lines])))
    expect(notices).toEqual([{ code: 'pagesWithoutText', values: { n: 1, pages: '2' } }])
    expect(text).toBe(`${opening.join('\n')}\n\f${opening.join('\n')}`)
  })

  it('runs no script of it and fetches nothing, which is said', async () => {
    const asked = vi.fn()
    vi.stubGlobal('fetch', asked)
    const script = 'globalThis.wasRun = true; app.alert("Angola")'
    const { text, notices } = await textOf(read(pdfDocument([linesAt(60, 700, opening)], { script })))
    expect(text).toBe(opening.join('\n'))
    expect(notices).toEqual([{ code: 'scriptsNotRun', values: { n: 1 } }])
    expect('wasRun' in globalThis).toBe(false)
    expect(asked).not.toHaveBeenCalled()
  })

  it('reads a page of very many words in work that grows with them', async () => {
    const page = Array.from({ length: 4000 }, (_, at) => ({
      words: 'otter',
      x: (at * 37) % 500,
      y: (at * 0.7919) % 800,
      size: 0.5,
    }))
    const { text } = await textOf(read(pdfDocument([page])))
    expect(text.match(/otter/g)?.length).toBeGreaterThan(3000)
  })

  it('stops between two pages', async () => {
    const signal = { aborted: false }
    const onProgress = vi.fn((done: number) => {
      signal.aborted = done === 2
    })
    const bytes = pdfDocument(Array.from({ length: 40 }, () => linesAt(60, 700, opening)))
    const problem = await problemOf(readDocument({ name: 'a.pdf', bytes }, { signal, onProgress }))
    expect(problem.code).toBe('documentStopped')
    expect(onProgress).toHaveBeenCalledTimes(2)
  })

  it.each([
    ['pictures alone', pdfDocument([[], []]), 'documentOnlyPictures'],
    ['a password', pdfDocument([linesAt(60, 700, opening)], { isProtected: true }), 'documentProtected'],
    [
      'nothing but its name',
      Uint8Array.from('%PDF-1.7\n', (letter) => letter.charCodeAt(0)),
      'documentDamaged',
    ],
  ])('is refused with %s', async (_, bytes, code) => {
    expect((await problemOf(read(bytes))).code).toBe(code)
  })

  it('is read or refused when it was changed anywhere', async () => {
    const whole = pdfDocument([linesAt(60, 700, opening)])
    const change = fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 }))
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const bytes = whole.slice()
        for (const [at, byte] of changes) bytes[at] = byte
        const result = await read(bytes)
        if (result.ok) expect(result.value.text).toMatch(/[\p{L}\p{N}]/u)
        else expect(result.problem.code).toMatch(/^document|^encoding/)
      }),
      { numRuns: 40 },
    )
  })
})
