import type { HtmlBlock } from './blocksOf.ts'
import { isPartByKind, isPartByName } from './elementKinds.ts'
import { type HtmlElement, outward } from './htmlTree.ts'
import { isTool, siteParts } from './siteParts.ts'

/** What a page is about, and what surrounds it; each in the order of the page. */
export interface FoundStatement {
  readonly kept: readonly HtmlBlock[]
  readonly leftOut: readonly HtmlBlock[]
}

/** Share of links from which a block is a way to other pages. */
const mostLinked = 0.5
/** Share of all prose that what the page is about holds. */
const mostProse = 0.85
/** Share of all prose below which an element may be a part of the site by its name alone. */
const littleProse = 0.5
/** Code units that may stand between a title and what it is the title of: a date, a place, a lead. */
const betweenTitle = 600

const isLinked = ({ linked, words }: HtmlBlock): boolean => linked > words.length * mostLinked

/** Code units of running text: sentences, not names, buttons or links. */
const proseOf = (block: HtmlBlock): number => {
  const { kind, words, linked } = block
  if (kind === 'heading' || isLinked(block)) return 0
  const { length } = words
  return length >= 60 || (length >= 25 && /[.!?…。！？”"]$/.test(words)) ? length - linked : 0
}

/** Prose within each element. */
const proseWithin = (blocks: readonly HtmlBlock[]): ReadonlyMap<HtmlElement, number> => {
  const within = new Map<HtmlElement, number>()
  for (const block of blocks) {
    const prose = proseOf(block)
    if (prose > 0)
      for (const element of outward(block.element)) within.set(element, (within.get(element) ?? 0) + prose)
  }
  return within
}

/** Tells which elements are parts of the site; the answer for each is kept, since blocks share what they lie in. */
const partTeller = (within: ReadonlyMap<HtmlElement, number>, all: number) => {
  const known = new Map<HtmlElement, boolean>()
  const isPart = (element: HtmlElement): boolean =>
    isPartByKind(element) || (isPartByName(element) && (within.get(element) ?? 0) <= all * littleProse)
  const isInPart = (element: HtmlElement): boolean => {
    const way: HtmlElement[] = []
    let found = false
    for (const at of outward(element)) {
      const answer = known.get(at)
      if (answer !== undefined) {
        found = answer
        break
      }
      way.push(at)
    }
    for (const at of way.reverse()) {
      found ||= isPart(at)
      known.set(at, found)
    }
    return found
  }
  return isInPart
}

/** Elements that cards are made of, and how many of one kind stand beside one another at least. */
const cards: ReadonlySet<string> = new Set(['div', 'li', 'article', 'section', 'td'])
const fewestCards = 3
/** Share of all prose that one card holds at most: it only tells of another page. */
const cardProse = 0.25

const kindOf = ({ name, attributes }: HtmlElement): string => `${name} ${attributes.class ?? ''}`

/** Elements that each hold a link to another page with some words about it, several of a kind beside one another. */
const cardsOf = (
  blocks: readonly HtmlBlock[],
  within: ReadonlyMap<HtmlElement, number>,
  all: number,
): ReadonlySet<HtmlElement> => {
  const leading = new Set<HtmlElement>()
  for (const block of blocks) {
    if (!isLinked(block)) continue
    for (const element of outward(block.element)) {
      if ((within.get(element) ?? 0) > all * cardProse) break
      if (cards.has(element.name)) leading.add(element)
    }
  }
  const counts = new Map<HtmlElement | null, Map<string, number>>()
  for (const element of leading) {
    const kinds = counts.get(element.parent) ?? new Map<string, number>()
    counts.set(element.parent, kinds.set(kindOf(element), (kinds.get(kindOf(element)) ?? 0) + 1))
  }
  return new Set(
    [...leading].filter((element) => (counts.get(element.parent)?.get(kindOf(element)) ?? 0) >= fewestCards),
  )
}

const holders: ReadonlySet<string> = new Set([
  'div',
  'article',
  'main',
  'section',
  'td',
  'body',
  'html',
  'form',
  '',
])

const isWithin = (element: HtmlElement, holder: HtmlElement): boolean => {
  for (const at of outward(element)) if (at === holder) return true
  return false
}

/** The innermost element that holds almost all prose, and room for what stands beside it. */
const holderOf = (
  blocks: readonly HtmlBlock[],
  within: ReadonlyMap<HtmlElement, number>,
): HtmlElement | null => {
  const all = blocks.reduce((sum, block) => sum + proseOf(block), 0)
  const first = blocks.find((block) => proseOf(block) > 0)
  if (!first) return null
  let deepest: HtmlElement | null = null
  for (const block of blocks)
    for (const element of outward(block.element))
      if (holders.has(element.name) && (within.get(element) ?? 0) >= all * mostProse) {
        if (!deepest || (element !== deepest && isWithin(element, deepest))) deepest = element
        break
      }
  return deepest
}

const plain = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ').trim()

/** The place of the heading that stands above what begins at `from`, where the page's title or place says it does. */
const titleBefore = (
  blocks: readonly HtmlBlock[],
  from: number,
  title: string,
  isInPart: (element: HtmlElement) => boolean,
): number | null => {
  for (let at = from - 1; at >= 0; at -= 1) {
    const { kind, words, element } = blocks[at] as HtmlBlock
    if (kind !== 'heading' || !/^h[12]$/.test(element.name)) continue
    if (plain(title).startsWith(plain(words)) || (element.name === 'h1' && !isInPart(element))) return at
  }
  return null
}

const isLinkedAway = (block: HtmlBlock): boolean => block.kind !== 'heading' && isLinked(block)

/** What stands between a title and its text; nothing where that is so much that it is about something else. */
const betweenOf = (between: readonly HtmlBlock[], candidates: readonly HtmlBlock[]): readonly HtmlBlock[] => {
  const known = new Set(candidates)
  const left = between.filter((block) => known.has(block) && !isLinkedAway(block) && block.kind !== 'item')
  return left.reduce((sum, { words }) => sum + words.length, 0) <= betweenTitle ? left : []
}

/** Without headings that nothing follows: they stood above what was left out. */
const withoutEmptyHeadings = (blocks: readonly HtmlBlock[]): readonly HtmlBlock[] => {
  let to = blocks.length
  while (to > 1 && blocks[to - 1]?.kind === 'heading') to -= 1
  return blocks.slice(0, to)
}

/**
 * Finds what a page is about among its menus, notices and links: the innermost element that holds almost all running
 * text, with the title above it. What is a way to other pages, a tool or a notice about cookies is left out there too.
 *
 * @param title of the page, as its head says it
 * @returns all blocks where none is running text
 */
export function findStatement(blocks: readonly HtmlBlock[], title: string): FoundStatement {
  const all = proseWithin(blocks)
  const total = blocks.reduce((sum, block) => sum + proseOf(block), 0)
  const isInPart = partTeller(all, total)
  const cardElements = cardsOf(blocks, all, total)
  const isInCard = ({ element }: HtmlBlock): boolean => {
    for (const at of outward(element)) if (cardElements.has(at)) return true
    return false
  }
  const ofSite = siteParts(blocks, all, total)
  const candidates = blocks.filter(
    (block) => !isInPart(block.element) && !ofSite.has(block) && !isTool(block) && !isInCard(block),
  )
  const holder = holderOf(candidates, proseWithin(candidates))
  if (!holder) return { kept: blocks, leftOut: [] }
  const inside = candidates.filter((block) => isWithin(block.element, holder) && !isLinkedAway(block))
  const from = blocks.indexOf(inside[0] as HtmlBlock)
  const isTitled = inside.some(({ element }) => element.name === 'h1')
  const at = isTitled ? null : titleBefore(blocks, from, title, isInPart)
  const head =
    at === null ? [] : [blocks[at] as HtmlBlock, ...betweenOf(blocks.slice(at + 1, from), candidates)]
  const kept = withoutEmptyHeadings([...head, ...inside])
  const keptOnes = new Set(kept)
  return { kept, leftOut: blocks.filter((block) => !keptOnes.has(block)) }
}
