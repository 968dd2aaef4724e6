import { DamagedPartError } from '#app/data/embeddedPart.ts'
import { readEmbeddedFile } from '#app/data/readEmbeddedFile.ts'
import type {
  ReadingEnd,
  ReadingReport,
  ReadingRequest,
  ReadingSource,
  ReadStatement,
} from '#worker/readingMessage.ts'
import { joinedStatement, type StatementPart } from '#worker/statementParts.ts'
import { partsFor, type ReadyWorker, startWorker } from './readingWorker.ts'

/** A reading that has begun. */
export interface Reading {
  /** Null when it was cancelled. */
  readonly end: Promise<ReadingEnd | null>
  /** Ends it at once, whatever it is doing. */
  readonly cancel: () => void
}

const whole = 'extract/whole.json'

/** A worker that has read before and knows what is known; it answers one request at a time. */
let idle: ReadyWorker | null = null

/** Takes the worker that has nothing to do, where it has been given all that is needed; else starts one. */
const takeWorker = (parts: readonly string[]): Promise<ReadyWorker> => {
  const ready = idle
  if (!ready || !parts.every((part) => ready.parts.includes(part))) return startWorker(parts)
  idle = null
  return Promise.resolve(ready)
}

const failed = (detail: string): ReadingEnd => ({
  kind: 'refused',
  problem: { code: 'failed', values: { detail } },
})

const withParts = (read: ReadStatement, parts: readonly StatementPart[]): ReadingEnd => ({
  kind: 'read',
  read: { ...read, statement: joinedStatement(read.statement, parts) },
})

/** Keeps the last worker that is of use, which may have been given more than the one before. */
const keepIdle = (ready: ReadyWorker): void => {
  idle?.worker.terminate()
  idle = ready
}

/** A file that it was made of is damaged, or the browser starts no worker. */
const notStarted = (error: unknown): ReadingEnd =>
  error instanceof DamagedPartError
    ? { kind: 'refused', problem: { code: 'partDamaged' } }
    : failed(error instanceof Error ? error.message : String(error))

/**
 * Has a worker read words or a file, off the page's thread.
 *
 * @param entered metadata that a person entered
 * @param onReport hears how far it is
 */
export function startReading(
  source: ReadingSource,
  entered: ReadingRequest['entered'],
  onReport: (report: ReadingReport) => void,
): Reading {
  let cancel = (): void => {}
  const end = new Promise<ReadingEnd | null>((resolve) => {
    let isOver = false
    let leave = (_isUsable: boolean): void => {}
    const settle = (value: ReadingEnd | null, isUsable: boolean): void => {
      if (isOver) return
      isOver = true
      leave(isUsable)
      resolve(value)
    }
    const begin = (ready: ReadyWorker): void => {
      if (isOver) {
        keepIdle(ready)
        return
      }
      const { worker } = ready
      leave = (isUsable) => {
        worker.onmessage = null
        worker.onerror = null
        if (isUsable) keepIdle(ready)
        else worker.terminate()
      }
      const parts: StatementPart[] = []
      worker.onmessage = ({ data }: MessageEvent<ReadingReport>) => {
        if (data.kind === 'part') parts.push(data.part)
        else if (data.kind === 'read') settle(withParts(data.read, parts), true)
        else if (data.kind === 'refused') settle(data, true)
        else onReport(data)
      }
      // Its code did not come, or came and could not be run.
      worker.onerror = (event) => {
        event.preventDefault()
        settle(failed(event.message ?? ''), false)
      }
      const request: ReadingRequest = {
        source,
        entered,
        whole: new URL(`data/${whole}`, document.baseURI).href,
        brought: readEmbeddedFile(whole),
      }
      worker.postMessage(request, source.kind === 'file' ? [source.bytes.buffer] : [])
    }
    cancel = () => settle(null, false)
    takeWorker(partsFor(source)).then(begin, (error: unknown) => settle(notStarted(error), false))
  })
  return { end, cancel }
}
