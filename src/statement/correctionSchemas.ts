import * as v from 'valibot'
import type { Reason } from './problem.ts'
import { offset, reading, words } from './schemaParts.ts'

/** What a mention stands for; see `MentionKind`. */
export const mentionKind = v.picklist(['place', 'group', 'org', 'initiative', 'forum', 'conflict', 'theme'])

/** The words a correction is about, by both selectors; see `Anchor`. */
export const anchorSchema = v.object({
  kind: mentionKind,
  entity: words,
  position: v.object({ start: offset, end: offset }),
  quote: v.object({ exact: v.string(), prefix: v.string(), suffix: v.string() }),
})

/** What a person did to one mention; see `Correction`. */
export const correctionSchema = v.variant('action', [
  v.object({ action: v.literal('add'), at: anchorSchema, reading }),
  v.object({ action: v.literal('change'), at: anchorSchema, to: anchorSchema, reading }),
  v.object({ action: v.picklist(['remove', 'accept', 'reject']), at: anchorSchema }),
])

/** An entity that a person made; see `OwnEntity`. */
export const ownEntitySchema = v.object({
  id: v.pipe(v.string(), v.regex(/^own-./, 'ownId' satisfies Reason)),
  kind: v.picklist(['place', 'group', 'org', 'initiative', 'forum']),
  name: words,
})

/** Words that a person lets count; see `OwnTerm`. */
export const ownTermSchema = v.object({ text: words, kind: mentionKind, entity: words })
