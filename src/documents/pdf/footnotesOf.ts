import { signEnd, signStart } from './linesOf.ts'
import { type PageLine, type PdfPage, usualSize } from './pdfPage.ts'

/** Letters of notes are smaller than those of the text by at least this share. */
const smaller = 0.93
/** A note begins with its sign. */
const noteStart = /^(?:\[?\d{1,3}[\].]?|[*†‡§]{1,3}|[¹²³⁰⁴-⁹]{1,3})\s?(?=\S)/

/** Pages without their notes, and without the signs that lead to them, and the notes in order. */
export interface WithoutNotes {
  readonly pages: readonly PdfPage[]
  readonly notes: readonly string[]
}

/** Lines at the foot of each column whose letters are smaller than those of the text. */
const smallFeet = ({ lines }: PdfPage, size: number): readonly PageLine[] => {
  const byColumn = new Map<number, PageLine[]>()
  for (const line of lines) {
    const column = byColumn.get(line.column)
    if (column) column.push(line)
    else byColumn.set(line.column, [line])
  }
  return [...byColumn.values()].flatMap((column) => {
    let from = column.length
    while (from > 0 && (column[from - 1]?.size ?? size) < size * smaller) from -= 1
    return column.slice(from)
  })
}

const plainWords = ({ words }: PageLine): string => words.replaceAll(signStart, '').replaceAll(signEnd, ' ')

const signOf = (words: string): string | null =>
  noteStart.exec(words)?.[0]?.replace(/[^\p{L}\p{N}*†‡§]/gu, '') ?? null

/** A raised sign with what stands before it. */
const raised = new RegExp(`(.{0,4})${signStart}([^${signEnd}]*)${signEnd}`, 'gu')
/** The same, one in brackets, or a raised figure of its own. */
const leading = new RegExp(`${signStart}[^${signEnd}]*${signEnd}|\\[\\d{1,3}\\]|[¹²³⁰⁴-⁹]{1,3}`, 'gu')
const oneSign = /\d{1,3}|[*†‡§]{1,3}|[¹²³⁰⁴-⁹]{1,3}/g
/** Behind such words and marks no power and no unit is raised. */
const noUnit = /(?:\p{L}{4}|[.,;:!?"”’)\]])$/u

/** A line without the signs of known notes, and what can be nothing else; what else is raised stays. */
const withoutSigns = (line: PageLine, known: ReadonlySet<string>): PageLine => {
  if (!line.words.includes(signStart)) return line
  const words = line.words.replace(raised, (_, before: string, sign: string) =>
    known.has(sign) || noUnit.test(before) ? before : before + sign,
  )
  return { ...line, words: words.trim() }
}

/** Signs that lead to notes from the text of a page: raised ones, and those that are set in brackets. */
const signsIn = (lines: readonly PageLine[]): ReadonlySet<string> =>
  new Set(
    lines.flatMap(({ words }) => [...words.matchAll(leading)].flatMap(([sign]) => sign.match(oneSign) ?? [])),
  )

/**
 * Takes notes off the feet of the pages. Small letters there are a note where a sign in the text leads to them, or
 * where a note goes on from the page before; others stay.
 */
export function withoutNotes(pages: readonly PdfPage[]): WithoutNotes {
  const size = usualSize(
    pages.flatMap(({ lines }) => lines.map((line) => ({ size: line.size, weight: line.words.length }))),
  )
  const notes: string[] = []
  let goesOn = false
  const kept = pages.map((page) => {
    const feet = smallFeet(page, size)
    const small = new Set(feet)
    const leads = signsIn(page.lines.filter((line) => !small.has(line)))
    const taken = new Set<PageLine>()
    const known = new Set<string>()
    let isNote = goesOn
    for (const line of feet) {
      const sign = signOf(plainWords(line))
      if (sign !== null && leads.has(sign)) {
        isNote = true
        known.add(sign)
        notes.push(plainWords(line))
      } else if (isNote) notes[notes.length - 1] += ` ${plainWords(line)}`
      if (isNote) taken.add(line)
    }
    goesOn = taken.size > 0
    const lines = page.lines.filter((line) => !taken.has(line)).map((line) => withoutSigns(line, known))
    return { ...page, lines }
  })
  return { pages: kept, notes }
}
