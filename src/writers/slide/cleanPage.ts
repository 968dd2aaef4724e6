import type { SlideBox, SlidePage } from './slidePage.ts'

/** What no XML file may hold: control characters, halves of pairs, and what is no character. */
const forbidden = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu

/** Breaks of lines and tabs of any kind, which are spaces on a slide. */
const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g

/** Words as a file can hold them: a break of a line becomes a space, what no file may hold goes. */
export function cleanText(text: string): string {
  return text.replace(breaks, ' ').replace(forbidden, '')
}

const cleanBox = (box: SlideBox): SlideBox => {
  if (box.kind === 'text')
    return {
      ...box,
      paragraphs: box.paragraphs.map((runs) => runs.map((run) => ({ ...run, text: cleanText(run.text) }))),
    }
  if (box.kind === 'table')
    return {
      ...box,
      name: cleanText(box.name),
      columns: box.columns.map((column) => ({ ...column, label: cleanText(column.label) })),
      rows: box.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => ({ ...cell, text: cleanText(cell.text) })),
      })),
    }
  if (box.kind === 'chart')
    return { ...box, alternative: cleanText(box.alternative), categories: box.categories.map(cleanText) }
  if (box.kind === 'drawing') return { ...box, alternative: cleanText(box.alternative) }
  return box
}

/** A slide whose words any file can hold. */
export function cleanPage(page: SlidePage): SlidePage {
  return {
    ...page,
    title: cleanText(page.title),
    boxes: page.boxes.map(cleanBox),
    notes: page.notes.map(cleanText),
  }
}
