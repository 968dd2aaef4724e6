import { parseWhole, type Whole } from '#knowledge/wholeFile.ts'
import type { Result } from '#statement/problem.ts'
import { answerReading } from './answerReading.ts'
import type { ReadingProblem, ReadingReport, ReadingRequest } from './readingMessage.ts'
import { partedStatement } from './statementParts.ts'

declare const self: DedicatedWorkerGlobalScope

const post = (report: ReadingReport): void => self.postMessage(report)

const tell = (report: ReadingReport): void => {
  if (report.kind !== 'read') {
    post(report)
    return
  }
  const { rest, parts } = partedStatement(report.read.statement)
  for (const part of parts) post({ kind: 'part', part })
  post({ kind: 'read', read: { ...report.read, statement: rest } })
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
