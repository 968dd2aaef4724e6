import type { WrittenKnowledge } from '#knowledge/writtenKnowledge.ts'
import type { Span } from '#statement/statement.ts'
import type { CountryCode } from '#statement/units.ts'
import type { Guess } from './guess.ts'
import { officeHead } from './officeWords.ts'
import { readNamed } from './readNamed.ts'

/** Words by which a speaker says for which state they speak; the state stands right behind them. */
const leads: readonly RegExp[] = [
  /(?<![\p{L}])[Oo]n behalf of (?:the )?(?:(?:Royal |Federal )?[Gg]overnments?|[Pp]eoples?|[Nn]ation|[Dd]elegation|[Rr]epublic|[Ss]tate|citizens?|(?:,| and|of|the| |my|our|myself|own|behalf))*\s?$/u,
  /(?<![\p{L}])(?:[Mm]y|[Oo]ur)(?: own| small| beloved| great| beautiful)? (?:country|nation|homeland|island|Nation)(?:,| -| –| —)? (?:the )?$/u,
  /(?<![\p{L}])(?:[Ww]e|[Uu]s),? (?:(?:the )?(?:people|citizens|sons and daughters|Government)? ?of|people of) (?:the )?$/u,
  /(?<![\p{L}])[Ww]e in (?:the )?$/u,
]
/** Words by which somebody else's speaker is meant. */
const others =
  /(?:statements?|remarks|address|speech|words|spoke|speaks|speaking|delivered|made|read) (?:\p{L}+ ){0,6}?(?:by|of) (?:[^.]{0,80}? )?$|(?:representative|ambassador|minister|president|colleague|delegate|speaker)s? (?:[^.]{0,60}?,? )?(?:who )?(?:spoke |speaking )?$/iu
