import * as v from 'valibot'

const offset = v.pipe(v.number(), v.integer(), v.minValue(0))
const range = v.tuple([offset, offset])
const span = { start: offset, end: offset }

/** Annotated ranges, half open, by the name of the text. */
export const rangesSchema = v.record(v.string(), range)

/** One annotated span of a text: what it names and whether it counts. */
export const goldRowSchema = v.object({
  ...span,
  text: v.string(),
  /** `country`, `metonym`, `bloc`, `group`, `initiative`, `forum`, `hotspot`, or a type that is not scored. */
  type: v.string(),
  id: v.string(),
  /** Neither required nor wrong. */
  opt: v.optional(v.boolean(), false),
})

/** A span that looks like a country and is none of those named, with `|` between them. */
export const trapSchema = v.object({ file: v.string(), ...span, not_country: v.string() })

const field = v.object({ value: v.string(), ...span, also: v.optional(v.array(range), []) })
const fieldOrNone = v.nullable(field)

/** What the head of a text says, null and [] where it says nothing. */
export const goldHeaderSchema = v.object({
  file: v.string(),
  title: fieldOrNone,
  speaker: fieldOrNone,
  role: fieldOrNone,
  issuers: v.array(v.object({ id: v.string() })),
  kind: v.nullable(v.string()),
  date: fieldOrNone,
  place: fieldOrNone,
  occasion: fieldOrNone,
  /** Fields on which a careful person could disagree: they are not scored. */
  doubtful: v.optional(v.array(v.string()), []),
})

/** Ends of the sentences of a text, just behind the last character of each. */
export const goldSentencesSchema = v.object({
  file: v.string(),
  range,
  ends: v.array(offset),
  /** What belongs to no sentence. */
  furniture: v.array(range),
  /** Ends that are neither required nor wrong. */
  doubtful: v.array(offset),
  /** Full stops of a bad scan, at which the sentence goes on: wrong splits there are counted, and told apart. */
  strayStops: v.optional(v.array(offset), []),
})

const wanted = v.object({
  exact: v.string(),
  nth: v.optional(v.number(), 1),
  kind: v.string(),
  /** `*` where any will do. */
  id: v.string(),
  opt: v.optional(v.boolean(), false),
})

const caseValue = v.nullable(v.union([v.string(), v.object({ value: v.string() })]))

/** A small text for one rule. */
export const caseSchema = v.object({
  name: v.string(),
  kind: v.string(),
  text: v.string(),
  why: v.optional(v.string(), ''),
  want: v.optional(v.array(wanted), []),
  not: v.optional(v.array(wanted), []),
  /** May be marked doubtful, must not be counted. */
  doubtful: v.optional(v.array(v.object({ exact: v.string(), nth: v.optional(v.number(), 1) })), []),
  ends: v.optional(v.array(offset)),
  furniture: v.optional(v.array(range), []),
  maybe: v.optional(v.array(offset), []),
  header: v.optional(v.record(v.string(), v.union([caseValue, v.array(v.string())]))),
})

export type GoldRow = v.InferOutput<typeof goldRowSchema>
export type Trap = v.InferOutput<typeof trapSchema>
export type GoldHeader = v.InferOutput<typeof goldHeaderSchema>
export type GoldSentences = v.InferOutput<typeof goldSentencesSchema>
export type Case = v.InferOutput<typeof caseSchema>
