import type { StatementIndex } from '#reading/statementIndex.ts'
import type { ComparedTexts, RewordedPair } from './comparedSlide.ts'

/** What a sentence names, themes left out: they are words of every day. */
const namedIn = ({ mentions }: StatementIndex, sentence: number): string =>
  [
    ...new Set(
      mentions
        .filter((mention) => mention.sentence === sentence && mention.kind !== 'theme')
        .map(({ kind, entity }) => `${kind} ${entity}`),
    ),
  ]
    .sort()
    .join('\n')

/**
 * The sentences that were reworded where they stand: first those that name something in one wording alone, then the
 * others, each in the order of the text.
 */
export function rewordedPairs({ first, second, comparison }: ComparedTexts): readonly RewordedPair[] {
  const pairs = comparison.sentences.flatMap((row) =>
    row.change === 'reworded' ? [{ first: row.first, second: row.second }] : [],
  )
  const isTelling = (pair: RewordedPair): boolean =>
    namedIn(first, pair.first) !== namedIn(second, pair.second)
  return [...pairs.filter(isTelling), ...pairs.filter((pair) => !isTelling(pair))]
}
