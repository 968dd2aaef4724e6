import type { StatementDate } from '#statement/dated.ts'
import type { Statement, StatementKind, StatementMetadata } from '#statement/statement.ts'
import type { CountryCode } from '#statement/units.ts'
import { sayFullDate } from '#views/words/sayDates.ts'
import { typedDate } from './typedDate.ts'

/** The fields of "About this statement", in the order in which they stand: what all have first, what some have last. */
export const aboutFields = [
  'title',
  'kind',
  'issuers',
  'date',
  'place',
  'occasion',
  'speaker',
  'role',
] as const

export type AboutField = (typeof aboutFields)[number]

/** What stands in the fields; empty where nothing is known. */
export interface AboutValues {
  readonly title: string
  /** Kind, or empty. */
  readonly kind: StatementKind | ''
  readonly issuers: readonly CountryCode[]
  /** As it is written: "5 June 2031". */
  readonly date: string
  readonly place: string
  readonly occasion: string
  readonly speaker: string
  readonly role: string
}

/** The fields as they stand, and which of them a person wrote. */
export interface AboutDraft {
  readonly values: AboutValues
  readonly entered: ReadonlySet<AboutField>
}

/** What stands in the fields before anything is written into them. */
export function draftOf({ metadata, origins }: Statement): AboutDraft {
  const { title, kind, issuers, date, place, occasion, speaker } = metadata
  const values = {
    title,
    kind: kind ?? ('' as const),
    issuers,
    date: date ? sayFullDate(date) : '',
    place: place ?? '',
    occasion: occasion ?? '',
    speaker: speaker?.name ?? '',
    role: speaker?.role ?? '',
  }
  return { values, entered: new Set(aboutFields.filter((field) => origins[field]?.by === 'entered')) }
}

/** The draft with other values, which a person wrote. */
export function withEntered(draft: AboutDraft, values: Partial<AboutValues>): AboutDraft {
  const fields = aboutFields.filter((field) => Object.hasOwn(values, field))
  return { values: { ...draft.values, ...values }, entered: new Set([...draft.entered, ...fields]) }
}

/** The date that was typed; undefined where what was typed is none. */
export function draftDate({ values }: AboutDraft): StatementDate | null | undefined {
  if (values.date.trim() === '') return null
  return typedDate(values.date) ?? undefined
}

const orNull = (words: string): string | null => words.trim() || null

/**
 * The metadata that a person entered, to be taken for certain. A date that cannot be read as one is left out: what was
 * guessed stands.
 */
export function enteredMetadata(draft: AboutDraft): Partial<StatementMetadata> {
  const { values, entered } = draft
  const has = (field: AboutField): boolean => entered.has(field)
  const date = draftDate(draft)
  const name = orNull(values.speaker)
  const role = orNull(values.role)
  return {
    ...(has('title') && { title: values.title.trim() }),
    ...(has('kind') && { kind: values.kind || null }),
    ...(has('issuers') && { issuers: values.issuers }),
    ...(has('date') && date !== undefined && { date }),
    ...(has('place') && { place: orNull(values.place) }),
    ...(has('occasion') && { occasion: orNull(values.occasion) }),
    ...((has('speaker') || has('role')) && { speaker: name || role ? { name, role } : null }),
  }
}

/** The statement with what a person entered, and where it is from; nothing is read anew. */
export function withMetadata(statement: Statement, draft: AboutDraft): Statement {
  const entered = enteredMetadata(draft)
  const isDateTyped = draftDate(draft) !== undefined
  const fields = [...draft.entered].filter((field) => field !== 'date' || isDateTyped)
  const origins = Object.fromEntries(fields.map((field) => [field, { by: 'entered' }] as const))
  const wording = Object.hasOwn(entered, 'kind') ? { wording: null } : {}
  return {
    ...statement,
    metadata: { ...statement.metadata, ...wording, ...entered },
    origins: { ...statement.origins, ...origins },
  }
}

/** Whether what was entered may change how the text is read: who issued it and when decide what its words mean. */
export function changesReading(statement: Statement, draft: AboutDraft): boolean {
  const { issuers, date } = enteredMetadata(draft)
  const before = statement.metadata
  return (
    (issuers !== undefined && issuers.join() !== before.issuers.join()) ||
    (date !== undefined && (date?.start !== before.date?.start || date?.end !== before.date?.end))
  )
}
