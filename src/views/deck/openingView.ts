import { say } from '#messages/say.ts'
import { sayDeck } from '#messages/sayDeck.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { matching } from '#selection/matching.ts'
import { everything } from '#selection/selection.ts'
import { headerView } from '#views/panels/headerView.ts'
import { type InitiativeRow, initiativeView } from '#views/panels/initiativeView.ts'
import { themeView } from '#views/panels/themeView.ts'
import { type TimelineEntry, timelineView } from '#views/panels/timelineView.ts'
import { forumKind } from '#views/words/forumKind.ts'
import { presenceOf } from '#views/words/subject.ts'
import { deckFacts } from './deckFacts.ts'
import { sayNames } from './headlines.ts'

/** Initiatives that are named before the rest is counted. */
const mostInitiatives = 4

/** One figure of a statement with what it counts. */
export interface Figure {
  readonly id: string
  readonly number: number
  readonly what: string
  /** The things counted, by name. */
  readonly names: string
}

/** Whose statement it is, when and where, in one line. */
export function sayByline(indexed: StatementIndex): string {
  const { byline, dateline } = headerView(indexed)
  return [byline, dateline].filter(Boolean).join(say('filters.joined'))
}

/** "Global Security; Belt and Road through its forum": those that are named, then those that a forum of their own reaches. */
const sayInitiatives = (named: readonly InitiativeRow[], reached: readonly InitiativeRow[]): string => {
  const names = (rows: readonly InitiativeRow[]): string =>
    sayNames(
      rows.map(({ shortName }) => shortName),
      mostInitiatives,
    )
  const through =
    reached.length > 0 ? sayDeck('figure.reached', { n: reached.length, names: names(reached) }) : ''
  return [named.length > 0 ? names(named) : '', through].filter(Boolean).join(say('list.longSeparator'))
}

/** The statement in figures; what it has none of is left out. */
export function openingView(indexed: StatementIndex): readonly Figure[] {
  const match = matching(indexed, everything)
  const { partners, conflicts } = deckFacts(indexed)
  const initiatives = initiativeView(indexed, everything, match)
  const isNamed = ({ id }: InitiativeRow): boolean =>
    presenceOf(indexed, { kind: 'initiative', id }) === 'named'
  const named = initiatives.filter(isNamed)
  const reached = initiatives.filter((row) => !isNamed(row))
  const { entries, undated } = timelineView(indexed, everything, match)
  const { rows } = themeView(indexed, everything, match)
  const countOf = (wanted: TimelineEntry['tense']): number =>
    entries.filter(({ tense }) => tense === wanted).length
  const tenses = { ahead: countOf('ahead'), behind: countOf('behind') }
  const during = countOf('during')
  const mentions = rows.reduce((sum, row) => sum + row.mentions.total, 0)
  const figures: Figure[] = [
    {
      id: 'partners',
      number: partners.named.length,
      what: sayDeck('figure.partners', { n: partners.named.length, isApart: String(partners.isApart) }),
      names: sayNames(partners.named),
    },
    {
      id: 'partners-implied',
      number: partners.implied,
      what: sayDeck('figure.implied', { n: partners.implied }),
      names: sayDeck('figure.through', { groups: sayNames(partners.through) }),
    },
    {
      id: 'conflicts',
      number: conflicts.wordings.length,
      what: sayDeck('figure.conflicts', { n: conflicts.wordings.length }),
      names: sayNames(conflicts.wordings),
    },
    {
      id: 'initiatives',
      number: named.length,
      what: sayDeck('figure.initiatives', { n: named.length }),
      names: sayInitiatives(named, reached),
    },
    {
      id: 'forums',
      number: entries.length + undated.length,
      what: sayDeck('figure.forums', {
        n: entries.length + undated.length,
        kind: forumKind([...entries.map(({ isMeeting }) => isMeeting), ...undated.map(() => false)]),
      }),
      names: [
        indexed.statement.metadata.date ? sayDeck('figure.ahead', tenses) : '',
        indexed.statement.metadata.date && during > 0 ? sayDeck('figure.during', { n: during }) : '',
        undated.length > 0 ? sayDeck('figure.undated', { n: undated.length }) : '',
      ]
        .filter(Boolean)
        .join(say('list.separator')),
    },
    {
      id: 'themes',
      number: rows.length,
      what: sayDeck('figure.themes', { n: rows.length }),
      names: sayDeck('figure.mentions', { n: mentions }),
    },
  ]
  return figures.filter(({ number, id }) => number > 0 || (id === 'initiatives' && reached.length > 0))
}
