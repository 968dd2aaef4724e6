import { zipSync } from 'fflate'
import mammoth from 'mammoth'
import { withinBounds } from '#documents/bounds.ts'
import {
  type DocumentNotice,
  type DocumentResult,
  type ReadOptions,
  refused,
} from '#documents/documentText.ts'
import { excerptOf } from '#documents/excerptOf.ts'
import { blocksOf, type HtmlBlock } from '#documents/html/blocksOf.ts'
import { type HtmlElement, htmlTree, wordsOf } from '#documents/html/htmlTree.ts'
import { textOfBlocks } from '#documents/html/textOfBlocks.ts'
import { listSigns } from './numbering.ts'
import { prepareWord, signEnd, signStart } from './prepareWord.ts'
import { wordsIn } from './scanXml.ts'
import { unpackWord, type WordParts } from './unpackWord.ts'

/** Where the words of a document lie, unless its relations say otherwise. */
const usual = 'word/document.xml'
const relations = '_rels/.rels'

const textOf = (parts: WordParts, name: string): string => {
  const bytes = parts[name]
  return bytes ? new TextDecoder().decode(bytes) : ''
}

/** The name of the main part, as the relations of the package tell it. */
const mainPart = (parts: WordParts): string => {
  const main = /<[^>]*\/officeDocument"[^>]*>/.exec(textOf(parts, relations))?.[0] ?? ''
  const target = /\bTarget="\/?([^"]+)"/.exec(main)?.[1]
  return target !== undefined && target in parts ? target : usual
}

/** Words of the parts whose names match, each once. */
const wordsOfParts = (parts: WordParts, name: RegExp, element: string): readonly string[] => [
  ...new Set(
    Object.keys(parts)
      .filter((part) => name.test(part))
      .flatMap((part) => wordsIn(textOf(parts, part), element))
      .filter((words) => /\p{L}/u.test(words)),
  ),
]

const quoted = (
  code: 'deleted' | 'inserted' | 'hiddenLeftOut' | 'headerLeftOut' | 'footerLeftOut' | 'footnotesLeftOut',
  passages: readonly string[],
): readonly DocumentNotice[] =>
  passages.length === 0 ? [] : [{ code, values: { n: passages.length, words: excerptOf(passages) } }]

const counted = (code: 'commentsLeftOut' | 'picturesLeftOut', n: number): readonly DocumentNotice[] =>
  n === 0 ? [] : [{ code, values: { n } }]

const isNote = ({ name, attributes }: HtmlElement): boolean =>
  name === 'li' && /^(?:foot|end)note-/.test(attributes.id ?? '')

/** Takes the list of notes off the end of what was turned into markup. */
const takeNotes = (root: HtmlElement): readonly string[] => {
  const last = root.children[root.children.length - 1]
  if (last === undefined || typeof last === 'string') return []
  const items = last.children.filter((child): child is HtmlElement => typeof child !== 'string')
  if (items.length === 0 || !items.every(isNote)) return []
  root.children.pop()
  return items.map((item) => wordsOf(item).replace(/ ?↑$/, ''))
}

/** A paragraph that begins with the sign of an item is one. */
const withSign = (block: HtmlBlock): HtmlBlock => {
  if (!block.words.includes(signStart)) return block
  const words = block.words.replaceAll(signStart, '').replaceAll(signEnd, '')
  const isItem = block.kind === 'paragraph' && block.words.startsWith(signStart)
  return { ...block, words, kind: isItem ? 'item' : block.kind }
}

const countOf = (element: HtmlElement, name: string): number =>
  element.children.reduce(
    (sum, child) => (typeof child === 'string' ? sum : sum + countOf(child, name)),
    element.name === name ? 1 : 0,
  )

/** The markup that mammoth makes of a document; it reads no picture and nothing outside of the file. */
const markupOf = async (parts: WordParts): Promise<string> => {
  const packed = zipSync(parts, { level: 0 })
  const input = { arrayBuffer: packed.buffer, buffer: packed }
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }))
  return (await mammoth.convertToHtml(input, { convertImage, includeEmbeddedStyleMap: false })).value
}

/**
 * Reads a Word document: its paragraphs, lists with their numbers, tables with tabs between cells, with tracked
 * changes accepted. Heads and feet of pages, notes, comments and pictures are left out, which notices say.
 */
export async function readDocx(
  bytes: Uint8Array,
  { signal, onProgress }: ReadOptions,
): Promise<DocumentResult> {
  const unpacked = unpackWord(bytes)
  if (!unpacked.ok) return unpacked
  const parts = unpacked.value
  onProgress?.(1, 3)
  const main = mainPart(parts)
  if (!(main in parts)) return refused({ code: 'documentDamaged', values: {} })
  try {
    const signs = listSigns(textOf(parts, 'word/numbering.xml'), textOf(parts, 'word/styles.xml'))
    const { xml, deleted, inserted, hidden } = prepareWord(textOf(parts, main), signs)
    const markup = await markupOf({ ...parts, [main]: new TextEncoder().encode(xml) })
    onProgress?.(2, 3)
    if (signal?.aborted) return refused({ code: 'documentStopped', values: {} })
    const root = await htmlTree(markup)
    if (!root) return refused({ code: 'documentDamaged', values: {} })
    const pictures = countOf(root, 'img')
    const notes = takeNotes(root)
    const heads = wordsOfParts(parts, /^word\/header\d*\.xml$/i, 'hdr')
    const feet = wordsOfParts(parts, /^word\/footer\d*\.xml$/i, 'ftr')
    const comments = wordsOfParts(parts, /^word\/comments\.xml$/i, 'comment')
    return withinBounds({
      format: 'docx',
      text: textOfBlocks(blocksOf(root).map(withSign)),
      notices: [
        ...quoted('deleted', deleted),
        ...quoted('inserted', inserted),
        ...quoted('hiddenLeftOut', hidden),
        ...quoted('headerLeftOut', heads),
        ...quoted('footerLeftOut', feet),
        ...quoted('footnotesLeftOut', notes),
        ...counted('commentsLeftOut', comments.length),
        ...counted('picturesLeftOut', pictures),
      ],
    })
  } catch {
    // Whatever the libraries say of a file that breaks the rules of its format: it is the file's fault.
    return refused({ code: 'documentDamaged', values: {} })
  }
}
