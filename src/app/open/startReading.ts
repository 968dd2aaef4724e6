import { readEmbeddedFile } from '#app/data/readEmbeddedFile.ts'
import type { Mention } from '#statement/statement.ts'
import type {
  ReadingEnd,
  ReadingReport,
  ReadingRequest,
  ReadingSource,
  ReadStatement,
} from '#worker/readingMessage.ts'
import ReadingWorker from '#worker/readingWorker.ts?worker'

/** A reading that has begun. */
export interface Reading {
  /** Null when it was cancelled. */
  readonly end: Promise<ReadingEnd | null>
  /** Ends it at once, whatever it is doing. */
  readonly cancel: () => void
}

const whole = 'extract/whole.json'

/** A worker that has read before and knows what is known; it answers one request at a time. */
let idle: Worker | null = null

const failed = (detail: string): ReadingEnd => ({
  kind: 'refused',
  problem: { code: 'failed', values: { detail } },
})

const withMentions = (read: ReadStatement, mentions: readonly Mention[]): ReadingEnd => ({
  kind: 'read',
  read: { ...read, statement: { ...read.statement, mentions } },
})

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
  const worker = idle ?? new ReadingWorker()
  idle = null
  let cancel = (): void => {}
  const end = new Promise<ReadingEnd | null>((resolve) => {
    const settle = (value: ReadingEnd | null, isUsable: boolean): void => {
      worker.onmessage = null
      worker.onerror = null
      if (isUsable) idle ??= worker
      if (idle !== worker) worker.terminate()
      resolve(value)
    }
    const mentions: Mention[] = []
    worker.onmessage = ({ data }: MessageEvent<ReadingReport>) => {
      if (data.kind === 'mentions') mentions.push(...data.mentions)
      else if (data.kind === 'read') settle(withMentions(data.read, mentions), true)
      else if (data.kind === 'refused') settle(data, true)
      else onReport(data)
    }
    // Its code did not come, or came and could not be run.
    worker.onerror = (event) => {
      event.preventDefault()
      settle(failed(event.message ?? ''), false)
    }
    cancel = () => settle(null, false)
  })
  const request: ReadingRequest = {
    source,
    entered,
    whole: new URL(`data/${whole}`, document.baseURI).href,
    brought: readEmbeddedFile(whole),
  }
  worker.postMessage(request, source.kind === 'file' ? [source.bytes.buffer] : [])
  return { end, cancel }
}
