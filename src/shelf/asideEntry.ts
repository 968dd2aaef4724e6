import * as v from 'valibot'

/**
 * Something that is kept beside the list. `overtaken`: what another window wrote while this one could not, and this one
 * wrote over. `unreadable`: what is not what it should be, and stays as it is.
 */
export interface AsideEntry {
  /** Under which it is kept: a number for what was set aside, an id for what stands in its place. */
  readonly key: number | string
  /** Of the statement it belongs to. */
  readonly id: string
  /** Its title as far as it can be read, else its id. */
  readonly title: string
  readonly why: 'unreadable' | 'overtaken'
}

const titled = v.object({
  extracted: v.object({ metadata: v.object({ title: v.pipe(v.string(), v.trim(), v.nonEmpty()) }) }),
})

/** The title in what is kept of a statement, whatever else of it cannot be read; its id where there is none. */
export function titleKept(kept: unknown, id: string): string {
  const read = v.safeParse(titled, kept)
  return read.success ? read.output.extracted.metadata.title : id
}
