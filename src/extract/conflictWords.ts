import type { Candidate } from './candidate.ts'

/** Behind the parties: "the Ukraine crisis", "the Palestinian-Israeli conflict". */
const after =
  /^(?:-\p{Lu}\p{L}+)? (?:(?:armed|military|civil|political|humanitarian|refugee|nuclear|border|territorial) )?(?:conflicts?|crisis|war|hostilities|fighting|stand-?off|dispute|genocide|Conflict|Crisis|War|Dispute|emergency)(?!\p{L})(?! crimes| criminals| effort| memorial| veterans| room| management| meeting)/u

/** The same of words that also mean plainer things: they name a conflict with "the" and nothing else behind. */
const plainAfter =
  /^ (?:(?:nuclear|border|territorial|maritime|refugee) )?([Qq]uestion|[Pp]roblem|[Ii]ssue|[Ff]ile|[Dd]ossier)(?!\p{L}|-\p{L})/u
const paper =
  /^ (?:of (?:\p{Lu}\p{L}*|(?:the |a |this |its |our )?(?:review|magazine|journal|newspaper|paper|periodical|bulletin|stamps?|bonds?|weekly|monthly|quarterly))|appears|in (?:another|a new|a different|the right) (?:format|form)|format|number|paper|is (?:damaged|too large|missing)|attached)(?!\p{L})/u
const handled =
  /(?<!\p{L})(?:open(?:s|ed|ing)?|attach(?:ed|ing)?|sav(?:e|ed|ing)|download(?:ed|ing)?|send|sent|cop(?:y|ied)|delet(?:e|ed)|print(?:ed)?|read|upload(?:ed|ing)?|bought|sold|collect(?:s|ed)?) the $/u

/** Before a word of conflict: what is fought over without arms. */
const unarmed =
  /(?<!\p{L})(?:debt|economic|financial|banking|energy|housing|liquidity|climate|trade|tariff|price|currency|bidding|culture|turf|advertising|star|patent) $/iu

/** Between such a word and the place. */
const toPlace =
  '(?:the )?(?:(?:east|west|north|south) of (?:the )?)?(?:(?:eastern|western|northern|southern|central|(?:north|south)-?(?:east|west)(?:ern)?|neighbou?ring) )?$'

/** Before the parties: "the war in Ukraine", "the conflict between Armenia and Azerbaijan". */
const conflictNoun =
  '(?:conflicts?|cris(?:is|es)|wars?|hostilities|fighting|disputes?|stand-?offs?|tensions?|hotspots?|clashes|genocide|bloodshed)'
const before = new RegExp(
  `(?<![\\p{L}-]|tug of )(?:${conflictNoun} (?:in|between|over|around|involving|against|on|with)|(?:war of aggression|aggression|offensive) (?:against|on|in)|(?:blockade|embargo) (?:(?:imposed )?(?:against|on))|(?:invasion|occupation|annexation|blockade|siege|partition|bombardment) of|situations? (?:in|around)|(?<=(?<!\\p{L})the )(?:question|problem|issue) of) ${toPlace}`,
  'iu',
)

/** A situation is a conflict by itself or where it is one of arms, not that of rights or of harvests. */
const situation = new RegExp(
  `(?:^|[^\\p{L} ] |(?<!\\p{L})(?:the|The|political|security|military|humanitarian|grave|tragic|tense|dire|worsening|deteriorating|critical|dangerous|explosive|current|present|ongoing) )situations? (?:in|around) ${toPlace}`,
  'u',
)
const describedSituation = new RegExp(`\\p{L} situations? (?:in|around) ${toPlace}`, 'u')
const ofPlace = new RegExp(` of ${toPlace}`, 'u')

const reach = 90

/** End of the word that makes a conflict of the place before it; null where none does. */
export function conflictAfter(text: string, { start, end }: Candidate): number | null {
  const behind = text.slice(end, end + reach)
  const found = after.exec(behind)
  if (found) return end + found[0].length
  const plain = plainAfter.exec(behind)
  if (!plain) return null
  const ahead = text.slice(Math.max(0, start - 40), start)
  const word = plain[1] ?? ''
  const isNamed = /^[qp]/i.test(word)
    ? !/(?<!\p{L})(?:an?|another|any|no|every|one|this|that) $/iu.test(ahead)
    : /(?<!\p{L})[Tt]he $/u.test(ahead)
  if (!isNamed || paper.test(behind.slice(plain[0].length)) || handled.test(ahead)) return null
  return end + plain[0].length
}

/** Start of the word that makes a conflict of the place after it; null where none does. */
export function conflictBefore(text: string, { start, end, reading }: Candidate): number | null {
  const ahead = text.slice(Math.max(0, start - reach), start)
  const found = before.exec(ahead)
  if (!found || unarmed.test(ahead.slice(0, found.index))) return null
  const words = found[0].toLowerCase()
  // "The situation in Kenya's schools" is theirs.
  if (words.startsWith('situation') && /^'s? \p{Ll}/u.test(text.slice(end, end + 4))) return null
  if (words.startsWith('situation') && describedSituation.test(ahead) && !situation.test(ahead)) return null
  const isOf = ofPlace.test(words)
  // "The occupation of Tongan women" is a craft, "the question of Kenya's debt" another question.
  if (isOf && (reading === 'demonym' || /^(?:'|-\p{L}| \p{Ll}+ing)/u.test(text.slice(end, end + 8))))
    return null
  if (
    reading === 'demonym' &&
    !/^[.,;:)]|^ and |^$/.test(text.slice(end, end + 5)) &&
    /^(?:situation|crisis|hotspot)/.test(words)
  )
    return null
  return start - found[0].length
}
