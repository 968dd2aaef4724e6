import { parseWhole, type Whole } from '#knowledge/wholeFile.ts'
import type { Result } from '#statement/problem.ts'
import { answerReading } from './answerReading.ts'
import type { ReadingProblem, ReadingReport, ReadingRequest } from './readingMessage.ts'

declare const self: DedicatedWorkerGlobalScope

/** Mentions in one message. */
const mentionsAtOnce = 500

const tell = (report: ReadingReport): void => {
  if (report.kind !== 'read') {
    self.postMessage(report)
    return
  }
  const { read } = report
  const { mentions } = read.statement
  for (let start = 0; start < mentions.length; start += mentionsAtOnce)
    self.postMessage({
      kind: 'mentions',
      mentions: mentions.slice(start, start + mentionsAtOnce),
    } satisfies ReadingReport)
  self.postMessage({
    kind: 'read',
    read: { ...read, statement: { ...read.statement, mentions: [] } },
  } satisfies ReadingReport)
}

const refuse = (problem: ReadingProblem): void => tell({ kind: 'refused', problem })

const detailOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** What is known, once it has come: the same for every text. */
let known: Whole | null = null

const textOf = async ({ whole, brought }: ReadingRequest): Promise<string> => {
  if (brought !== null) return brought
  const response = await fetch(whole)
  if (!response.ok) throw new Error(String(response.status))
  return response.text()
}

const loadWhole = async (request: ReadingRequest): Promise<Result<Whole>> =>
  parseWhole(JSON.parse(await textOf(request)))

const answer = async (request: ReadingRequest): Promise<void> => {
  if (!known) {
    let loaded: Result<Whole>
    try {
      loaded = await loadWhole(request)
    } catch (error) {
      return refuse({ code: 'wholeMissing', values: { detail: detailOf(error) } })
    }
    if (!loaded.ok) return refuse({ code: 'wholeFile', problem: loaded.problem })
    known = loaded.value
  }
  try {
    tell(await answerReading(request, known, tell))
  } catch (error) {
    // A fault of this program: the page says so, and nothing that was entered is lost.
    refuse({ code: 'failed', values: { detail: detailOf(error) } })
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ReadingRequest>) => void answer(data))
