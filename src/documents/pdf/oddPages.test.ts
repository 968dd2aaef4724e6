import { describe, expect, it } from 'vitest'
import { readDocument } from '#documents/readDocument.ts'
import { textOf } from '#fixtures/documentBytes.ts'
import { linesAt, type PlacedWords, pdfDocument } from '#fixtures/pdfDocument.ts'

const read = (bytes: Uint8Array) => readDocument({ name: 'speech.pdf', bytes })

const opening = [
  'The ministers of Kenya and Peru met in Quito on 5 June 2031, where they spoke of otters',
  'and of the rivers that both states share with their neighbours, whose harbours are open',
  'to all.',
]

describe('a PDF with pages of its own kind', () => {
  it('leaves out running heads whose parts change places from page to page', async () => {
    const outer = (at: number): readonly PlacedWords[] => {
      const [symbol, day] = at % 2 === 0 ? [60, 480] : [480, 60]
      return [
        { words: 'RIV/78/PV.5', x: symbol, y: 815, size: 9 },
        { words: '21/09/2031', x: day, y: 815, size: 9 },
        { words: `${at + 2}/5`, x: at % 2 === 0 ? 540 : 60, y: 30, size: 9 },
      ]
    }
    const lines = [
      ['They thanked the ministers of Burkina'],
      ['Faso and of New'],
      ['Zealand for their tugs.'],
    ]
    const pages = lines.map((some, at) => [...outer(at), ...linesAt(60, 760, some)])
    const { text } = await textOf(read(pdfDocument(pages)))
    expect(text).toBe('They thanked the ministers of Burkina\n\fFaso and of New\n\fZealand for their tugs.')
  })

  it('reads pages that are shown turned, and letters that are drawn as one', async () => {
    for (const turned of [90, 180, 270] as const)
      expect((await textOf(read(pdfDocument([linesAt(60, 500, opening)], { turned })))).text).toBe(
        opening.join('\n'),
      )
    const drawn = ['The ﬁrst oﬃcers of Fiji reﬂect on ﬂoods.'.replace('ﬃ', 'fﬁ')]
    expect((await textOf(read(pdfDocument([linesAt(60, 700, drawn)])))).text).toBe(
      'The first officers of Fiji reflect on floods.',
    )
  })

  it('joins a word and a note that are broken at the end of a page', async () => {
    const pages = [
      [
        ...linesAt(60, 760, ['They agreed with Fiji that rivers stay clean, and that the cooper-']),
        { words: '1', x: 400, y: 764, size: 6 },
        ...linesAt(60, 80, ['1 See the treaty of Lima, signed'], 8),
      ],
      [
        ...linesAt(60, 760, ['ation of both goes on.']),
        ...linesAt(60, 80, ['in the presence of Norway.'], 8),
      ],
    ]
    const { text, notices } = await textOf(read(pdfDocument(pages)))
    expect(text).toBe(
      'They agreed with Fiji that rivers stay clean, and that the cooper-\n\fation of both goes on.',
    )
    expect(notices).toEqual([
      {
        code: 'footnotesLeftOut',
        values: { n: 1, words: '1 See the treaty of Lima, signed in the presence of Norway.' },
      },
    ])
  })
})
