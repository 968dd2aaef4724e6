import type { Lead, Slide } from '#deck/deck.ts'
import { isSpeaker } from '#reading/isSpeaker.ts'
import type { CountedMention, StatementIndex } from '#reading/statementIndex.ts'
import { matching } from '#selection/matching.ts'
import type { Selection } from '#selection/selection.ts'
import { knownTo, readSelection, writeSelection } from '#selection/selectionUrl.ts'
import type { Span } from '#statement/statement.ts'
import { matchingSentences, piecesOf, type TextPiece } from '#views/panels/readerView.ts'
import { sayFilters } from '#views/panels/sayFilters.ts'
import { summaryView } from '#views/panels/summaryView.ts'
import { excerpt } from '#views/words/excerpt.ts'
import { sayAttribution } from '#views/words/sayAttribution.ts'
import { sayMissing } from '#views/words/sayMissing.ts'
import { leadFor } from './leadFor.ts'
import { slideBasis } from './slideBasis.ts'

/** Words of the statement on a slide, with where they are from. */
export interface SlideQuote {
  readonly sentence: number
  readonly pieces: readonly TextPiece[]
  readonly isCutBefore: boolean
  readonly isCutAfter: boolean
  /** "Report of Wang Yi’s remarks, 9 January 2024, sentence 11" */
  readonly attribution: string
}

/** What a slide says under the selection that is on. */
export interface SlideView {
  /** What the slide is about. */
  readonly label: string
  /** "1 of 14 sentences" */
  readonly count: string
  /** What the slide says; off script, where it would speak of another selection, the filters in words. */
  readonly headline: string
  /** The view the slide is built around; off script one that can show the selection. */
  readonly lead: Lead
  /** Whether any sentence matches. */
  readonly hasMatches: boolean
  /** Whether the selection is no longer the slide's own. */
  readonly isOffScript: boolean
  /** The one initiative that is chosen, for its colour. */
  readonly initiative: string | null
  /** Whether a kept slide was made from other data than today's. */
  readonly hasChanged: boolean
  /** Parts of the slide's link that are not found in the statement, "Initiative xyz"; empty for none. */
  readonly missing: string
}

/** The selection of a slide; values the statement does not know are left out. */
export function slideSelection(indexed: StatementIndex, { link }: Pick<Slide, 'link'>): Selection {
  return readSelection(link, knownTo(indexed)).selection
}

/** Slides of figures and of method say nothing of a selection. */
const isFixed = (lead: Lead): boolean => lead === 'figures' || lead === 'method'

/** Whether a selection is the slide's own. */
export function isOwnSelection(
  indexed: StatementIndex,
  slide: Pick<Slide, 'link'>,
  selection: Selection,
): boolean {
  return writeSelection(selection) === writeSelection(slideSelection(indexed, slide))
}

/** Reads a slide under a selection, its own or where the room has led. */
export function slideView(indexed: StatementIndex, slide: Slide, selection: Selection): SlideView {
  const match = matching(indexed, selection)
  const summary = summaryView(indexed, selection, match)
  const isOffScript = !isOwnSelection(indexed, slide, selection)
  const [initiative] = selection.initiative
  return {
    label: slide.label,
    count: summary.status,
    headline: isOffScript ? sayFilters(summary) : slide.headline,
    lead:
      isOffScript && isFixed(slide.lead) ? leadFor(indexed, matchingSentences(indexed, match)) : slide.lead,
    hasMatches: summary.matching > 0,
    isOffScript,
    initiative: selection.initiative.length === 1 ? (initiative ?? null) : null,
    hasChanged: slideBasis(indexed, slide.link) !== slide.basis,
    missing: sayMissing(indexed, slide.link),
  }
}

const weight = { initiative: 4, conflict: 3, place: 2, org: 1, group: 1, forum: 1, theme: 0 }

/** Mentions a quote should hold: the chosen values first, then the weightiest. */
const keepers = (
  indexed: StatementIndex,
  selection: Selection,
  sentence: number,
): readonly CountedMention[] => {
  const chosen = new Set([
    ...selection.initiative,
    ...selection.partner.map((choice) => choice.replace(/\.named$/, '')),
    ...selection.forum,
    ...selection.theme,
  ])
  const here = indexed.mentions.filter(
    (mention) =>
      mention.sentence === sentence && (mention.kind !== 'place' || !isSpeaker(indexed, mention.entity)),
  )
  const rank = ({ entity, kind }: CountedMention): number => (chosen.has(entity) ? 10 : 0) + weight[kind]
  return [...here].sort((one, other) => rank(other) - rank(one)).filter((mention) => rank(mention) > 0)
}

/** The same piece, ended before a mention that its end would cut in two, and before the article of that. */
const beforeSplit = ({ statement, mentions }: StatementIndex, { start, end }: Span): Span => {
  const split = mentions.find(
    ({ position }) => position.start > start && position.start < end && position.end > end,
  )
  if (!split) return { start, end }
  const kept = statement.text
    .slice(start, split.position.start)
    .replace(/(?:[\s,;:—–]+(?:the|a|an|and|its))*[\s,;:—–]*$/, '')
  return { start, end: start + kept.length }
}

/** Number of the sentence that a slide quotes: its own, or the first match where that does not match; null where none does. */
export function quotedSentence(
  indexed: StatementIndex,
  selection: Selection,
  sentence: number | null,
): number | null {
  const matches = matchingSentences(indexed, matching(indexed, selection))
  return sentence !== null && matches.includes(sentence) ? sentence : (matches[0] ?? null)
}

/** Number of the matching sentence that follows the one a slide quotes, in the text or from its start; null for none. */
export function nextQuoted(
  indexed: StatementIndex,
  selection: Selection,
  sentence: number | null,
): number | null {
  const matches = matchingSentences(indexed, matching(indexed, selection))
  const quoted = quotedSentence(indexed, selection, sentence)
  const others = matches.filter((number) => number !== quoted)
  return others.find((number) => quoted !== null && number > quoted) ?? others[0] ?? null
}

/**
 * The quote of a slide, as much of its sentence as fits.
 *
 * @param sentence the slide's own, which gives way to the first match where it does not match
 * @param most code units there is room for
 * @returns null when no sentence matches
 */
export function slideQuote(
  indexed: StatementIndex,
  selection: Selection,
  sentence: number | null,
  most: number,
): SlideQuote | null {
  const number = quotedSentence(indexed, selection, sentence)
  const span = number === null ? undefined : indexed.sentences[number - 1]
  if (number === null || !span) return null
  const keep = keepers(indexed, selection, number).map(({ position }) => position)
  const { isCutBefore, isCutAfter, ...piece } = excerpt(indexed.statement.text, span, keep, most)
  const cut = isCutAfter ? beforeSplit(indexed, piece) : piece
  return {
    sentence: number,
    pieces: piecesOf(indexed, cut),
    isCutBefore,
    isCutAfter,
    attribution: sayAttribution(indexed, number),
  }
}
