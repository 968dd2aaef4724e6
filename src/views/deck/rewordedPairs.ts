import type { StatementIndex } from '#reading/statementIndex.ts'
import { wordTokens } from '#views/compare/wordTokens.ts'
import { withoutFurniture } from '#views/words/countWords.ts'
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

/** A number or letter that a paragraph begins with: "4.", "(b)". */
const enumerator = /^\s*\(?(?:\d{1,3}|\p{L})[.)]\s+/u

/** Words of a sentence, without the number of its paragraph. */
const wordsOf = (indexed: StatementIndex, number: number): string => {
  const sentence = indexed.sentences[number - 1]
  const text = sentence ? withoutFurniture(indexed.statement, sentence) : ''
  return wordTokens(text.replace(enumerator, ''))
    .map(({ word }) => word)
    .join(' ')
}

/**
 * The sentences that were reworded where they stand: first those that name something in one wording alone, then the
 * others, each in the order of the text. Those in which nothing but the number of the paragraph changed are left out.
 */
export function rewordedPairs({ first, second, comparison }: ComparedTexts): readonly RewordedPair[] {
  const pairs = comparison.sentences.flatMap((row) =>
    row.change === 'reworded' ? [{ first: row.first, second: row.second }] : [],
  )
  const isRenumbered = (pair: RewordedPair): boolean =>
    wordsOf(first, pair.first) === wordsOf(second, pair.second)
  const isTelling = (pair: RewordedPair): boolean =>
    namedIn(first, pair.first) !== namedIn(second, pair.second)
  const worded = pairs.filter((pair) => !isRenumbered(pair))
  return [...worded.filter(isTelling), ...worded.filter((pair) => !isTelling(pair))]
}
