import * as v from 'valibot'
import { shownSlidesSchema } from '#deck/deckFile.ts'
import { parseVersioned } from '#statement/parseVersioned.ts'
import type { Result } from '#statement/problem.ts'
import { words } from '#statement/schemaParts.ts'

const presentFormat = { format: 'statement-atlas/present', version: 1 } as const

/** Longest query a message may bring: more is no selection. */
const longestQuery = 4000

const id = v.pipe(words, v.maxLength(200))

/** Who speaks: a window of a presentation of a statement. */
const sender = {
  /** Id of the statement that is presented. */
  statement: id,
  /** One presentation: two of the same statement do not hear each other. */
  session: id,
  /** The window that sent it. */
  from: id,
  /** Whether the room sees that window, or only the person who speaks. */
  role: v.picklist(['slides', 'presenter']),
}

/** Schema of a message between the windows of a presentation, without its `format` and `version`. */
const presentMessageSchema = v.variant('kind', [
  /** Asks the others for their state. */
  v.object({ ...sender, kind: v.literal('hello') }),
  /** The window goes away, for good or to be loaded again. */
  v.object({ ...sender, kind: v.literal('bye') }),
  /** The presentation is over. */
  v.object({ ...sender, kind: v.literal('end') }),
  /** What is shown. */
  v.object({
    ...sender,
    kind: v.literal('state'),
    /** Counts the changes; the larger one holds. */
    revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
    /** The window that made the change, which decides between equal revisions. */
    by: id,
    /** Id of the slide; empty stands for the first one. */
    slide: v.pipe(v.string(), v.maxLength(200)),
    /** The selection as the query part of an address. */
    query: v.pipe(v.string(), v.maxLength(longestQuery)),
    isBlank: v.boolean(),
    /** When presenting began, in milliseconds since 1970. */
    began: v.pipe(v.number(), v.finite(), v.minValue(0)),
  }),
  /** The slides as the window that presents has them. */
  v.object({ ...sender, kind: v.literal('deck'), slides: shownSlidesSchema }),
])

/** A message between the windows of a presentation. */
export type PresentMessage = v.InferOutput<typeof presentMessageSchema>

/** Reads a message of another window; anything that is not one is a problem. */
export function parsePresentMessage(data: unknown): Result<PresentMessage> {
  return parseVersioned({ ...presentFormat, schema: presentMessageSchema }, data)
}

/** A message with its format and version, as it is sent and kept. */
export function writePresentMessage(message: PresentMessage): PresentMessage & typeof presentFormat {
  return { ...presentFormat, ...message }
}
