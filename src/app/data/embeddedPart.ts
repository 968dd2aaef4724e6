/** A part of a single file that is not what it was when the file was made. */
export class DamagedPartError extends Error {
  constructor(part: string) {
    super(part)
    this.name = 'DamagedPartError'
  }
}

const block = (part: string): Element | null =>
  document.querySelector(`script[type="text/plain"][data-part="${CSS.escape(part)}"]`)

/** Whether the page is a single file that brings a part along. */
export function hasPart(part: string): boolean {
  return block(part) !== null
}

/**
 * Text of a part that a single file brings along, which is packed until it is needed.
 *
 * @throws DamagedPartError when it is not there, or not what it was: packed text carries the sum of what is in it
 */
export async function readPart(part: string): Promise<string> {
  try {
    const bytes = Uint8Array.from(atob(block(part)?.textContent ?? ''), (letter) => letter.charCodeAt(0))
    return await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text()
  } catch {
    throw new DamagedPartError(part)
  }
}

/**
 * Makes a library ready to be imported that a single file brings along packed: its script runs, which the page's policy
 * knows by its sum. Elsewhere a library comes by itself.
 *
 * @throws DamagedPartError when it is not what it was
 */
export async function bringLibrary(part: string): Promise<void> {
  if (!hasPart(part)) return
  const script = document.createElement('script')
  script.textContent = await readPart(part)
  document.head.append(script)
  script.remove()
}
