import type { HtmlBlock } from './blocksOf.ts'
import { type HtmlElement, outward } from './htmlTree.ts'

const aboutCookies =
  /\bcookies?\b[\s\S]{0,200}\b(?:accept|agree|consent|settings|preferences|policy|experience|traffic|privacy|personal data)\b|\b(?:accept|agree|consent|uses?|using|privacy|identifiers)\b[\s\S]{0,120}\bcookies?\b/i
/** Words of tools of the page, set on a line of their own. */
const tool =
  /^(?:share|tweet|print|e-?mail|download|listen|copy link|back to top|top of page|follow us|read more|see also|related|more (?:news|on)|tags?|categor(?:y|ies)|previous|next|last updated|all rights reserved|skip to)\b[^.]{0,50}$/i
/** Headings of lists of other pages. */
const leadsAway =
  /^(?:recent|related|latest|other|more|further|popular|trending|most read|recommended)(?: (?:posts?|articles?|news|stories|statements?|speeches|press releases?|pages?|content|links?|reading|documents?|publications?))?:?$|^(?:you (?:may|might) (?:also )?(?:like|be interested in)|read (?:also|next|more)|see also|share this(?: page)?|on this (?:site|page)|in this section|quick links|useful links|leave a (?:reply|comment)|\d{0,4} ?comments?)\b.{0,20}$|^(?:share|tags?|categories|follow us|print|downloads?|contact(?: us)?)$/i
const ownersMark = /^(?:©|\(c\)\s|copyright\b)/i

/** Whether a block is a tool of the page, or a notice about cookies. */
export function isTool({ kind, words }: HtmlBlock): boolean {
  // A statement may have a heading "Related threats": it is a tool only where it is nothing else.
  const named = kind === 'heading' ? leadsAway : tool
  return (words.length <= 70 && named.test(words)) || isAboutCookies(words)
}

const isAboutCookies = (words: string): boolean => words.length < 1000 && aboutCookies.test(words)

const boxes: ReadonlySet<string> = new Set(['div', 'section', 'aside', 'footer', 'form', 'td', 'dialog'])
/** Blocks of a box at most: a notice is short. */
const mostInBox = 6
/** Share of all prose that a box with the mark of an owner or with fields to fill in holds at most. */
const littleProse = 0.25

const boxOf = ({ element }: HtmlBlock): HtmlElement | null => {
  for (const at of outward(element)) if (boxes.has(at.name)) return at
  return null
}

const rankOf = ({ kind, element }: HtmlBlock): number =>
  kind === 'heading' ? Number(element.name.slice(1)) : 7

/** What stands under a heading that leads to other pages: up to the next heading of its rank, in what holds it. */
const underHeadings = (blocks: readonly HtmlBlock[]): ReadonlySet<HtmlBlock> => {
  const found = new Set<HtmlBlock>()
  for (const [at, heading] of blocks.entries()) {
    if (heading.kind !== 'heading' || found.has(heading) || !leadsAway.test(heading.words)) continue
    const holder = heading.element.parent
    found.add(heading)
    for (let next = at + 1; next < blocks.length; next += 1) {
      const block = blocks[next] as HtmlBlock
      const isInside = [...outward(block.element)].some((element) => element === holder)
      if (!isInside || rankOf(block) <= rankOf(heading)) break
      found.add(block)
    }
  }
  return found
}

/** Whether fields to fill in stand within an element; kept for each, so that no element is looked at twice. */
const fieldTeller = (): ((element: HtmlElement) => boolean) => {
  const known = new Map<HtmlElement, boolean>()
  const holdsFields = (element: HtmlElement): boolean => {
    const answer = known.get(element)
    if (answer !== undefined) return answer
    const isField = element.name === 'input' && element.attributes.type !== 'hidden'
    const found = isField || element.children.some((child) => typeof child !== 'string' && holdsFields(child))
    known.set(element, found)
    return found
  }
  return holdsFields
}

/**
 * Blocks that belong to the site by what they say or what they lie in: under a heading that leads to other pages, in a
 * short box that begins with a notice about cookies or ends with its owner's mark, or beside fields to fill in.
 *
 * @param within prose within each element, of `all`
 */
export function siteParts(
  blocks: readonly HtmlBlock[],
  within: ReadonlyMap<HtmlElement, number>,
  all: number,
): ReadonlySet<HtmlBlock> {
  const inBoxes = new Map<HtmlElement, HtmlBlock[]>()
  for (const block of blocks) {
    const box = boxOf(block)
    if (!box) continue
    const known = inBoxes.get(box)
    if (known) known.push(block)
    else inBoxes.set(box, [block])
  }
  const found = new Set(underHeadings(blocks))
  const holdsFields = fieldTeller()
  for (const [box, some] of inBoxes) {
    const prose = within.get(box) ?? 0
    const isLittle = prose <= all * littleProse
    const isNotice =
      some.length <= mostInBox &&
      prose < all &&
      ((isAboutCookies(some[0]?.words ?? '') && some.every(({ kind }) => kind !== 'heading')) ||
        (isLittle && ownersMark.test(some[some.length - 1]?.words ?? '')))
    if (isNotice || (isLittle && holdsFields(box))) for (const block of some) found.add(block)
  }
  return found
}
