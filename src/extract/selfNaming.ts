import type { WrittenKnowledge } from '#knowledge/writtenKnowledge.ts'
import type { CountryCode } from '#statement/units.ts'
import type { Guess } from './guess.ts'
import { officeHead } from './officeWords.ts'
import { type NamedState, readNamed } from './readNamed.ts'

/** Words by which a speaker says for which state they speak; the state stands right behind them. */
const leads: readonly RegExp[] = [
  /(?<![\p{L}])[Oo]n behalf of (?:the )?(?:(?:Royal |Federal )?[Gg]overnments?|[Pp]eoples?|[Nn]ation|[Dd]elegation|[Rr]epublic|[Ss]tate|citizens?|(?:,| and|of|the| |my|our|myself|own|behalf))*\s?$/u,
  /(?<![\p{L}])(?:[Mm]y|[Oo]ur)(?: own| small| beloved| great| beautiful)? (?:country|nation|homeland|island|Nation)(?:,| -| –| —)? (?:the )?$/u,
  new RegExp(
    `(?<![\\p{L}])(?:[Aa]s|terms? as)(?: the)? (?:${officeHead})(?: and [\\p{L} ]{3,40})? of (?:the )?$`,
    'u',
  ),
  /(?<![\p{L}])(?:[Ww]e|[Uu]s),? (?:(?:the )?(?:people|citizens|sons and daughters|Government)? ?of|in|people of) (?:the )?$/u,
]
/** Words by which somebody else's speaker is meant. */
const others =
  /(?:statements?|remarks|address|speech|words|spoke|speaks|speaking|delivered|made|read) (?:\p{L}+ ){0,6}?(?:by|of) (?:[^.]{0,80}? )?$|(?:representative|ambassador|minister|president|colleague|delegate|speaker)s? (?:[^.]{0,60}?,? )?(?:who )?(?:spoke |speaking )?$/iu
const first = /(?<![p{L}'])(?:I|[Mm]y|[Ww]e|[Oo]ur|[Mm]e|[Uu]s)(?![p{L}])/

/** What a government says that it does, in a sentence it is the subject of. */
const stance =
  /^(?:,[^,]{1,80},)? (?:(?:also|fully|strongly|firmly|once again|again|therefore|has|have|always|long|consistently|continues to|will|would like to|wishes to|is|remains|stands|further|deeply|sincerely|highly|warmly) ){0,4}(?:believes?|supports?|supported|welcomes?|condemns?|reaffirms?|reiterates?|calls? (?:for|on|upon)|committed|ready|proud|attaches|convinced|urges?|commends?|looks? forward|hopes?|proposes?|advocated?|advocates|encouraged|concerned|joins?|endorses?|unafraid|determined|expresses?|rejects?|stands? (?:ready|by|with|for)|thanks?|appeals?|contributes?|contributed|hosts?|hosted|ratified|pledges?|honoured|honored|grateful|gratified|pleased|prepared|aware|associates? itself|aligns? itself|put forward|play(?:s|ed)? its (?:part|role)|seeks|sought|remains? (?:firm|ready)|fully supports|shares the|will continue)(?![\p{L}])/u

/** The subject of a text's first sentence, where it is what a government makes known. */
const opening =
  /^(?:The )?(?:(?:Royal |Federal |Transitional )?Government|Ministry of Foreign Affairs|Foreign Ministry|Permanent Mission|Embassy|Presidency|Office of the President) of (?:the )?$/u
const makesKnown =
  /^(?:[^.]{0,60}?,)? (?:(?:has|have|is|also|strongly|firmly|deeply|categorically|hereby|once again|unequivocally|resolutely) ){0,3}(?:regrets?|condemns?|expresses?|expressed|welcomes?|encloses?|presents?|wishes|congratulates?|notes?|reaffirms?|rejects?|concerned|learned|deplores?|extends?|calls|announces?|takes note|denies|confirms?|reiterates?|conveys?|saddened|shocked|following|avails|urges?|considers?|thanks?|informs?)(?![\p{L}])/u

/** Sentences in which a speaker introduces themselves. */
const mostSentences = 400
/** Times that a state has to take a stand before it is taken for the speaker, and how much oftener than another. */
const mostLikely = 2
const margin = 2

const at = (state: NamedState): Guess<CountryCode> => ({
  value: state.code,
  from: { start: state.start, end: state.end },
})

/** Whether the words before a state make it the speaker's own, and not that of somebody who is spoken of. */
const leadsTo = (before: string): boolean => {
  const at = leads.findIndex((lead) => lead.test(before))
  return at > 0 || (at === 0 && !others.test(before.replace(/[Oo]n behalf of[^.]*$/, '')))
}

/**
 * The state for which a text speaks, by its own words: "on behalf of the people of Palau", "my country, Palau",
 * "as President of Palau", or, where it speaks of itself as "we", the one state that keeps taking a stand. Null where
 * it does not say or names several.
 *
 * @param sentences of the text in order, as spans
 */
export function selfNaming(
  text: string,
  sentences: readonly { readonly start: number; readonly end: number }[],
  knowledge: WrittenKnowledge,
): Guess<CountryCode> | null {
  const said = new Map<CountryCode, { readonly first: Guess<CountryCode>; count: number }>()
  const stands = new Map<CountryCode, { readonly first: Guess<CountryCode>; count: number }>()
  const add = (to: typeof said, state: NamedState): void => {
    const known = to.get(state.code)
    if (known) known.count += 1
    else to.set(state.code, { first: at(state), count: 1 })
  }
  let persons = 0
  for (const [index, sentence] of sentences.slice(0, mostSentences).entries()) {
    const words = text.slice(sentence.start, sentence.end).replace(/\s/g, ' ').replace(/[’‘]/g, "'")
    if (words.length > 2000) continue
    if (first.test(words)) persons += 1
    for (const state of readNamed(text, sentence, knowledge)) {
      if (state.reading === 'compound') continue
      const before = words.slice(0, state.start - sentence.start)
      const behind = words.slice(state.end - sentence.start)
      if (index === 0 && opening.test(before) && makesKnown.test(behind)) return at(state)
      if (leadsTo(before.slice(-200))) add(said, state)
      else if (
        /^(?:|(?:[Tt]he|And|But|[^.]{0,80},|[^.]{0,60} (?:why|that)) (?:the )?)$/u.test(before) &&
        stance.test(behind)
      )
        add(stands, state)
    }
  }
  return one(said, 1, 1) ?? (persons > 2 ? one(stands, mostLikely, margin) : null)
}

/** The value that was counted oftenest, where it was counted often enough and oftener than any other. */
const one = (
  counts: ReadonlyMap<CountryCode, { readonly first: Guess<CountryCode>; readonly count: number }>,
  least: number,
  times: number,
): Guess<CountryCode> | null => {
  const [most, next] = [...counts.values()].sort((a, b) => b.count - a.count)
  if (!most || most.count < least || (next && most.count <= next.count * times)) return null
  return most.first
}
