import { describe, expect, it } from 'vitest'
import { extractStatement } from '#extract/extractStatement.ts'
import { bytesOf, textOf } from '#fixtures/documentBytes.ts'
import { linesAt, pdfDocument } from '#fixtures/pdfDocument.ts'
import { paragraph, run, wordDocument } from '#fixtures/wordDocument.ts'
import { writtenKnowledge } from '#fixtures/writtenKnowledge.ts'
import { readDocument } from './readDocument.ts'

// One statement as it comes from different programs: what is read in it is the same.

const paragraphs = [
  'The ministers of Kenya and of Peru met in Quito, and spoke of what the European Union had said of otters in the spring.',
  'Both “thanked” Fiji, whose harbours are open to all, for its long-standing cooperation; Mali’s pilots were there.',
  'They will meet Guinea-Bissau again, and the United States of America too, when the rivers are warm.',
]

/** Lines of so many letters, with words parted at their ends where `isParted`. */
const wrapped = (words: string, width: number, isParted = false): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of words.split(' ')) {
    const room = width - line.length - 2
    if (line.length + word.length + 1 <= width) line = line === '' ? word : `${line} ${word}`
    else if (isParted && room > 2 && /^\p{L}{7,}$/u.test(word)) {
      lines.push(`${line} ${word.slice(0, Math.min(room, word.length - 3))}-`)
      line = word.slice(Math.min(room, word.length - 3))
    } else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line]
}

const read = async (name: string, bytes: Uint8Array) => {
  const { text } = await textOf(readDocument({ name, bytes }))
  const { mentions, sentences } = extractStatement(text, { id: 'same', issuers: [] }, writtenKnowledge)
  return {
    sentences: sentences.length,
    mentions: mentions.map(({ kind, entity, reading }) => `${kind} ${entity} ${reading}`),
  }
}

const asText = (text: string) => read('a.txt', bytesOf(text))

/** A text with what Windows-1252 writes for its quotation marks. */
const inWinAnsi = (text: string): string =>
  text.replace(/[’“”]/g, (mark) => ({ '’': '\x92', '“': '\x93', '”': '\x94' })[mark] ?? mark)

const cp1252 = (text: string): Uint8Array =>
  Uint8Array.from([...inWinAnsi(text)].map((letter) => letter.charCodeAt(0)))

describe('the same statement', async () => {
  const plain = await asText(paragraphs.join('\n\n'))

  it('holds mentions at all', () => {
    expect(plain.mentions.length).toBeGreaterThan(5)
    expect(plain.sentences).toBe(3)
  })

  const lines = paragraphs.map((words) => wrapped(words, 60))
  const head = { words: 'Ministry of Rivers of Chad', x: 60, y: 815, size: 8 }
  const page = (at: number, words: readonly string[]) => [
    ...(at > 0 ? [head] : []),
    ...linesAt(60, 760, words.map(inWinAnsi)),
    { words: `${at + 1}`, x: 300, y: 30, size: 8 },
  ]
  const flat = lines.flat()

  it.each([
    [
      'a word processor',
      () =>
        asText(
          paragraphs
            .join('\r\n')
            .replaceAll(' of ', '\u00a0of ')
            .replaceAll('coop', 'co\u00adop')
            .replaceAll('Kenya', 'Ke\u00adnya'),
        ),
    ],
    ['a PDF viewer', () => asText(lines.map((some) => some.join('\n')).join('\n'))],
    [
      'a PDF viewer, with words parted at ends of lines',
      () => asText(paragraphs.map((words) => wrapped(words, 43, true).join('\n')).join('\n')),
    ],
    [
      'a mail',
      () =>
        asText(
          `From: someone@rivers.example\nTo: all@rivers.example\nSubject: Note of Norway\nDate: Mon, 5 May 2031\n\n${lines.map((some) => some.map((line) => `> ${line}`).join('\n')).join('\n>\n')}\n`,
        ),
    ],
    ['an older text', () => read('a.txt', cp1252(paragraphs.join('\r\n\r\n')))],
    [
      'a Markdown text',
      () =>
        read('a.md', bytesOf(paragraphs.map((words) => words.replace('Kenya', '**Kenya**')).join('\n\n'))),
    ],
    [
      'a page',
      () =>
        read(
          'a.html',
          bytesOf(
            `<html><nav><a href="/">Norway</a></nav><div>${paragraphs.map((words) => `<p>${words}</p>`).join('')}</div></html>`,
          ),
        ),
    ],
    [
      'a Word document',
      () => read('a.docx', wordDocument(paragraphs.map((words) => paragraph(run(words))).join(''))),
    ],
    ['a PDF of one page', () => read('a.pdf', pdfDocument([page(0, flat)]))],
    [
      'a PDF that parts words and sentences',
      () => {
        const parted = paragraphs.flatMap((words) => wrapped(words, 43, true))
        return read('a.pdf', pdfDocument([page(1, parted.slice(0, 4)), page(2, parted.slice(4))]))
      },
    ],
  ])('is read alike from %s', async (_, reading) => {
    expect(await reading()).toEqual(plain)
  })
})
