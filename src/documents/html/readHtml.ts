import { withinBounds } from '#documents/bounds.ts'
import { decodeBytes } from '#documents/decodeBytes.ts'
import {
  type DocumentNotice,
  type DocumentResult,
  type ReadOptions,
  refused,
} from '#documents/documentText.ts'
import { excerptOf } from '#documents/excerptOf.ts'
import { encodingNotice } from '#documents/readText.ts'
import { blocksOf } from './blocksOf.ts'
import { declaredEncoding } from './declaredEncoding.ts'
import { findStatement } from './findStatement.ts'
import { firstNamed, htmlTree, wordsOf } from './htmlTree.ts'
import { textOfBlocks } from './textOfBlocks.ts'

const damaged = refused({ code: 'documentDamaged', values: {} })

/** The label to read a page by: what it declares, unless its bytes are UTF-8, which nothing else looks like. */
const labelOf = (bytes: Uint8Array, chosen: string | undefined): string | undefined => {
  if (chosen !== undefined) return chosen
  const declared = declaredEncoding(bytes)
  if (declared === null || declared.startsWith('utf-')) return undefined
  const found = decodeBytes(bytes)
  return found.ok && found.value.encoding !== 'windows-1252' ? undefined : declared
}

/**
 * Reads the statement of a page: its text without menus, notices, links to other pages, controls and what is hidden.
 * Paragraphs are parted by blank lines, items and rows stand on lines of their own, the cells of a row are parted by
 * tabs.
 */
export async function readHtml(bytes: Uint8Array, options: ReadOptions): Promise<DocumentResult> {
  const decoded = decodeBytes(bytes, labelOf(bytes, options.encoding))
  if (!decoded.ok) return decoded
  const { text: markup, encoding, isCertain } = decoded.value
  const root = await htmlTree(markup, async (done, of) => {
    options.onProgress?.(done, of)
    return options.signal?.aborted !== true
  })
  if (options.signal?.aborted) return refused({ code: 'documentStopped', values: {} })
  if (!root) return damaged
  const titled = firstNamed('title', root)
  const { kept, leftOut } = findStatement(blocksOf(root), titled ? wordsOf(titled) : '')
  const parts: readonly DocumentNotice[] =
    leftOut.length === 0
      ? []
      : [
          {
            code: 'pagePartsLeftOut',
            values: { n: leftOut.length, words: excerptOf(leftOut.map(({ words }) => words)) },
          },
        ]
  return withinBounds({
    format: 'html',
    text: textOfBlocks(kept),
    notices: [...encodingNotice(encoding, isCertain), ...parts],
  })
}