const first = /(?<![\p{L}'])(?:I|[Mm]y|[Ww]e|[Oo]ur|[Mm]e|[Uu]s)(?!\p{L})/u

/** An office that the speaker holds: "as President of", at the beginning of a sentence or behind words of the first person. */
const inOffice = new RegExp(
  `(?:^|(?:^|[ ,(])(?:I|[Mm]y|[Ww]e|[Oo]ur|[Mm]e|myself)(?![\\p{L}])[^.;:]{0,140}?[ ,])[Aa]s +(?:the +)?((?:${officeHead})(?: and [\\p{L} ]{3,40}?)? +of +(?:the +)?)$`,
  'u',
)
/** Words by which the office is another's. */
const another =
  /(?<!\p{L})(?:his|her|their|him|them|elected|election|appointed|appointment|who|Mr|Mrs|Ms|former|predecessor|successor|served|congratulat\p{L}*|thank|met|you|your)(?!\p{L})/iu

/** Verbs by which a state takes a stand. */
const verbs =
  '(?:believes?|supports?|supported|welcomes?|condemns?|reaffirms?|reiterates?|calls? (?:for|on|upon)|committed|ready|proud|attaches|convinced|urges?|commends?|looks? forward|hopes?|proposes?|advocated?|advocates|encouraged|concerned|joins?|endorses?|unafraid|determined|expresses?|rejects?|stands? (?:ready|by|with|for)|thanks?|appeals?|contributes?|contributed|hosts?|hosted|ratified|pledges?|honoured|honored|grateful|gratified|pleased|prepared|aware|associates? itself|aligns? itself|put forward|play(?:s|ed)? its (?:part|role)|seeks|sought|remains? (?:firm|ready)|fully supports|shares the|will continue)(?![\\p{L}])'
/** What a government says that it does, in a sentence it is the subject of. */
const stance = new RegExp(
  `^(?:,[^,]{1,80},)? (?:(?:also|fully|strongly|firmly|once again|again|therefore|has|have|always|long|consistently|continues to|will|would like to|wishes to|is|remains|stands|further|deeply|sincerely|highly|warmly) ){0,4}${verbs}`,
  'u',
)

/** The subject of a text's first sentence, where it is what a government makes known. */
const opening =
  /^(?:The )?(?:(?:Royal |Federal |Transitional )?Government|Ministry of Foreign Affairs|Foreign Ministry|Permanent Mission|Embassy|Presidency|Office of the President) of (?:the )?$/u
const makesKnown =
  /^(?: to (?:the )?[\p{L} ]{2,50}?|[^.]{0,60}?,)? (?:(?:has|have|is|also|strongly|firmly|deeply|categorically|hereby|once again|unequivocally|resolutely) ){0,3}(?:regrets?|condemns?|expresses?|expressed|welcomes?|encloses?|presents?|wishes|congratulates?|notes?|reaffirms?|rejects?|concerned|learned|deplores?|extends?|calls|announces?|takes note|denies|confirms?|reiterates?|conveys?|saddened|shocked|following|avails|urges?|considers?|thanks?|informs?)(?![\p{L}])/u

/** Sentences at the most in which it is looked for who speaks. */
const mostSentences = 400
/** Code units of a sentence at most, and of the words before a state. */
const longestSentence = 2000
const reach = 200
/** Times that a state has to take a stand before it is taken for the speaker, and how much oftener than another. */
const mostLikely = 2
const margin = 2

/** Words that any of the leads or stands has; a sentence without them is not read. */
const mayTell =
  /behalf|(?:[Mm]y|[Oo]ur) (?:\p{L}+ )?(?:country|nation|homeland|island|Nation)|[Ww]e,? (?:the )?(?:in|of|people|citizens)|[Uu]s,? (?:the )?(?:of|people)|[Aa]s (?:the )?\p{Lu}/u
const mayStand = new RegExp(verbs, 'u')

/** For whom a text speaks, and the office in which its speaker does so. */
export interface SelfNaming {
  readonly issuer: Guess<CountryCode>
  readonly role: Guess<string> | null
}

type Counts = Map<CountryCode, { readonly first: SelfNaming; count: number }>

const count = (to: Counts, code: CountryCode, naming: SelfNaming): void => {
  const known = to.get(code)
  if (known) known.count += 1
  else to.set(code, { first: naming, count: 1 })
}

/** What was counted oftenest, where it was counted often enough and oftener than any other. */
const most = (counts: Counts, least: number, times: number): SelfNaming | null => {
  const [one, next] = [...counts.values()].sort((a, b) => b.count - a.count)
  if (!one || one.count < least || (next && one.count <= next.count * times)) return null
  return one.first
}

/** Whether the words before a state make it the speaker's own, and not that of somebody who is spoken of. */
const leadsTo = (before: string): boolean => {
  const lead = leads.findIndex((pattern) => pattern.test(before))
  return lead > 0 || (lead === 0 && !others.test(before.replace(/[Oo]n behalf of[^.]*$/, '')))
}

/** The office before a state that the speaker holds, as offsets of `before`. */
const officeIn = (before: string): number | null => {
  const match = inOffice.exec(before)
  return !match || another.test(match[0]) ? null : before.length - (match[1] as string).length
}

/** A state as the subject of a sentence: at its beginning, or behind words that lead to one. */
const isSubject = /^(?:|(?:[Tt]he|And|But|[^.]{0,80},|[^.]{0,60} (?:why|that)) (?:the )?)$/u

/**
 * The state for which a text speaks, by its own words: "on behalf of the people of Palau", "my country, Palau",
 * "as President of Palau", or, where it speaks of itself as "we", the one state that keeps taking a stand. Null where
 * it does not say or names several.
 *
 * @param sentences of the text in order, as spans
 */
export function selfNaming(
  text: string,
  sentences: readonly Span[],
  knowledge: WrittenKnowledge,
): SelfNaming | null {
  const said: Counts = new Map()
  const stands: Counts = new Map()
  let persons = 0
  for (const [index, sentence] of sentences.slice(0, mostSentences).entries()) {
    if (sentence.end - sentence.start > longestSentence) continue
    const words = text.slice(sentence.start, sentence.end).replace(/\s/g, ' ').replace(/[’‘]/g, "'")
    if (first.test(words)) persons += 1
    if (index > 0 && !mayTell.test(words) && !mayStand.test(words)) continue
    for (const { code, reading, start, end } of readNamed(text, sentence, knowledge)) {
      if (reading === 'compound') continue
      const before = words.slice(0, start - sentence.start)
      const behind = words.slice(end - sentence.start)
      const issuer = { value: code, from: { start, end } }
      const from = officeIn(before)
      const opens = opening.test(before) || (reading === 'official' && /^(?:The )?$/.test(before))
      if (index === 0 && opens && makesKnown.test(behind)) return { issuer, role: null }
      if (from !== null) {
        const span = { start: sentence.start + from, end }
        const role = { value: text.slice(span.start, end).replace(/\s+/g, ' '), from: span }
        count(said, code, { issuer, role })
      } else if (leadsTo(before.slice(-reach).replace(/ +/g, ' '))) count(said, code, { issuer, role: null })
      else if (isSubject.test(before) && stance.test(behind.replace(/ +/g, ' ')))
        count(stands, code, { issuer, role: null })
    }
  }
  return most(said, 1, 1) ?? (persons > 2 ? most(stands, mostLikely, margin) : null)
}
