import type { HtmlBlock } from './blocksOf.ts'

/** Blocks as text: a blank line between them, a line's end between items and between rows that follow one another. */
export function textOfBlocks(blocks: readonly HtmlBlock[]): string {
  return blocks
    .map(({ kind, words }, at) => {
      const before = blocks[at - 1]
      if (!before) return words
      const isRun = before.kind === kind && (kind === 'item' || kind === 'row')
      return `${isRun ? '\n' : '\n\n'}${words}`
    })
    .join('')
}
