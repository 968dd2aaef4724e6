import type { Edition, Source } from '#knowledge/knowledge.ts'
import { say } from '#messages/say.ts'
import { perIndex } from '#reading/perIndex.ts'
import type { ForumOfStatement, Meeting, StatementIndex } from '#reading/statementIndex.ts'
import { countSentences, type Matching } from '#selection/matching.ts'
import { isChosen, type Period, type Selection } from '#selection/selection.ts'
import type { Dated } from '#statement/dated.ts'
import { namesOf } from '#views/words/namesOf.ts'
import { sayDates } from '#views/words/sayDates.ts'
import { sayStated } from '#views/words/sayStated.ts'
import { areLater, sourcesOf } from '#views/words/sourcesOf.ts'
import { type AxisSegment, axisSegments, byStart, isDrawn, sayYears, yearsSpanned } from './axisSegments.ts'
import { type ForumStanding, standingOf } from './forumStanding.ts'
import { type UndatedForum, undatedForums } from './undatedForums.ts'

/** One forum, or a context event, at its true span of days. */
export interface TimelineEntry extends Dated {
  readonly id: string
  readonly name: string
  readonly shortName: string
  /** "Boao Forum for Asia, Boao, 26–29 Mar 2024" */
  readonly label: string
  readonly dates: string
  /** What stands under the name on the axis, which carries the year: "26–29 Mar, Boao". */
  readonly when: string
  /** What stands beside the name in a list, which has no axis: "26–29 Mar 2024, Boao". */
  readonly listed: string
  /** Null where it is not known. */
  readonly city: string | null
  /**
   * Before the statement, after it, in the days it is dated to, or beside a statement without a date; `context` for an
   * event that it does not name.
   */
  readonly tense: 'behind' | 'during' | 'ahead' | 'undated' | 'context'
  readonly initiative: string | null
  /** A meeting of two, which is no forum. */
  readonly isMeeting: boolean
  readonly standing: ForumStanding
  readonly matching: number
  readonly total: number
  readonly isChosen: boolean
  readonly note: string | null
  readonly sources: readonly Source[]
  /** Whether all its sources are known to be later than the statement. */
  readonly isLater: boolean
  /** Whether the text itself states when it is held. */
  readonly isStated: boolean
  /** What it states, in words, with the sentence; null where it does not. */
  readonly stated: string | null
}

/** Numbers and words of the forums of the statement's year. */
export interface TimelineView {
  readonly title: string
  readonly entries: readonly TimelineEntry[]
  /** What the text names and whose date is not known: it stands nowhere on the axis and is listed beside it. */
  readonly undated: readonly UndatedForum[]
  readonly context: readonly TimelineEntry[]
  readonly contextRule: string
  /** The statement's own date and what it is called beside the forums; null for an undated statement. */
  readonly statement: (Dated & Readonly<Record<'name' | 'when' | 'listed', string>>) | null
  readonly segments: readonly AxisSegment[]
  readonly period: Period | null
}

const describe = (edition: Meeting, name: string) => {
  const dates = sayDates(edition)
  const city = edition.venue?.labelCity ?? null
  // A meeting called by its city need not name it twice.
  const sayWhen = (days: string): string =>
    city === null || edition.shortName.includes(city) ? days : say('timeline.when', { dates: days, city })
  const when = sayWhen(sayDates(edition, false))
  // Whoever says what is written must be understood: the name that is read out has the shown one in it.
  const { shortName } = edition
  const both = name.includes(shortName) ? name : say('timeline.bothNames', { name, shown: shortName })
  return {
    dates,
    city,
    when,
    listed: sayWhen(dates),
    label:
      city === null
        ? say('timeline.entryNowhere', { name: both, dates })
        : say('timeline.entry', { name: both, city, dates }),
  }
}

const tenseOf = ({ start, end }: Dated, date: Dated | null): TimelineEntry['tense'] => {
  if (!date) return 'undated'
  if (end < date.start) return 'behind'
  return start > date.end ? 'ahead' : 'during'
}

const citedBy = (indexed: StatementIndex, { sources: cited }: Meeting) => {
  const sources = sourcesOf(indexed.knowledge, 'forums', cited)
  return { sources, isLater: areLater(sources, indexed.statement.metadata.date) }
}

/** What an entry says whatever is chosen. */
const factsOf = (indexed: StatementIndex, id: string, { edition, series, stated }: ForumOfStatement) => ({
  id,
  name: series.name,
  shortName: namesOf(indexed).short('forum', id),
  ...describe(edition, series.name),
  start: edition.start,
  end: edition.end,
  precision: edition.precision,
  tense: tenseOf(edition, indexed.statement.metadata.date),
  initiative: series.initiative ?? null,
  isMeeting: series.kind === 'meeting',
  note: edition.note ?? null,
  ...citedBy(indexed, edition),
  isStated: stated !== null,
  stated: sayStated(stated, edition),
})

