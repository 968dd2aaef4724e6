import type { CountedMention, ForumOfStatement, PartialKnowledge, StatedInText } from './statementIndex.ts'

/** Whether one span of days lies within another. */
const isWithin = (inner: StatedInText, outer: StatedInText): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/**
 * The days that a text states for the forums it names, each with its sentence: the narrowest, where all that it states
 * hold them. A forum for which it states different days has none, and so has one whose words are not where they
 * should be.
 *
 * @param mentions that are counted, in reading order
 */
export function statedDates(mentions: readonly CountedMention[], text: string): Map<string, StatedInText> {
  const all = new Map<string, StatedInText[]>()
  for (const { kind, entity, stated, sentence } of mentions) {
    if (kind !== 'forum' || !stated || sentence === null) continue
    if (text.slice(stated.position.start, stated.position.end) !== stated.exact) continue
    all.set(entity, [...(all.get(entity) ?? []), { ...stated, sentence }])
  }
  const agreed = [...all].flatMap(([entity, dates]): [string, StatedInText][] => {
    const narrowest = dates.find((one) => dates.every((other) => isWithin(one, other)))
    return narrowest ? [[entity, narrowest]] : []
  })
  return new Map(agreed)
}

/**
 * A meeting that is known from the text alone: it is called by the words that name it, or by its series where that is
 * known, and nothing is known of its place.
 */
export function statedMeeting(
  { entity, quote }: CountedMention,
  stated: StatedInText,
  knowledge: PartialKnowledge,
): ForumOfStatement {
  const known = knowledge.forums?.forums.find(({ id }) => id === entity)
  const name = known?.name ?? quote.exact.replace(/\s+/g, ' ')
  const shortName = known?.shortName ?? name
  const { start, end, precision } = stated
  return {
    edition: { id: entity, name, shortName, start, end, precision, venue: null, sources: [] },
    series: known ?? { id: entity, name, shortName, terms: [], editions: [] },
    stated,
  }
}
