import { Parser } from 'htmlparser2'

/** An element with what it holds, in order. */
export interface HtmlElement {
  /** In small letters. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (HtmlElement | string)[]
  readonly parent: HtmlElement | null
}

/** Elements within one another, at most: what browsers follow, twice. */
const mostNested = 1000
/** Elements of a page, at most. */
const mostElements = 1_000_000
/** Code units that are read before what was asked meanwhile is heard. */
const chunk = 65_536

class TooTangled extends Error {}

/**
 * Reads markup as browsers do, near enough for its text: nothing in it runs, is fetched or followed.
 *
 * @param onChunk is awaited after each part; where it gives false nothing more is read
 * @returns the root, whose name is empty; null for markup that is nested or long beyond what pages are
 */
export async function htmlTree(
  markup: string,
  onChunk?: (done: number, of: number) => Promise<boolean>,
): Promise<HtmlElement | null> {
  const root: HtmlElement = { name: '', attributes: {}, children: [], parent: null }
  let open = root
  let depth = 0
  let elements = 0
  const parser = new Parser({
    onopentag: (name, attributes) => {
      depth += 1
      elements += 1
      if (depth > mostNested || elements > mostElements) throw new TooTangled()
      const element: HtmlElement = { name: name.toLowerCase(), attributes, children: [], parent: open }
      open.children.push(element)
      open = element
    },
    onclosetag: () => {
      depth -= 1
      open = open.parent ?? root
    },
    ontext: (text) => {
      const last = open.children.length - 1
      if (typeof open.children[last] === 'string') open.children[last] += text
      else open.children.push(text)
    },
  })
  try {
    for (let from = 0; from < markup.length; from += chunk) {
      parser.write(markup.slice(from, from + chunk))
      if (onChunk && !(await onChunk(Math.min(from + chunk, markup.length), markup.length))) break
    }
    parser.end()
  } catch (error) {
    if (error instanceof TooTangled) return null
    throw error
  }
  return root
}

/** An element and those it lies in, from the inside. */
export function* outward(element: HtmlElement): Generator<HtmlElement> {
  for (let at: HtmlElement | null = element; at; at = at.parent) yield at
}

/** The first element of a name within another, in the order of the page; null for none. */
export function firstNamed(name: string, { children }: HtmlElement): HtmlElement | null {
  for (const child of children) {
    if (typeof child === 'string') continue
    const found = child.name === name ? child : firstNamed(name, child)
    if (found) return found
  }
  return null
}

/** All text within an element, its white space as one space. */
export function wordsOf(element: HtmlElement): string {
  const parts: string[] = []
  const collect = ({ children }: HtmlElement): void => {
    for (const child of children)
      if (typeof child === 'string') parts.push(child)
      else collect(child)
  }
  collect(element)
  return parts
    .join('')
    .replace(/[ \t\n\f\r]+/g, ' ')
    .trim()
}
