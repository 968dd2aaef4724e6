import type { ListPlace, ListSigns } from './numbering.ts'
import { scanXml, type TagPlace } from './scanXml.ts'

/** Signs around what was written before a paragraph as the sign of an item; no document holds them. */
export const signStart = '\ue0f0'
export const signEnd = '\ue0f1'

/** The main part of a document, ready to be turned into text, and what its tracked changes are. */
export interface PreparedWord {
  readonly xml: string
  /** Words that were deleted or moved away, and that were inserted or moved to their place; a passage each. */
  readonly deleted: readonly string[]
  readonly inserted: readonly string[]
  /** Words that are set to be hidden; they are taken out. */
  readonly hidden: readonly string[]
}

interface Paragraph {
  readonly start: number
  style: string | null
  list: string | null
  level: string
  isDeleted: boolean
  /** Where its properties end, or it begins where it has none; and the place of its own numbering. */
  bodyFrom: number
  propertiesTo: number | null
  numbering: TagPlace | null
}

interface Splice extends TagPlace {
  readonly by: string
}

/**
 * Elements around words that what turns them into text would leave out with them: fields that a program fills in, and
 * words that others are set above.
 */
const around: ReadonlySet<string> = new Set(['fldSimple', 'ruby', 'rubyBase'])

/** Whether a tag is all of its element. */
const isWhole = (xml: string, { end }: TagPlace): boolean => xml[end - 2] === '/'

const escaped = (words: string): string =>
  words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

const noList = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'

const withSplices = (xml: string, splices: readonly Splice[]): string => {
  const parts: string[] = []
  let from = 0
  // What is put in comes before what is taken out at its place.
  const inOrder = [...splices].sort((one, other) => one.start - other.start || one.end - other.end)
  for (const { start, end, by } of inOrder) {
    // Within what is taken out nothing is left to be changed.
    if (start < from) continue
    parts.push(xml.slice(from, start), by)
    from = end
  }
  return parts.join('') + xml.slice(from)
}

const placeOf = ({ list, level, style }: Paragraph, signs: ListSigns): ListPlace | null => {
  const styled = style === null ? null : signs.ofStyle(style)
  if (list !== null) return list === '0' ? null : { list, level: level || (styled?.level ?? '0') }
  return styled && { list: styled.list, level: level || styled.level }
}

/**
 * Writes the signs of items into the main part of a document, since what turns it into text counts each run of items
 * anew, and collects what tracked changes deleted and inserted.
 *
 * @throws RangeError for XML nested beyond what documents are
 */
export function prepareWord(xml: string, signs: ListSigns): PreparedWord {
  const splices: Splice[] = []
  const changes = { deleted: [] as string[], inserted: [] as string[] }
  const paragraphs: Paragraph[] = []
  const hidden: string[] = []
  const runs: { readonly start: number; isHidden: boolean; words: string }[] = []
  const open: { readonly kind: 'deleted' | 'inserted'; words: string }[] = []
  let former = 0
  let aboveFrom = 0
  let numberingFrom: number | null = null
  let isProperties = 0
  let isWords = false

  const number = (paragraph: Paragraph): void => {
    const place = placeOf(paragraph, signs)
    if (!place || paragraph.isDeleted) return
    const sign = signs.next(place)
    const { numbering, propertiesTo, bodyFrom } = paragraph
    if (numbering) splices.push({ ...numbering, by: noList })
    else if (propertiesTo !== null) splices.push({ start: propertiesTo, end: propertiesTo, by: noList })
    if (sign === '') return
    const by = `<w:r><w:t xml:space="preserve">${signStart}${escaped(sign)} ${signEnd}</w:t></w:r>`
    splices.push({ start: bodyFrom, end: bodyFrom, by })
  }

  scanXml(xml, {
    open: (name, { val = '', ...attributes }, place) => {
      const paragraph = paragraphs[paragraphs.length - 1]
      if (name === 'p')
        paragraphs.push({
          start: place.start,
          style: null,
          list: null,
          level: '',
          isDeleted: false,
          bodyFrom: place.end,
          propertiesTo: null,
          numbering: null,
        })
      else if (name === 'r') runs.push({ start: place.start, isHidden: false, words: '' })
      else if (name === 'vanish' && isProperties === 0 && former === 0) {
        const run = runs[runs.length - 1]
        if (run) run.isHidden = val !== 'false' && val !== '0'
      } else if (name === 'pPrChange' || name === 'rPrChange') former += 1
      else if (name === 'pPr') isProperties += 1
      else if (name === 'numPr' && former === 0 && isProperties > 0) numberingFrom = place.start
      else if (name === 'pStyle' && paragraph && former === 0) paragraph.style = val
      else if (name === 'numId' && paragraph && numberingFrom !== null) paragraph.list = val
      else if (name === 'ilvl' && paragraph && numberingFrom !== null) paragraph.level = val
      else if (name === 'del' && isProperties > 0 && paragraph) paragraph.isDeleted = true
      else if ((name === 'del' || name === 'moveFrom') && isProperties === 0)
        open.push({ kind: 'deleted', words: '' })
      else if ((name === 'ins' || name === 'moveTo') && isProperties === 0)
        open.push({ kind: 'inserted', words: '' })
      else if (name === 't' || name === 'delText') isWords = attributes.id === undefined
      else if (name === 'cr' && isWhole(xml, place)) splices.push({ ...place, by: '<w:br/>' })
      else if (name === 'rt') aboveFrom = place.start
      else if (around.has(name)) splices.push({ ...place, by: '' })
    },
    close: (name, { start, end }) => {
      const paragraph = paragraphs[paragraphs.length - 1]
      if (name === 'p') {
        if (paragraph) number(paragraph)
        paragraphs.pop()
      } else if (name === 'r') {
        const run = runs.pop()
        if (!run?.isHidden) return
        splices.push({ start: run.start, end, by: '' })
        if (run.words.trim() !== '') hidden.push(run.words.trim())
      } else if (name === 'pPrChange' || name === 'rPrChange') former -= 1
      else if (name === 'numPr' && numberingFrom !== null && paragraph) {
        paragraph.numbering = { start: numberingFrom, end }
        numberingFrom = null
      } else if (name === 'pPr') {
        isProperties -= 1
        if (paragraph && isProperties === 0 && end > start) {
          paragraph.propertiesTo = start
          paragraph.bodyFrom = end
        }
      } else if (/^(?:del|moveFrom|ins|moveTo)$/.test(name) && isProperties === 0) {
        const change = open.pop()
        if (change && change.words.trim() !== '') changes[change.kind].push(change.words.trim())
      } else if (name === 't' || name === 'delText') isWords = false
      else if (name === 'rt') splices.push({ start: aboveFrom, end, by: '' })
      else if (around.has(name) && end > start) splices.push({ start, end, by: '' })
    },
    text: (words) => {
      if (!isWords) return
      const change = open[open.length - 1]
      if (change) change.words += words
      const run = runs[runs.length - 1]
      if (run) run.words += words
    },
  })
  return { xml: withSplices(xml, splices), ...changes, hidden }
}
