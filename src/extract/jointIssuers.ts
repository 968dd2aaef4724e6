import type { WrittenKnowledge } from '#knowledge/writtenKnowledge.ts'
import type { Span } from '#statement/statement.ts'
import type { CountryCode } from '#statement/units.ts'
import type { Guess } from './guess.ts'
import { readNamed } from './readNamed.ts'

/** What two who speak together do: "The two leaders reaffirmed", "Both sides welcome". */
const together =
  /(?<![\p{L}])(?:the (?:two )?(?:leaders|sides|presidents|prime ministers|ministers|parties|countries|governments)|both (?:leaders|sides|countries|governments|parties|presidents|ministers)|our two (?:countries|nations|governments))(?:,? (?:also|further|jointly|strongly|warmly|both|therefore|again|fully|then|have|will|are|intend to|plan to)){0,3} (?:re)?(?:affirm(?:ed)?|welcomed?|underscored?|underlined?|recogni[sz]ed?|committed?|iterated?|agreed?|emphasi[sz]ed?|stressed?|expressed?|noted?|commended?|pledged?|supported?|support|announced?|condemned?|called|decided?|concurred?|applauded?|discussed?|resolved?|acknowledged?|determined|look(?:ed)? forward|praised?|intend|plan|urged?|highlighted?|celebrated?|launched?|share)(?![\p{L}])/giu
/** How often they have to do so. */
const least = 3

/** Sentences at the beginning that introduce those who speak. */
const firstSentences = 2

/**
 * The two states that make a text together, where its first sentences name these two alone and the text goes on with
 * what the two do; none otherwise.
 *
 * @param sentences of the text in order
 */
export function jointIssuers(
  text: string,
  sentences: readonly Span[],
  knowledge: WrittenKnowledge,
): readonly Guess<CountryCode>[] {
  const last = sentences[sentences.length - 1]
  const begin = sentences[0]
  if (!begin || !last) return []
  const all = text.slice(begin.start, Math.min(last.end, begin.start + 20_000)).replace(/\s/g, ' ')
  if ((all.match(together)?.length ?? 0) < least) return []
  const found = new Map<CountryCode, Guess<CountryCode>>()
  for (const sentence of sentences.slice(0, firstSentences))
    for (const { code, start, end } of readNamed(text, sentence, knowledge))
      if (!found.has(code)) found.set(code, { value: code, from: { start, end } })
  return found.size === 2 ? [...found.values()] : []
}
