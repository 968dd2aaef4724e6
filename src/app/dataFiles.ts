import type { Problem, Result } from '#statement/problem.ts'
import { readEmbeddedFile } from './embeddedFiles.ts'

/** A data file that could not be used: which, why, and what to do. */
export class DataFileError extends Error {
  readonly file: string
  readonly fix: string

  constructor(file: string, { message, fix }: Pick<Problem, 'message' | 'fix'>) {
    super(message)
    this.name = 'DataFileError'
    this.file = file
    this.fix = fix
  }
}

/** Milliseconds after which a host that does not answer is reported; the page shows the rest meanwhile. */
const patience = 1500

type Fail = (kind: 'network' | 'missing' | 'json', detail: string) => Pick<Problem, 'message' | 'fix'>

const fetchText = async (file: string, fail: Fail, signal: AbortSignal): Promise<string> => {
  // Only the silence has a limit: over a slow line a file that has begun to arrive may take its time.
  const silence = new AbortController()
  const timer = setTimeout(
    () => silence.abort(new DOMException('signal timed out', 'TimeoutError')),
    patience,
  )
  const response = await fetch(`data/${file}`, { signal: AbortSignal.any([signal, silence.signal]) })
    .catch((error: unknown) => {
      signal.throwIfAborted()
      throw new DataFileError(file, fail('network', String(error)))
    })
    .finally(() => clearTimeout(timer))
  if (!response.ok) throw new DataFileError(file, fail('missing', String(response.status)))
  return response.text().catch((error: unknown) => {
    throw new DataFileError(file, fail('network', String(error)))
  })
}

/**
 * Fetches one file of `data/`, or takes it from the page itself where that brings its data along, parses it
 * and checks it against its schema.
 *
 * @throws DataFileError naming the file, when it cannot be loaded or is not what it should be
 */
export async function fetchDataFile<Value>(
  file: string,
  parse: (json: unknown) => Result<Value>,
  fail: Fail,
  signal: AbortSignal,
): Promise<Value> {
  const text = readEmbeddedFile(file) ?? (await fetchText(file, fail, signal))
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw new DataFileError(file, fail('json', error instanceof Error ? error.message : String(error)))
  }
  const result = parse(json)
  if (!result.ok) throw new DataFileError(file, result.problem)
  return result.value
}
