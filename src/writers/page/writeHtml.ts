/** An element with its attributes, in their order, and the text that is all it holds. */
export interface PageElement {
  readonly name: string
  readonly attributes: readonly (readonly [name: string, value: string])[]
  readonly text: string
}

/** A page that is nothing but a list of elements; what is drawn in it comes from its script. */
export interface HtmlPage {
  /** BCP 47 tag. */
  readonly language: string
  readonly head: readonly PageElement[]
  readonly body: readonly PageElement[]
}

const isVoid = (name: string): boolean => name === 'meta' || name === 'link'

/** What would end elements whose text is taken as it stands, or make of it what it is not. */
const ends: Readonly<Record<string, RegExp>> = {
  script: /<\/script|<!--|[\0\r]/i,
  style: /<\/style|[\0\r]/i,
  noscript: /[<&\0\r]/,
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Words of a page: what is markup is escaped, and what no page can hold is left out. */
const escaped = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a page has no other way to be rid of them.
  text.replace(/[\0-\x08\x0b-\x1f\x7f]/g, '').replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)

const writeElement = ({ name, attributes, text }: PageElement): string => {
  const tag = attributes.reduce((open, [key, value]) => `${open} ${key}="${escaped(value)}"`, `<${name}`)
  if (isVoid(name)) return `${tag}>`
  const end = ends[name]
  if (end?.test(text)) throw new Error(`The text of an element ${name} would end it.`)
  return `${tag}>${end ? text : escaped(text)}</${name}>`
}

/**
 * A page as HTML. Read again, by whatever reads HTML, it is the same list of elements with the same texts.
 *
 * @throws when the text of a script, a style or a noscript would end it
 */
export function writeHtml({ language, head, body }: HtmlPage): string {
  const list = (elements: readonly PageElement[]): string => elements.map(writeElement).join('\n')
  return `<!doctype html>\n<html lang="${escaped(language)}">\n<head>\n${list(head)}\n</head>\n<body>\n${list(body)}\n</body>\n</html>\n`
}
