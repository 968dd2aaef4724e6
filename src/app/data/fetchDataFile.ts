import type { Result } from '#statement/problem.ts'
import { type SaidProblem, sayProblem } from '#views/words/sayProblem.ts'
import { isChecked } from './isChecked.ts'
import { readEmbeddedFile } from './readEmbeddedFile.ts'

/** A data file that could not be used: which, why, and what to do. */
export class DataFileError extends Error {
  readonly file: string
  readonly fix: string

  constructor(file: string, { message, fix }: SaidProblem) {
    super(message)
    this.name = 'DataFileError'
    this.file = file
    this.fix = fix
  }
}

/**
 * Milliseconds after which a file is reported: when its host has not even answered, and when it has begun to
 * arrive and is not there. The page shows the rest meanwhile.
 */
const patience = { answer: 1500, arrival: 8000 }

/** How a file can fail before there is anything to check against its schema. */
export type Failing = 'network' | 'missing' | 'silent' | 'json'

type Fail = (kind: Failing, detail: string) => SaidProblem

/** The last request of each file: given up on for now, it may still be answered. */
const requests = new Map<string, AbortController>()

/** Milliseconds after which a file was given up on for now; null when it came, or failed, before that. */
const overdueAfter = (answer: Promise<unknown>, value: Promise<unknown>): Promise<number | null> =>
  new Promise((resolve) => {
    const timers = Object.values(patience).map((after) => setTimeout(resolve, after, after))
    const settle = (): void => {
      for (const timer of timers) clearTimeout(timer)
      resolve(null)
    }
    answer.then(
      () => clearTimeout(timers[0]),
      () => {},
    )
    value.then(settle, settle)
  })

/**
 * Fetches one file of `data/`, or takes it from the page itself where that brings its data along, parses it
 * and checks it against its schema, unless it is the very file that was checked when the page was built.
 *
 * @param onLate gets the value of a file that was reported as silent and came all the same: a slow line is no
 *   failure for good
 * @throws DataFileError naming the file, when it cannot be loaded or is not what it should be
 */
export async function fetchDataFile<Value>(
  file: string,
  parse: (json: unknown) => Result<Value>,
  fail: Fail,
  signal: AbortSignal,
  onLate: (value: Value) => void,
): Promise<Value> {
  const read = (text: string, isTrusted: boolean): Value => {
    let json: unknown
    try {
      json = JSON.parse(text)
    } catch (error) {
      throw new DataFileError(file, fail('json', error instanceof Error ? error.message : String(error)))
    }
    if (isTrusted) return json as Value
    const result = parse(json)
    if (!result.ok) throw new DataFileError(file, sayProblem(result.problem))
    return result.value
  }
  const embedded = readEmbeddedFile(file)
  if (embedded !== null) return read(embedded, false)

  // Whoever tries again waits for the new request alone.
  requests.get(file)?.abort()
  const request = new AbortController()
  requests.set(file, request)
  const arriving = fetch(`data/${file}`, { signal: AbortSignal.any([signal, request.signal]) })
  const value = arriving
    .then(async (response) => {
      if (!response.ok) throw new DataFileError(file, fail('missing', String(response.status)))
      const bytes = await response.arrayBuffer()
      const isTrusted = await isChecked(file, bytes)
      return read(new TextDecoder().decode(bytes), isTrusted)
    })
    .catch((error: unknown): never => {
      signal.throwIfAborted()
      throw error instanceof DataFileError ? error : new DataFileError(file, fail('network', String(error)))
    })
  const overdue = await overdueAfter(arriving, value)
  if (overdue !== null) {
    value.then(onLate, () => {})
    throw new DataFileError(file, fail('silent', String(overdue / 1000)))
  }
  return value
}
