import MarkdownIt from 'markdown-it'
import { withinBounds } from '#documents/bounds.ts'
import { decodeBytes } from '#documents/decodeBytes.ts'
import { type DocumentResult, type ReadOptions, refused } from '#documents/documentText.ts'
import { encodingNotice } from '#documents/readText.ts'
import { blocksOf } from './blocksOf.ts'
import { htmlTree } from './htmlTree.ts'
import { textOfBlocks } from './textOfBlocks.ts'

/** What programs that make pages of Markdown keep at its top. */
const frontMatter = /^---[ \t]*\r?\n(?:(?!---[ \t]*\r?$).*\r?\n){0,200}---[ \t]*\r?\n/m

/** Reads the words of a text that is set in Markdown, without its signs; markup within it is read as a page is. */
export async function readMarkdown(
  bytes: Uint8Array,
  { encoding: chosen, signal }: ReadOptions,
): Promise<DocumentResult> {
  const decoded = decodeBytes(bytes, chosen)
  if (!decoded.ok) return decoded
  const { text: source, encoding, isCertain } = decoded.value
  const start = frontMatter.exec(source)
  const body = start?.index === 0 ? source.slice(start[0].length) : source
  const root = await htmlTree(new MarkdownIt({ html: true }).render(body))
  if (signal?.aborted) return refused({ code: 'documentStopped', values: {} })
  if (!root) return refused({ code: 'documentDamaged', values: {} })
  return withinBounds({
    format: 'markdown',
    text: textOfBlocks(blocksOf(root)),
    notices: encodingNotice(encoding, isCertain),
  })
}
