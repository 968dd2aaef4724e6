import type { ReadResult } from './readTask.ts'

/** Where results go, in their order. */
export interface Sink {
  /** @param id of the text, by which its file is called */
  readonly put: (id: string, result: ReadResult) => Promise<void>
  /** Says what was written, if anything was. */
  readonly close: () => Promise<void>
}
