import { Parser } from 'htmlparser2'

/** Names within one another, at most. */
const mostNested = 1000

/** Where a tag stands in the text: from its "<" to behind its ">". */
export interface TagPlace {
  readonly start: number
  readonly end: number
}

/** What is heard of a text of XML, in order; names come without their prefix. */
export interface XmlHandler {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>, place: TagPlace) => void
  readonly close: (name: string, place: TagPlace) => void
  readonly text?: (words: string) => void
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/**
 * Reads XML from its beginning to its end and tells what it meets. Entities of its own are not followed.
 *
 * @throws RangeError for names nested beyond what documents are
 */
export function scanXml(xml: string, { open, close, text }: XmlHandler): void {
  let depth = 0
  const parser: Parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1
        if (depth > mostNested) throw new RangeError('The XML is nested too deep.')
        const plain: Record<string, string> = {}
        for (const [key, value] of Object.entries(attributes)) plain[local(key)] = value
        open(local(name), plain, { start: parser.startIndex, end: parser.endIndex + 1 })
      },
      onclosetag: (name) => {
        depth -= 1
        close(local(name), { start: parser.startIndex, end: parser.endIndex + 1 })
      },
      ...(text && { ontext: text }),
    },
    { xmlMode: true },
  )
  parser.end(xml)
}

/** The words of each element of a name that holds text elements "t", its paragraphs and breaks as spaces. */
export function wordsIn(
  xml: string,
  name: string,
  isWanted = (_: Readonly<Record<string, string>>) => true,
): readonly string[] {
  const found: string[] = []
  let words: string[] | null = null
  let isText = false
  scanXml(xml, {
    open: (tag, attributes) => {
      if (tag === name && isWanted(attributes)) words = []
      if (tag === 't') isText = true
      if (tag === 'tab' || tag === 'br' || tag === 'p') words?.push(' ')
    },
    close: (tag) => {
      if (tag === 't') isText = false
      if (tag !== name || !words) return
      found.push(words.join('').replace(/\s+/g, ' ').trim())
      words = null
    },
    text: (data) => {
      if (isText) words?.push(data)
    },
  })
  return found.filter((some) => some !== '')
}
