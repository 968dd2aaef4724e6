import type { StatementKind } from '#statement/statement.ts'
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
  ['statement', '(?:statement|declaration)'],
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
