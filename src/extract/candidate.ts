import type { MentionKind, Reading, Span } from '#statement/statement.ts'
import type { Doubt } from './doubt.ts'
import type { StatedDays } from './statedDays.ts'

/** A span that may become a mention once overlaps are resolved. */
export interface Candidate extends Span {
  readonly kind: MentionKind
  readonly entity: string
  readonly reading: Reading
  /** Among candidates of equal span the higher one is kept. */
  readonly rank: number
  /** Why it is not counted, where it is doubtful. */
  readonly doubt?: Doubt | undefined
  /** When the meeting is held that it names, where its sentence says so. */
  readonly stated?: StatedDays | undefined
}
