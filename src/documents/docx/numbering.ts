import { itemNumber, type NumberKind } from '#documents/itemNumber.ts'
import { scanXml } from './scanXml.ts'

interface Level {
  /** Name of the numbers: decimal, lowerLetter, bullet, … */
  format: string
  /** How they are set: "%1.", "(%2)". */
  text: string
  start: number
}

interface List {
  readonly levels: Map<string, Level>
  /** Style whose list this is, which another one has the levels of. */
  link: string | null
}

/** Which list a paragraph is an item of, and how deep. */
export interface ListPlace {
  readonly list: string
  readonly level: string
}

const kinds: Readonly<Record<string, NumberKind>> = {
  lowerLetter: 'a',
  upperLetter: 'A',
  lowerRoman: 'i',
  upperRoman: 'I',
}

/** Writes the signs of items in the order of the document. */
export interface ListSigns {
  /** The sign of the next item of a place: "(b)", "1.2.", "•"; empty where the list has none. */
  readonly next: (place: ListPlace) => string
  /** The place of paragraphs of a style; null where the style makes no items. */
  readonly ofStyle: (style: string) => ListPlace | null
}

const readLists = (xml: string) => {
  const abstract = new Map<string, List>()
  const lists = new Map<string, { abstract: string; readonly starts: Map<string, number> }>()
  const styles = new Map<string, string>()
  let list: List | null = null
  let level: Level | null = null
  let levelId = '0'
  let listId = ''
  let num: { abstract: string; readonly starts: Map<string, number> } | null = null
  scanXml(xml, {
    open: (name, { val = '', ...attributes }) => {
      if (name === 'abstractNum') {
        listId = attributes.abstractNumId ?? ''
        list = { levels: new Map(), link: null }
        abstract.set(listId, list)
      } else if (name === 'num') {
        num = { abstract: '', starts: new Map() }
        lists.set(attributes.numId ?? '', num)
      } else if (name === 'abstractNumId' && num) num.abstract = val
      else if (name === 'numStyleLink' && list) list.link = val
      else if (name === 'styleLink' && list) styles.set(val, listId)
      else if (name === 'lvl') {
        level = { format: 'decimal', text: '', start: 1 }
        levelId = attributes.ilvl ?? '0'
        if (list) list.levels.set(levelId, level)
      } else if (name === 'lvlOverride') levelId = attributes.ilvl ?? '0'
      else if (name === 'startOverride') num?.starts.set(levelId, Number(val) || 0)
      else if (level) {
        if (name === 'numFmt') level.format = val
        else if (name === 'lvlText') level.text = val
        else if (name === 'start') level.start = Number(val) || 0
      }
    },
    close: (name) => {
      if (name === 'abstractNum') list = null
      else if (name === 'num') num = null
      else if (name === 'lvl') level = null
    },
  })
  return { abstract, lists, styles }
}

const readStyles = (xml: string): ReadonlyMap<string, ListPlace> => {
  const places = new Map<string, { list: string; level: string }>()
  let style = ''
  scanXml(xml, {
    open: (name, { val = '', ...attributes }) => {
      if (name === 'style') style = attributes.styleId ?? ''
      else if (name === 'numId') places.set(style, { list: val, level: places.get(style)?.level ?? '0' })
      else if (name === 'ilvl') places.set(style, { list: places.get(style)?.list ?? '0', level: val })
    },
    close: () => {},
  })
  return places
}

const emptyText = { levels: new Map<string, Level>(), link: null }

/**
 * Reads how a document numbers its items.
 *
 * @param numbering the part that says so; empty for a document without lists
 * @param styles the part of styles, which make items too
 */
export function listSigns(numbering: string, styles: string): ListSigns {
  const { abstract, lists, styles: linked } = readLists(numbering)
  const places = readStyles(styles)
  const counts = new Map<string, Map<number, number>>()

  const listOf = (id: string): List => {
    const list = abstract.get(id) ?? emptyText
    return list.link === null ? list : (abstract.get(linked.get(list.link) ?? '') ?? emptyText)
  }

  const next = (place: ListPlace): string => {
    const num = lists.get(place.list)
    if (!num) return ''
    const { levels } = listOf(num.abstract)
    const level = levels.get(place.level)
    if (!level || level.format === 'none') return ''
    if (level.format === 'bullet') return '•'
    // Lists that share their levels count on, but for those that say where they start.
    const key = num.starts.size > 0 ? `own ${place.list}` : num.abstract
    const counted = counts.get(key) ?? new Map<number, number>()
    counts.set(key, counted)
    const depth = Number(place.level)
    const startOf = (at: number): number => num.starts.get(String(at)) ?? levels.get(String(at))?.start ?? 1
    counted.set(depth, (counted.get(depth) ?? startOf(depth) - 1) + 1)
    for (const deeper of [...counted.keys()]) if (deeper > depth) counted.delete(deeper)
    return level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const kind = kinds[levels.get(String(at))?.format ?? ''] ?? '1'
      return itemNumber(counted.get(at) ?? startOf(at), kind)
    })
  }

  return { next, ofStyle: (style) => places.get(style) ?? null }
}
