import { isBlock, isUnseen } from './elementKinds.ts'
import { type HtmlElement, wordsOf } from './htmlTree.ts'
import { itemSign } from './itemSign.ts'

/** Words that stand together: a paragraph, a heading, an item, a row of a table. */
export interface HtmlBlock {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'row'
  /** Its lines, without the white space around them; never empty. */
  readonly words: string
  /** Code units of them that are links. */
  readonly linked: number
  readonly element: HtmlElement
}

/** Letters of a term and of what is said of it, at most, where both are a line. */
const mostTerm = 40
const mostFact = 120

/** Whether words ask, or tell in a sentence: then they are no fact about the page. */
const isSaid = (words: string): boolean => /\?$/.test(words) || (words.length >= 60 && /[.!…]$/.test(words))

/** A sign for a footnote, which is a link to it: "[1]", "*", "2". */
const noteSign = /^\[?(?:\d{1,3}|[a-z]|[*†‡§]{1,3}|[ivx]{1,4})\]?$/i

/** Whether an element is the sign of a footnote, or the way back from it. */
const isNoteSign = (element: HtmlElement): boolean => {
  const { name, attributes, children } = element
  if (name === 'a' && attributes.href?.startsWith('#'))
    return /^(?:[↑↩^]\ufe0e?|\[\d+\])$/.test(wordsOf(element))
  if (name !== 'sup') return false
  const link = children.some((child) => typeof child !== 'string' && child.name === 'a')
  return link && noteSign.test(wordsOf(element))
}

/** Whether all cells of a row hold words alone, so that they are read across; else the table only places things. */
const isRowOfWords = ({ children }: HtmlElement): boolean => {
  const breaks = (element: HtmlElement): number =>
    element.children.reduce(
      (sum, child) => sum + (typeof child === 'string' ? 0 : child.name === 'br' ? 1 : breaks(child)),
      0,
    )
  const holdsBlock = (element: HtmlElement, depth: number): boolean => {
    const inner = element.children.filter((child): child is HtmlElement => typeof child !== 'string')
    const own = inner.filter((child) => isBlock(child))
    // One paragraph in a cell is how some programs write any cell.
    if (own.length > 1 || own.some(({ name }) => name !== 'p' && name !== 'div')) return true
    return inner.some((child) => holdsBlock(child, depth + 1))
  }
  const cells = children.filter((child): child is HtmlElement => typeof child !== 'string')
  // Lines broken several times are text that was placed there, or a list of ways.
  return cells.length > 1 && cells.every((cell) => !holdsBlock(cell, 0) && breaks(cell) < 2)
}

const trimmedCells = (row: string): string =>
  row
    .split('\t')
    .map((cell) => cell.trim())
    .join('\t')

/**
 * The blocks of words within an element, in order; what nobody sees is left out, and so are signs of footnotes.
 */
export function blocksOf(root: HtmlElement): readonly HtmlBlock[] {
  const blocks: HtmlBlock[] = []
  let parts: string[] = []
  let linked = 0
  let sign = ''

  const flush = (element: HtmlElement, kind: HtmlBlock['kind']): void => {
    const lines = parts.join('').split('\n')
    const words = lines
      .map((line) => (kind === 'row' ? trimmedCells(line) : line.trim()))
      .join('\n')
      .trim()
    const some = linked
    parts = []
    linked = 0
    if (words === '') return
    const isItem = sign !== ''
    for (const run of words.split(/\n{2,}/))
      blocks.push({
        kind: isItem && kind === 'paragraph' ? 'item' : kind,
        words: sign + run,
        linked: Math.min(some, run.length),
        element,
      })
    sign = ''
  }

  const text = (words: string, isSet: boolean, isLinked: boolean): void => {
    const plain = isSet ? words.replace(/\r\n?/g, '\n') : words.replace(/[ \t\n\f\r]+/g, ' ')
    const last = parts[parts.length - 1] ?? '\n'
    const added = !isSet && /[ \n\t]$/.test(last) ? plain.replace(/^ /, '') : plain
    if (added === '') return
    parts.push(added)
    if (isLinked) linked += added.trim().length
  }

  interface Around {
    readonly block: HtmlElement
    readonly kind: HtmlBlock['kind']
    readonly isSet: boolean
    readonly isLinked: boolean
    /** Whether blocks are only parted by a space, as in a cell that is read across. */
    readonly isCell: boolean
  }

  const inline = (element: HtmlElement, around: Around): void => {
    const { name } = element
    if (name === 'br') {
      if (around.isCell) parts.push(' ')
      else parts.push('\n')
    } else if (name === 'q') {
      parts.push('“')
      walk(element, around)
      parts.push('”')
    } else if (!isNoteSign(element)) walk(element, name === 'a' ? { ...around, isLinked: true } : around)
  }

  const row = (element: HtmlElement, around: Around): void => {
    for (const cell of element.children) {
      if (typeof cell === 'string' || isUnseen(cell)) continue
      if (parts.length > 0) parts.push('\t')
      walk(cell, { ...around, isCell: true })
    }
    flush(element, 'row')
  }

  /** What a list says of its page: "Published" and "5 June 2031" are a line; null where it tells more than that. */
  const facts = (element: HtmlElement): readonly string[] | null => {
    const lines: string[] = []
    for (const child of element.children) {
      if (typeof child === 'string' || isUnseen(child)) continue
      if (child.name !== 'dt' && child.name !== 'dd') return null
      const words = wordsOf(child)
      if (words.length > (child.name === 'dt' ? mostTerm : mostFact) || isSaid(words)) return null
      const last = lines.length - 1
      if (child.name === 'dt') lines.push(words.replace(/\s*:$/, ''))
      else if (lines[last] === undefined) return null
      else lines[last] += `${lines[last].includes(': ') ? ', ' : ': '}${words}`
    }
    return lines
  }

  const block = (element: HtmlElement, around: Around): void => {
    const { name } = element
    if (around.isCell) {
      parts.push(' ')
      walk(element, around)
      parts.push(' ')
      return
    }
    flush(around.block, around.kind)
    if (name === 'li') sign = itemSign(element)
    const kind = /^h[1-6]$/.test(name) ? 'heading' : 'paragraph'
    const told = name === 'dl' ? facts(element) : null
    if (name === 'tr' && isRowOfWords(element)) row(element, around)
    else if (told) {
      parts.push(told.join('\n'))
      flush(element, 'row')
    } else {
      walk(element, { ...around, block: element, kind, isSet: around.isSet || name === 'pre' })
      flush(element, kind)
    }
    if (name === 'li') sign = ''
  }

  const walk = (element: HtmlElement, around: Around): void => {
    for (const child of element.children)
      if (typeof child === 'string') text(child, around.isSet, around.isLinked)
      else if (isUnseen(child)) continue
      else if (isBlock(child)) block(child, around)
      else inline(child, around)
  }

  walk(root, { block: root, kind: 'paragraph', isSet: false, isLinked: false, isCell: false })
  flush(root, 'paragraph')
  return blocks
}
