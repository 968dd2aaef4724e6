import type { Span, StatementKind } from '#statement/statement.ts'
import { type Guess, spanOf } from './guess.ts'

/** Words by which a heading says what its text is. */
const nouns: readonly (readonly [StatementKind, string])[] = [
  [
    'joint-statement',
    'joint (?:[\\p{L}-]+ ){0,3}?(?:statement|declaration|communiqu[eé]|vision statement|press statement)|joint (?:press )?release',
  ],
  ['press-release', '(?:press|media|news) release'],
  ['communique', 'communiqu[eé]'],
  ['readout', 'readout'],
  [
    'speech',
    '(?:(?:opening|closing|keynote|welcome|inaugural|introductory|concluding|welcoming|acceptance|victory) )?(?:remarks|speech|address|lecture|toast)',
  ],
  ['interview', 'interview|press conference|press briefing'],
  [
    'policy-paper',
    '(?:policy|white|position|green|working|strategy|non-)[ -]?paper|policy brief|national strategy',
  ],
  ['letter', '(?:open |identical |joint )?letters?|note verbale|aide-m[eé]moire'],
  ['article', 'article|op-ed|opinion piece|commentary'],
  [
    'statement',
    '(?:statement|declaration|^explanation of (?:vote|position)|^intervention(?= (?:by|of|on behalf|at)))',
  ],
]

const anyNoun = new RegExp(
  `(?<![\\p{L}-])(?:${nouns.map(([, noun]) => `(${noun})`).join('|')})(?![\\p{L}-]|'s)`,
  'iu',
)

/** Words behind which a kind is that of another text: "in response to the remarks", "on the joint communiqué". */
const ofAnother =
  /(?:^|\s)(?:to|on|about|regarding|concerning|following|after|against|upon|under|with|signs?|issues?|adopts?|at|in) (?:the |an? |his |her |its |this )?(?:[\p{L}'-]+ )?$/iu

/**
 * The kind that a heading gives to its text, by the first word for one; null where there is none or where it is a
 * word for another text.
 *
 * @param words of the heading, with one space for any white space
 * @param offset of the heading in the text
 */
export function readKind(words: string, offset: number): Guess<StatementKind> | null {
  const match = anyNoun.exec(words)
  if (!match || ofAnother.test(words.slice(0, match.index))) return null
  const at = match.slice(1).findIndex((group) => group !== undefined)
  const entry = nouns[at]
  return entry ? { value: entry[0], from: spanOf(match, offset) } : null
}

/** "I shall read out my statement": what speakers call their own words. */
const own =
  /(?<!\p{L})(?:[Mm]y|[Oo]ur) (?:\p{L}+ )?(?:(statement)|(speech|address|remarks))(?=[.,;)]| (?:today|here|now|by|with|in|to|will|is|has|the|this|and)(?!\p{L}))/u
/** Sentences at either end of a text in which they do so. */
const outerSentences = 5

/**
 * The kind by which a speaker calls the text itself, in the first or the last of some
 * sentences; null where they do not.
 *
 * @param sentences of the text in order
 */
export function readOwnKind(text: string, sentences: readonly Span[]): Guess<StatementKind> | null {
  const outer = [
    ...sentences.slice(0, outerSentences),
    ...sentences.slice(outerSentences).slice(-outerSentences),
  ]
  for (const { start, end } of outer) {
    const match = own.exec(text.slice(start, Math.min(end, start + 2000)).replace(/\s/g, ' '))
    if (match) return { value: match[1] ? 'statement' : 'speech', from: spanOf(match, start) }
  }
  return null
}
