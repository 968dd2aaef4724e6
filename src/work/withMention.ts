import type { DoubtfulMention, Mention, Span, Statement } from '#statement/statement.ts'

/** What is counted and what is doubtful while corrections are made. */
export type Marks = Pick<Statement, 'mentions' | 'doubtful'>

/** Whether two spans share a letter. */
export const meets = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

/** Whether a span lies within another. */
export const isWithin = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** Whether two mentions may stand together: apart, or a name within a conflict. */
const isLayered = (one: Mention, other: Mention): boolean => {
  if (!meets(one.position, other.position)) return true
  const isConflict = one.kind === 'conflict'
  if (isConflict === (other.kind === 'conflict')) return false
  const [conflict, name] = isConflict ? [one, other] : [other, one]
  return name.kind !== 'theme' && isWithin(name.position, conflict.position)
}

/** In order of start, longer first, and a conflict before the place that is all its words. */
const isBefore = (one: Mention, other: Mention): boolean => {
  const byPlace = one.position.start - other.position.start || other.position.end - one.position.end
  return byPlace < 0 || (byPlace === 0 && one.kind === 'conflict' && other.kind !== 'conflict')
}

/** A list in order with one more in its place. */
export function inserted<Listed extends Mention>(
  mentions: readonly Listed[],
  mention: Listed,
): readonly Listed[] {
  const at = mentions.findIndex((other) => isBefore(mention, other))
  return at < 0 ? [...mentions, mention] : [...mentions.slice(0, at), mention, ...mentions.slice(at)]
}

/**
 * Puts a mention among others, which give way where they overlap: only a name within a conflict stands together with
 * it. What is doubtful in its words is doubtful no more.
 */
export function withMention({ mentions, doubtful }: Marks, mention: Mention): Marks {
  const gives = (other: Mention | DoubtfulMention): boolean => isLayered(mention, other)
  return {
    mentions: inserted(mentions.filter(gives), mention),
    doubtful: doubtful.filter(({ position }) => !meets(position, mention.position)),
  }
}
