import boundaries from '#messages/boundaries.json' with { type: 'json' }
import { sayDeck } from '#messages/sayDeck.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { saySource } from '#views/words/sayAttribution.ts'
import { sayNames } from './headlines.ts'

/** How a statement is to be read, in three columns. */
export type MethodView = readonly { readonly title: string; readonly paragraphs: readonly string[] }[]

/** Publishers, and choices about boundaries, that are said, with the count of the others where there are more. */
const most = { publishers: 5, boundaries: 11 }

/** Publishers of the facts that this statement's views rest on, those cited most first. */
const publishersOf = ({ forums, groups, knowledge }: StatementIndex): readonly string[] => {
  const counts = new Map<string, number>()
  const count = (from: typeof knowledge.forums | typeof knowledge.groups, ids: readonly string[]): void => {
    for (const id of ids) {
      const source = from?.sources[id]
      // What is our own reckoning has no address, and is no other source.
      if (!source?.url) continue
      // "Xinhua, via another paper" is Xinhua.
      const publisher = source.publisher.split(/,| via /)[0]
      if (publisher) counts.set(publisher, (counts.get(publisher) ?? 0) + 1)
    }
  }
  for (const { edition } of forums.values()) count(knowledge.forums, edition.sources)
  for (const { group } of groups.values()) count(knowledge.groups, group.sources)
  return [...counts].sort(([, one], [, other]) => other - one).map(([publisher]) => publisher)
}

/** That a person corrected what was read, where somebody did. */
const byHand = ({ statement, mentions }: StatementIndex): readonly string[] => {
  if (statement.corrections.length + statement.ownTerms.length === 0) return []
  return [sayDeck('reading.byHand', { n: mentions.filter(({ origin }) => origin === 'person').length })]
}

/**
 * Says what is counted, where the rest is from, and what the map's borders mean.
 *
 * @param isWhole whether every choice about boundaries is listed, as where nothing else says them
 */
export function methodView(indexed: StatementIndex, isWhole = false): MethodView {
  const publishers = publishersOf(indexed)
  const isStated = [...indexed.forums.values()].some(({ stated }) => stated !== null)
  return [
    {
      title: sayDeck('reading.counted'),
      paragraphs: [
        sayDeck('reading.countedWords', { source: saySource(indexed) }),
        sayDeck('reading.impliedWords'),
        ...byHand(indexed),
      ],
    },
    {
      title: sayDeck('reading.sources'),
      paragraphs: [
        sayDeck('reading.sourcesWords', { isStated: String(isStated) }),
        ...(publishers.length > 0
          ? [sayDeck('reading.publishers', { list: sayNames(publishers, most.publishers) })]
          : []),
      ],
    },
    {
      title: sayDeck('reading.boundaries'),
      paragraphs: [
        sayDeck('reading.boundariesWords'),
        sayDeck('reading.choices', {
          list: sayNames(
            boundaries.map(({ name }) => name),
            isWhole ? boundaries.length : most.boundaries,
          ),
        }),
      ],
    },
  ]
}
