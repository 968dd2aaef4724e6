import { quoteAt } from '#statement/quoteAt.ts'
import type { Anchor, Correction, Mention, Reading, Span, Statement } from '#statement/statement.ts'
import { findAnchor } from './findAnchor.ts'
import { readOwnTerms } from './readOwnTerms.ts'
import { settleConflicts } from './settleConflicts.ts'
import { unitAt } from './unitAt.ts'
import { type Marks, meets, withMention } from './withMention.ts'
import type { Work } from './work.ts'

/** A statement with a person's work on it. */
export interface Applied {
  /** What the work lies on. */
  readonly extracted: Statement
  /** Its mentions and doubtful ones are what came of the work, which it carries whole. */
  readonly statement: Statement
  /** Corrections whose words are no longer there, or no longer a mention of their own; in their order. */
  readonly lost: readonly Correction[]
}

const isSpan = ({ position }: Mention, { start, end }: Span): boolean =>
  position.start === start && position.end === end

/** Whether a mention is read as what an anchor says; which parties a conflict has may have been corrected too. */
const isAs = (mention: Mention, { kind, entity }: Anchor): boolean =>
  mention.kind === kind && (kind === 'conflict' || mention.entity === entity)

/** Takes a mention away; null where its entity is now read of other words that share some with it. */
const withoutMention = ({ mentions, doubtful }: Marks, at: Anchor, span: Span): Marks | null => {
  const isIt = (mention: Mention): boolean => isAs(mention, at) && isSpan(mention, span)
  const marks = {
    mentions: mentions.filter((mention) => !isIt(mention)),
    doubtful: doubtful.filter((mention) => !isIt(mention)),
  }
  const isTaken = marks.mentions.length < mentions.length || marks.doubtful.length < doubtful.length
  const isOther = (mention: Mention): boolean => isAs(mention, at) && meets(mention.position, span)
  return isTaken || ![...mentions, ...doubtful].some(isOther) ? marks : null
}

const byPerson = (text: string, { kind, entity }: Anchor, position: Span, reading: Reading): Mention => ({
  kind,
  entity,
  reading,
  origin: 'person',
  position,
  quote: quoteAt(text, position),
})

/** How words that are accepted are read: as it was doubted, else as a name. */
const readingOf = ({ mentions, doubtful }: Marks, at: Anchor, span: Span): Reading =>
  [...doubtful, ...mentions].find((mention) => isAs(mention, at) && isSpan(mention, span))?.reading ?? 'name'

/** Makes one correction; null where it does not fit. */
const corrected = (statement: Statement, marks: Marks, correction: Correction): Marks | null => {
  const { text } = statement
  const placeOf = (anchor: Anchor): Span | null => {
    const span = findAnchor(text, anchor)
    return span && unitAt(statement, span) ? span : null
  }
  const span = placeOf(correction.at)
  if (!span) return null
  const { action, at } = correction
  if (action === 'add') return withMention(marks, byPerson(text, at, span, correction.reading))
  if (action === 'accept') return withMention(marks, byPerson(text, at, span, readingOf(marks, at, span)))
  if (action !== 'change') return withoutMention(marks, at, span)
  const to = placeOf(correction.to)
  const left = to && (withoutMention(marks, at, span) ?? marks)
  return to && left && withMention(left, byPerson(text, correction.to, to, correction.reading))
}

/**
 * Makes a person's work anew on what an extraction found: first the own terms, then the corrections in their order.
 * Each correction is anchored again by both selectors and lies in one sentence or heading; one that does not fit is
 * lost here, and stays in the statement's list. Mentions never overlap but for names within a conflict; of two, that
 * of a person stays, and of two of a person the later.
 *
 * A word that nothing is read of any more is no mention either way, so that what was removed or rejected fits; what
 * was added, changed or accepted is a mention whatever the extraction finds there.
 *
 * @param extracted as an extraction gives it, without the work of anybody
 */
export function applyWork(extracted: Statement, work: Work): Applied {
  const lost: Correction[] = []
  let marks = readOwnTerms(extracted, work.ownTerms)
  for (const correction of work.corrections) {
    const next = corrected(extracted, marks, correction)
    if (next) marks = next
    else lost.push(correction)
  }
  const mentions = settleConflicts(extracted.mentions, marks.mentions)
  return { extracted, statement: { ...extracted, ...work, doubtful: marks.doubtful, mentions }, lost }
}
