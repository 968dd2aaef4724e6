import { quoteAt } from '#statement/quoteAt.ts'
import type { Anchor, Correction, Mention, MentionKind, Reading, Span } from '#statement/statement.ts'
import type { Applied } from './applyWork.ts'
import { findAnchor } from './findAnchor.ts'
import { withoutUnused, withUsed } from './ownEntities.ts'
import type { Work } from './work.ts'

/** What words stand for. */
export interface Meaning {
  readonly kind: MentionKind
  readonly entity: string
}

/** Words that are to stand for something: those that are read or free now, and those that will stand for it. */
export interface Move {
  readonly from: Span
  readonly to: Span
}

const isAt = (position: Span, { start, end }: Span): boolean =>
  position.start === start && position.end === end

/** The mention that is all of some words, a name rather than the conflict around it; undefined for none. */
const mentionAt = (mentions: readonly Mention[], span: Span): Mention | undefined => {
  const found = mentions.filter(({ position }) => isAt(position, span))
  return found.find(({ kind }) => kind !== 'conflict') ?? found[0]
}

/** The kinds of reading that say something of the words, whatever they stand for. */
const kept: readonly Reading[] = ['demonym', 'abbreviation', 'compound', 'official', 'historical', 'metonym']

const readingFor = (kind: MentionKind, before?: Mention): Reading => {
  if (kind === 'theme') return 'term'
  return before?.kind === kind && kept.includes(before.reading) ? before.reading : 'name'
}

const anchorOf = ({ kind, entity, position, quote }: Anchor): Anchor => ({ kind, entity, position, quote })

/** What a correction makes a mention; null for one that makes none. */
const productOf = (correction: Correction): Anchor | null => {
  if (correction.action === 'change') return correction.to
  return correction.action === 'add' || correction.action === 'accept' ? correction.at : null
}

const isSame = (one: Meaning, other: Meaning): boolean =>
  one.kind === other.kind && one.entity === other.entity

/** The last correction that made a mention what it is, by its place in the list; -1 where none did. */
const sourceOf = (corrections: readonly Correction[], text: string, mention: Mention): number =>
  corrections.findLastIndex((correction) => {
    const product = productOf(correction)
    if (!product || !isSame(product, mention)) return false
    const span = findAnchor(text, product)
    return span !== null && isAt(mention.position, span)
  })

const wasDoubtful = ({ extracted }: Applied, at: Anchor): boolean => {
  const span = findAnchor(extracted.text, at)
  return span !== null && extracted.doubtful.some((doubt) => isSame(doubt, at) && isAt(doubt.position, span))
}

/** What words were before a correction, when they were read at all: a correction of it stands on that. */
const readBefore = (correction: Correction | undefined): Anchor | null =>
  correction && correction.action !== 'add' ? correction.at : null

const without = (corrections: readonly Correction[], index: number): Correction[] =>
  corrections.filter((_, at) => at !== index)

const meant = (
  corrections: readonly Correction[],
  applied: Applied,
  { from, to: span }: Move,
  to: Meaning,
): readonly Correction[] => {
  const { text } = applied.statement
  const doubt = applied.statement.doubtful.find(({ position }) => isAt(position, from))
  const mention = mentionAt(applied.statement.mentions, from)
  const before = mention ?? doubt
  const anchor: Anchor = { ...to, position: span, quote: quoteAt(text, span) }
  /** Whether words that were read so are to stand for the same, and no word more or less. */
  const isKept = (at: Anchor): boolean => {
    const stood = isSame(at, to) && findAnchor(text, at)
    return stood !== false && stood !== null && isAt(stood, span)
  }
  const reading = readingFor(to.kind, before)
  if (!before) return [...corrections, { action: 'add', at: anchor, reading }]
  if (!mention) {
    const at = anchorOf(before)
    return [
      ...corrections,
      isKept(before) ? { action: 'accept', at } : { action: 'change', at, to: anchor, reading },
    ]
  }
  if (isKept(mention)) return corrections
  const source = sourceOf(corrections, text, mention)
  const left = source < 0 ? corrections : without(corrections, source)
  const made = corrections[source]
  if (made?.action === 'add') return [...left, { action: 'add', at: anchor, reading }]
  const at = readBefore(made) ?? anchorOf(mention)
  if (made && isKept(at)) return wasDoubtful(applied, at) ? [...left, { action: 'accept', at }] : left
  return [...left, { action: 'change', at, to: anchor, reading }]
}

const meantNothing = (
  corrections: readonly Correction[],
  applied: Applied,
  span: Span,
): readonly Correction[] => {
  const doubt = applied.statement.doubtful.find(({ position }) => isAt(position, span))
  if (doubt) return [...corrections, { action: 'reject', at: anchorOf(doubt) }]
  const mention = mentionAt(applied.statement.mentions, span)
  if (!mention) return corrections
  const source = sourceOf(corrections, applied.statement.text, mention)
  const made = corrections[source]
  if (!made) return [...corrections, { action: 'remove', at: anchorOf(mention) }]
  const left = without(corrections, source)
  if (made.action === 'add') return left
  const action = wasDoubtful(applied, made.at) ? 'reject' : 'remove'
  return [...left, { action, at: made.at }]
}

/**
 * Lets words stand for something: free words become a mention, a mention another, a doubtful one is accepted or
 * becomes another. Of what a person did to the same mention before only the last stays.
 *
 * @param applied the work, as it is shown
 * @param spans that are free, or all the words of a mention
 */
export function standFor(work: Work, applied: Applied, spans: readonly Span[], to: Meaning): Work {
  return standForAt(
    work,
    applied,
    spans.map((span) => ({ from: span, to: span })),
    to,
  )
}

/**
 * Lets other words than before stand for something: more of those around a mention, or fewer of its own. See
 * `standFor`, which it is where the words stay.
 *
 * @param applied the work, as it is shown
 */
export function standForAt(work: Work, applied: Applied, moves: readonly Move[], to: Meaning): Work {
  let { corrections } = work
  for (const move of moves) corrections = meant(corrections, applied, move, to)
  return withoutUnused(withUsed({ ...work, corrections }, applied.statement.ownEntities))
}

/**
 * Lets words stand for nothing: a mention that was read is removed and a doubtful one rejected, which is kept as a
 * correction; one made by hand is gone with the correction that made it.
 *
 * @param applied the work, as it is shown
 */
export function standForNothing(work: Work, applied: Applied, spans: readonly Span[]): Work {
  let { corrections } = work
  for (const span of spans) corrections = meantNothing(corrections, applied, span)
  return withoutUnused({ ...work, corrections })
}