const contextEntry = (indexed: StatementIndex, event: Edition): TimelineEntry => ({
  id: event.id,
  name: event.name,
  shortName: event.shortName,
  ...describe(event, event.name),
  start: event.start,
  end: event.end,
  precision: event.precision,
  tense: 'context',
  initiative: null,
  isMeeting: false,
  standing: 'rest',
  matching: 0,
  total: 0,
  isChosen: false,
  note: event.note ?? null,
  ...citedBy(indexed, event),
  isStated: false,
  stated: null,
})

const sayStatementDate = (date: Dated, city: string | null, withYear: boolean): string => {
  const dates = sayDates(date, withYear)
  return city ? say('timeline.when', { dates, city }) : dates
}

/** "Forums of 2024", "Forums, 2015–2016", or "Forums" of a statement without a date that names none with one. */
const sayTitle = (date: Dated | null, segments: readonly AxisSegment[]): string => {
  const [first, last] = [segments[0], segments[segments.length - 1]]
  const span = date ?? (first && last ? { start: first.start, end: last.end } : null)
  if (!span) return say('timeline.titleUndated')
  const years = yearsSpanned(span)
  const isYear = date !== null && years.from === years.to
  return say(isYear ? 'timeline.title' : 'timeline.titleYears', { year: sayYears(years) })
}

/** The timeline as far as it does not depend on what is chosen. */
const yearOf = perIndex((indexed) => {
  const { date, place } = indexed.statement.metadata
  const forums = [...indexed.forums]
    .map(([id, forum]) => ({
      facts: factsOf(indexed, id, forum),
      evidence: indexed.evidence.forum.get(id) ?? [],
    }))
    .sort((one, other) => byStart(one.facts, other.facts))
  const segments = axisSegments(
    forums.map(({ facts }) => facts),
    date,
  )
  const events = indexed.knowledge.forums?.context.events ?? []
  return {
    forums,
    drawn: {
      title: sayTitle(date, segments),
      context: events
        .filter((event) => isDrawn(segments, event) && !indexed.forums.has(event.id))
        .map((event) => contextEntry(indexed, event))
        .sort(byStart),
      contextRule: indexed.knowledge.forums?.context.rule ?? '',
      statement: date
        ? {
            ...date,
            name: say('timeline.statement'),
            when: sayStatementDate(date, place, false),
            listed: sayStatementDate(date, place, true),
          }
        : null,
      segments,
    },
  }
})

/**
 * The forums the statement names, in order of their dates, with what lay behind it and ahead of it.
 *
 * Every filter counts but that on forums. Context events are those of the knowledge that fall within the
 * drawn years; they are never counted. What does not depend on the selection, `segments` among it, is the
 * same object for the same index.
 *
 * @example Where the fair is chosen, of two sentences, in the invented world of `fixtures/randomStatement.ts`,
 * ```json
 * {"sentences": ["We met [place BBB|Beta] and the [org club|Club].",
 *                "The [forum fair-1|Fair] calmed the [conflict BBB|[place BBB|Beta] war]."],
 *  "query": "f=fair-1"}
 * ```
 * said on 9 January, the fair of May is the one entry:
 * ```json
 * [{"id": "fair-1", "name": "Fair", "shortName": "fair-1", "label": "Fair (fair-1), Town, 1–3 May 2024",
 *   "dates": "1–3 May 2024", "when": "1–3 May, Town", "listed": "1–3 May 2024, Town", "city": "Town",
 *   "start": "2024-05-01", "end": "2024-05-03", "precision": "day", "tense": "ahead", "initiative": "plan",
 *   "isMeeting": false, "standing": "match", "matching": 1, "total": 1, "isChosen": true, "note": null, "sources": [], "isLater": false,
 *   "isStated": false, "stated": null}]
 * ```
 */
export function timelineView(indexed: StatementIndex, selection: Selection, match: Matching): TimelineView {
  const { forums, drawn } = yearOf(indexed)
  return {
    ...drawn,
    entries: forums.map(({ facts, evidence }) => {
      const counts = countSentences(match, evidence, 'forum')
      return {
        ...facts,
        standing: standingOf(facts.initiative, selection, match, counts.matching),
        ...counts,
        isChosen: isChosen(selection, 'forum', facts.id),
      }
    }),
    undated: undatedForums(indexed, selection, match),
    period: selection.period,
  }
}
