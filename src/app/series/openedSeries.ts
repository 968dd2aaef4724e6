import type { Result } from '#statement/problem.ts'
import type { SeriesColumns } from '#views/series/seriesColumns.ts'
import { readSeriesFile, seriesEnding } from '#views/series/seriesFile.ts'
import { sayProblem } from '#views/words/sayProblem.ts'

/** A series file that was opened, or what is wrong with it. */
export type OpenedSeries = { readonly name: string } & (
  | { readonly series: SeriesColumns; readonly refused: null }
  | { readonly series: null; readonly refused: { readonly message: string; readonly fix: string } }
)

const listeners = new Set<() => void>()
let opened: OpenedSeries | null = null
let latest: File | null = null

const set = (next: OpenedSeries | null): void => {
  opened = next
  for (const listener of listeners) listener()
}

/** The series file that is shown; null for the statements of this device. It lasts as long as the page. */
export function readOpenedSeries(): OpenedSeries | null {
  return opened
}

/** Calls back whenever another one is opened, or let go. */
export function onOpenedSeries(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The bytes of a file, or why this device does not give them: it was moved, or is a folder. */
const bytesOf = async (file: File): Promise<Result<Uint8Array>> => {
  try {
    return { ok: true, value: new Uint8Array(await file.arrayBuffer()) }
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return { ok: false, problem: { code: 'unreadable', values: { detail } } }
  }
}

/** Opens a series file; of two that are chosen in turn the later stays, whichever is read first. */
export async function openSeriesFile(file: File): Promise<void> {
  latest = file
  const bytes = await bytesOf(file)
  if (latest !== file) return
  const read = bytes.ok ? readSeriesFile(bytes.value) : bytes
  const { name } = file
  set(
    read.ok
      ? { name, series: read.value, refused: null }
      : { name, series: null, refused: sayProblem(read.problem) },
  )
}

/** Opens the series file among files that were given together; of others the first, so that it is said what it is not. */
export async function openGivenFiles(files: readonly File[]): Promise<void> {
  const file = files.find(({ name }) => name.endsWith(seriesEnding)) ?? files[0]
  if (file) await openSeriesFile(file)
}

/** Shows the statements of this device again. */
export function letSeriesGo(): void {
  latest = null
  set(null)
}
