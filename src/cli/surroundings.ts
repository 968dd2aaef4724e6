/** What a command has around it: where its words go, what it is given and who helps it. */
export interface Surroundings {
  /** Takes a line for the standard output. */
  readonly out: (text: string) => void
  /** Takes a line for the standard error. */
  readonly err: (text: string) => void
  /** Resolves once all that `out` was given has been taken, so that a slow reader slows the command. */
  readonly written: () => Promise<void>
  /** Bytes of the standard input; null where a terminal stands for it. */
  readonly input: AsyncIterable<Uint8Array> | null
  /** Folder that paths are taken from. */
  readonly folder: string
  /** Address of the module that threads of a pool run; null where there is none, and this thread reads alone. */
  readonly thread: string | null
}
