import { hasPart, readPart } from '#app/data/embeddedPart.ts'
import { tellFormat } from '#documents/tellFormat.ts'
import type { ReadingSource } from '#worker/readingMessage.ts'
import ReadingWorker from '#worker/readingWorker.ts?worker'

/** A worker that can read, and what it has been given for it. */
export interface ReadyWorker {
  readonly worker: Worker
  /** Names of the parts of a single file that it was made of; none where it loads by itself what it needs. */
  readonly parts: readonly string[]
}

const code = 'reading-worker'

/** Parts of a single file that a worker has to be made of so that it can read something; none elsewhere. */
export function partsFor(source: ReadingSource): readonly string[] {
  if (!hasPart(code)) return []
  if (source.kind === 'text') return [code]
  const format = tellFormat(source.name, source.bytes)
  const reader = `read-${format === 'zip' ? 'docx' : format}`
  // What is no program of another is part of the worker itself.
  return hasPart(reader) ? [reader, code] : [code]
}

/**
 * Starts a worker: of its own file, or of what a single file brings along.
 *
 * @throws DamagedPartError when a part of the file is not what it was
 */
export async function startWorker(parts: readonly string[]): Promise<ReadyWorker> {
  if (parts.length === 0) return { worker: new ReadingWorker(), parts }
  const address = URL.createObjectURL(
    new Blob(await Promise.all(parts.map(readPart)), { type: 'text/javascript' }),
  )
  const worker = new Worker(address)
  // The worker has taken its code by then, or never will.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
  return { worker, parts }
}
