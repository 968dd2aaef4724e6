import { say } from '#messages/say.ts'
import { sayAnswer } from '#messages/sayAnswer.ts'
import { bySentence } from '#reading/bySentence.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { findText, findWithin } from '#selection/findText.ts'
import { sentencesOf } from '#selection/matching.ts'
import { longestText } from '#selection/selection.ts'
import { foldName } from '#views/words/foldName.ts'
import type { AnswerTo, Near } from './answer.ts'
import { answerCity } from './answerCity.ts'
import { quoteSentence } from './answerQuotes.ts'
import { suggest } from './suggest.ts'
import { typingDistance } from './typingDistance.ts'

/** Nearest words offered at most. */
const offered = 4
/** Letters that a word and what was asked share from the start, to be taken for the same root. */
const rootLetters = 5

/** Words of the counted sentences that are nearly what was asked, the nearest first. */
const nearWords = ({ statement, sentences }: StatementIndex, asked: string): string[] => {
  const typed = foldName(asked.slice(0, longestText))
  const most = typed.length / 4
  const distances = new Map<string, number>()
  const seen = new Set<string>()
  for (const { start, end } of sentences)
    for (const [written] of statement.text.slice(start, end).matchAll(/\p{L}[\p{L}\p{N}'’-]*/gu)) {
      const word = written.toLowerCase()
      if (seen.has(word)) continue
      seen.add(word)
      const folded = foldName(word)
      const isOfRoot = folded.length >= rootLetters && typed.startsWith(folded.slice(0, rootLetters))
      // Words differ by at least the letters that one has more than the other.
      if (!isOfRoot && Math.abs(folded.length - typed.length) > most) continue
      const { whole } = typingDistance(typed, folded)
      if (isOfRoot || whole <= most) distances.set(word, whole)
    }
  return [...distances].sort(([, one], [, other]) => one - other).map(([word]) => word)
}

const near = (indexed: StatementIndex, asked: string): Near[] => {
  const entities = suggest(indexed, asked).flatMap(({ subject, name }) =>
    subject.kind === 'text' ? [] : [{ subject, name }],
  )
  const words = nearWords(indexed, asked).map((word) => ({
    subject: { kind: 'text', id: word } as const,
    name: say('chip.words', { text: word }),
  }))
  return [...words, ...entities].slice(0, offered)
}

/** Whether the words stand in the title or the kicker, which are never counted. */
const sayHeadings = ({ statement }: StatementIndex, words: string): string => {
  const { text, paragraphs } = statement
  const roles = paragraphs
    .filter(({ role, ...span }) => role !== 'body' && findWithin(text, span, words).length > 0)
    .map(({ role }) => role)
  if (roles.length === 0) return ''
  return sayAnswer('answer.inHeading', { where: roles.length > 1 ? 'both' : (roles[0] as string) })
}

/** Where any words stand in the counted sentences, exactly as they are but for what `foldText` folds; of a city also what it is known as. */
export function answerText(indexed: StatementIndex, words: string): AnswerTo {
  const hits = findText(indexed, words)
  const numbers = sentencesOf(hits)
  const inside = hits.filter(({ isWhole }) => !isWhole).length
  const isFound = hits.length > 0
  const here = bySentence(hits)
  const city = answerCity(indexed, words)
  return {
    name: say('chip.words', { text: words }),
    standing: isFound ? 'named' : 'absent',
    headline: isFound
      ? sayAnswer('answer.found', { words, n: numbers.length, times: hits.length })
      : sayAnswer('answer.notFound', { words, total: indexed.sentences.length }),
    detail: [
      isFound && inside > 0 ? sayAnswer('answer.inside', { n: inside, times: hits.length }) : '',
      sayHeadings(indexed, words),
      city.words,
    ]
      .filter(Boolean)
      .join(' '),
    quotes: numbers.map((number) =>
      quoteSentence(
        indexed,
        number,
        (here.get(number) ?? []).map(({ start, end }) => ({
          start,
          end,
          mark: { kind: 'text', entity: '', isThrough: false },
        })),
      ),
    ),
    dates: [],
    notes: [],
    canFilter: isFound,
    near: city.words ? city.near : isFound ? [] : near(indexed, words),
  }
}
