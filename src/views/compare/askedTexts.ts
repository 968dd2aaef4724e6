import type { PartialKnowledge, StatementIndex } from '#reading/statementIndex.ts'
import type { Subject } from '#views/words/subject.ts'
import type { Side } from './comparedPair.ts'

/** Two statements that one question is asked of. */
export type AskedTexts = Readonly<Record<Side, StatementIndex>>

/** What one list has, and what another has besides. */
const withOthers = <Item extends { readonly id: string }>(
  own: readonly Item[],
  others: readonly Item[] = [],
): readonly Item[] => {
  const known = new Set(own.map(({ id }) => id))
  return [...own, ...others.filter(({ id }) => !known.has(id))]
}

/** What a statement travels with, and of another's what can be asked for besides: each brings what it names. */
const besides = (own: PartialKnowledge, other: PartialKnowledge): PartialKnowledge => {
  const { groups, initiatives, forums } = own
  return {
    ...own,
    ...(groups && {
      groups: {
        groups: withOthers(groups.groups, other.groups?.groups),
        sources: { ...other.groups?.sources, ...groups.sources },
      },
    }),
    ...(initiatives && {
      initiatives: {
        initiatives: withOthers(initiatives.initiatives, other.initiatives?.initiatives),
        sources: { ...other.initiatives?.sources, ...initiatives.sources },
      },
    }),
    ...(forums && {
      forums: {
        ...forums,
        // Of a series that it does not travel with no meeting is its own.
        forums: withOthers(
          forums.forums,
          other.forums?.forums.map((series) => ({ ...series, editions: [] })),
        ),
      },
    }),
  }
}

const made = new WeakMap<StatementIndex, WeakMap<StatementIndex, AskedTexts>>()

/**
 * Two statements so that either can be asked for what the other names: each with its own evidence and meetings, and with
 * the names that the other travels with besides. The same objects for the same two.
 */
export function askedTexts({ first, second }: AskedTexts): AskedTexts {
  const known = made.get(first)?.get(second)
  if (known) return known
  const texts =
    first.knowledge === second.knowledge
      ? { first, second }
      : {
          first: { ...first, knowledge: besides(first.knowledge, second.knowledge) },
          second: { ...second, knowledge: besides(second.knowledge, first.knowledge) },
        }
  const ofFirst = made.get(first) ?? new WeakMap<StatementIndex, AskedTexts>()
  made.set(first, ofFirst.set(second, texts))
  return texts
}

/** The meetings of a series that a text names, by their ids in the order of the text. */
const meetingsOf = ({ forums }: StatementIndex, id: string): readonly string[] =>
  [...forums].flatMap(([meeting, { series }]) => (series.id === id ? [meeting] : []))

const seriesOf = ({ first, second }: AskedTexts, id: string): string =>
  (first.forums.get(id) ?? second.forums.get(id))?.series.id ?? id

/**
 * What a question is about in one of the texts. A meeting that only the other text names stands for its series: here it is
 * the meeting of the series that this text names, the first of several, or the series itself.
 */
export function subjectIn(texts: AskedTexts, side: Side, subject: Subject): Subject {
  if (subject.kind !== 'forum' || texts[side].forums.has(subject.id)) return subject
  const series = seriesOf(texts, subject.id)
  return { kind: 'forum', id: meetingsOf(texts[side], series)[0] ?? series }
}

/**
 * Key of what two texts are asked about: equal for what is one and the same question. A meeting of each text is one where
 * neither names another of its series.
 */
export function keyOfAsked(texts: AskedTexts, { kind, id }: Subject): string {
  if (kind !== 'forum') return `${kind}/${id}`
  const series = seriesOf(texts, id)
  const meetings = [texts.first, texts.second].map((indexed) => meetingsOf(indexed, series))
  const isOne = meetings.every(({ length }) => length <= 1)
  return `forum/${isOne ? series : id === series ? (meetings.flat()[0] ?? id) : id}`
}
