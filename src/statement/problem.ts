/** Why a value is not what is expected in its place. */
export const reasons = [
  'text',
  'date',
  'calendarDay',
  'country',
  'webAddress',
  'version',
  'slideId',
  'noSlides',
  'sameId',
  'emptySpan',
  'spanOutside',
  'spanOrder',
  'sentencePlace',
  'mentionOrder',
  'furniturePlace',
  'dateSpan',
  'ownId',
  'workSteps',
  'topology',
] as const

/** Why a value is not what is expected in its place; `other` for one of another kind, size or choice. */
export type Reason = (typeof reasons)[number] | 'other'

/** What is wrong, by a name that the message catalogue has words for, and the values those words ask for. */
type ProblemKind =
  | { readonly code: 'notObject' | 'tooLarge'; readonly values: Readonly<Record<string, never>> }
  | { readonly code: 'wrongFormat'; readonly values: { readonly expected: string; readonly found: string } }
  | { readonly code: 'newerVersion'; readonly values: { readonly found: number; readonly newest: number } }
  | { readonly code: 'notJson' | 'unreadable'; readonly values: { readonly detail: string } }
  | {
      readonly code: 'otherStatement'
      readonly values: { readonly found: string; readonly open: string }
    }
  | {
      readonly code: 'invalid'
      readonly values: { readonly reason: Reason; readonly expected: string; readonly received: string }
    }

/** An expected problem: what is wrong and where. The words, and how to mend it, are the catalogue's. */
export type Problem = ProblemKind & {
  /** Path of the place in the file, `mentions[3].position.start`; missing when it is the file as a whole. */
  readonly place?: string | undefined
}

/** A value, or the problem that kept it from being one; of other matters than files of ours another kind of it. */
export type Result<Value, Fault = Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Fault }
