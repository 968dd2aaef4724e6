const blocks = 'script[type="application/json"][data-file]'

/** Whether the page is a single file that brings its data along. */
export function hasEmbeddedFiles(): boolean {
  return document.querySelector(blocks) !== null
}

/** Text of a file of `data/` that the page brings along, or null. */
export function readEmbeddedFile(file: string): string | null {
  return document.querySelector(`${blocks}[data-file="${CSS.escape(file)}"]`)?.textContent ?? null
}
