import type { SeriesColumns } from '#views/series/seriesColumns.ts'
import { readSeriesFile } from '#views/series/seriesFile.ts'
import { sayProblem } from '#views/words/sayProblem.ts'

/** A series file that was opened, or what is wrong with it. */
export type OpenedSeries = { readonly name: string } & (
  | { readonly series: SeriesColumns; readonly refused: null }
  | { readonly series: null; readonly refused: { readonly message: string; readonly fix: string } }
)

const listeners = new Set<() => void>()
let opened: OpenedSeries | null = null

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

/** Opens a series file. */
export async function openSeriesFile(file: File): Promise<void> {
  const read = readSeriesFile(new Uint8Array(await file.arrayBuffer()))
  const { name } = file
  set(
    read.ok
      ? { name, series: read.value, refused: null }
      : { name, series: null, refused: sayProblem(read.problem) },
  )
}

/** Shows the statements of this device again. */
export function letSeriesGo(): void {
  set(null)
}
