import { type Dated, inMonth, inYear } from '#statement/dated.ts'
import type { Span } from '#statement/statement.ts'
import type { Told } from './editionMeant.ts'
import { meetingTense } from './meetingTense.ts'
import { type SaidDays, saidDays } from './saidDays.ts'

/** When a meeting is held as a sentence says it, with the words that say so. */
export interface StatedDays extends Dated {
  readonly at: Span
}

/** Code units before and behind a name in which its days may stand. */
const reach = 160

const month =
  '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?'
const name = `(?!${month}(?!\\p{L}))\\p{Lu}[\\p{L}'.-]*(?: (?:(?:de|del|da|do|of|la|el|al|the) )?(?!${month}(?!\\p{L}))\\p{Lu}[\\p{L}'.-]*){0,4}`

/** "to be held", "which took place", "will be hosted by Kazakhstan": what leads from a name to its days. */
const holding = new RegExp(
  `^(?:,? (?:(?:which|that) )?(?:(?<aux>will (?:(?:again|once again|next|also) )?be|shall be|would be|to be|(?:is|are) (?:due to be|to be|scheduled to be|planned to be)|due to be|scheduled to be|is|are|was|were|being|(?:has|have|had) been) )?(?<verb>held|hosted|convened|organi[sz]ed|scheduled|planned)|,? (?:(?:which|that) )?(?<will>will|shall|is to|is due to|is scheduled to|due to|scheduled to|to)? ?(?<act>takes? place|took place|taking place|convenes?|meets?|met))(?: again)?(?: by (?:the )?${name})?(?!\\p{L})`,
  'u',
)
const place = new RegExp(
  `^,? (?:in|at) (?:the )?(?:(?:city|town|capital) of )?${name}(?:, ${name}){0,2}`,
  'u',
)
const inBrackets = new RegExp(`^ \\((?:${name}(?:, ${name}){0,2}, ?)?$`, 'u')
const preposition =
  /^(?:,? (?:on|from|in|during|of|this|next|last|over)(?: the)?(?: \p{L}+day,?)?| \p{L}+day,?|,) $/u
/** "Later this year", "in May of next year". */
const ofYear = /^,? (?:(?:later|earlier) |of |in )?(this|next|last|the current|the coming) year(?!\p{L}|')/u
const ofMonth = /^,? (?:(?:later|earlier) |in )?(this|next|last) month(?!\p{L}|')/u
const ended = /^(?: ?[,.;:)]| - |$)/

/** Looked for before anything else. */
const anyDays =
  /(?:19|20)\d\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?!\p{Lu})|(?:this|next|last|current|coming) (?:year|month)/u

const ordinal = '(?:(?:\\d{1,3}(?:st|nd|rd|th)|\\p{L}+(?:st|nd|rd|th)|annual) )?'
const rightBefore = new RegExp(`^(?:'s)? ${ordinal}$`, 'u')
const article = /(?:^|[^\p{L}\p{N}])(?:(?:[Tt]he|[Tt]his|[Ii]ts|[Oo]ur|[Tt]heir|[Nn]ext|[Ll]ast|[Aa]t) )?$/u
const clause = /(?:^|[.;:,(] |(?:^| )(?:and|that) )(?:[Oo]n|[Ii]n|[Ff]rom)(?: the)?(?: \p{L}+day,?)? $/u
const hosting = new RegExp(
  `^,? [^.;:()]{0,80}?(?<!\\p{L})(?<verb>(?:will|shall|is to|are to) (?:again )?(?:host|hold|convene|organi[sz]e)|host(?:s|ed)?|holds?|held|convene[sd]?|organi[sz]e[sd]?) (?:(?:the|its|our|a|an|their|this) )?${ordinal}$`,
  'u',
)

const steps: Readonly<Record<string, number>> = { last: -1, next: 1, 'the coming': 1 }

const yearOf = (date: Dated | null): number | null =>
  date && date.start.slice(0, 4) === date.end.slice(0, 4) ? Number(date.start.slice(0, 4)) : null

/** Days that are said without their year, in the year in which they lie ahead of the statement, or behind it. */
const inYearTold = (said: SaidDays, date: Dated | null, tense: ReturnType<Told['tense']>): Dated | null => {
  const own = yearOf(date)
  if (!date || own === null || date.precision === 'year' || tense === null) return null
  const near = [own - 1, own, own + 1].flatMap((one) => said.inYear(one) ?? [])
  return (
    (tense === 'ahead'
      ? near.find(({ end }) => end >= date.start)
      : near.findLast(({ start }) => start <= date.end)) ?? null
  )
}

const tenseOfHolding = (groups: Readonly<Record<string, string | undefined>>): ReturnType<Told['tense']> => {
  const { aux = '', verb = '', will = '', act = '' } = groups
  if (/will|shall|to|due|scheduled/.test(aux || will) || /^(?:scheduled|planned)$/.test(verb)) return 'ahead'
  if (/^(?:took place|met)$/.test(act) || /^(?:was|were|has|have|had)/.test(aux)) return 'behind'
  return verb !== '' && aux === '' ? 'behind' : null
}

/** Words at an offset without the signs before them, as a span. */
const trimmed = (words: string, at: number): Span => ({
  start: at + words.search(/\p{L}/u),
  end: at + words.length,
})

const relativeYear = (words: string, at: number, date: Dated | null): StatedDays | null => {
  const byYear = ofYear.exec(words)
  const own = yearOf(date)
  if (byYear && own !== null) {
    const { start, end, precision } = inYear(String(own + (steps[byYear[1] ?? ''] ?? 0)))
    return { start, end, precision, at: trimmed(byYear[0], at) }
  }
  const byMonth = ofMonth.exec(words)
  if (!byMonth || !date || date.start.slice(0, 7) !== date.end.slice(0, 7)) return null
  const months = Number(date.start.slice(0, 4)) * 12 + Number(date.start.slice(5, 7)) - 1
  const then = months + (steps[byMonth[1] ?? ''] ?? 0)
  const written = `${Math.floor(then / 12)}-${String((then % 12) + 1).padStart(2, '0')}`
  const { start, end, precision } = inMonth(written)
  return { start, end, precision, at: trimmed(byMonth[0], at) }
}

/** Days right behind a name, or behind what leads from it to them. */
const behindName = (text: string, { start, end }: Span, date: Dated | null): StatedDays | null => {
  const words = text.slice(end, end + reach)
  const held = holding.exec(words)
  const tense =
    (held && tenseOfHolding(held.groups ?? {})) ?? meetingTense(text.slice(Math.max(0, start - reach), start))
  let at = held?.[0].length ?? 0
  at += place.exec(words.slice(at))?.[0].length ?? 0
  const relative = relativeYear(words.slice(at), end + at, date)
  if (relative) return relative
  const [said] = saidDays(words.slice(at))
  if (!said) return null
  const lead = words.slice(at, at + said.start)
  const rest = words.slice(at + said.end)
  const isBracketed = at === 0 && inBrackets.test(lead) && /^\)/.test(rest)
  if (
    !isBracketed &&
    !preposition.test(lead) &&
    !(held && / for (?:the )?$/.test(lead)) &&
    !(at > 0 && lead === ' ')
  )
    return null
  // "The Fair, in 2024 we …" begins another clause.
  if (!isBracketed && lead.startsWith(',') && !held && !ended.test(rest) && !ofYear.test(rest)) return null
  const step = said.year === null ? ofYear.exec(rest) : null
  const own = yearOf(date)
  const told = / (this|next|last) $/.exec(lead)?.[1]
  const days =
    said.year !== null
      ? said.inYear(said.year)
      : step && own !== null
        ? said.inYear(own + (steps[step[1] ?? ''] ?? 0))
        : told === 'this' && own !== null
          ? said.inYear(own)
          : inYearTold(said, date, told === 'next' ? 'ahead' : told === 'last' ? 'behind' : tense)
  const to = end + at + said.end + (step?.[0].length ?? 0)
  return days && { ...days, at: { start: end + at + said.start, end: to } }
}

/** Days before a name: "the July 2024 Fair", "On 3 July 2024, Togo will host the Fair". */
const beforeName = (text: string, start: number, date: Dated | null): StatedDays | null => {
  const from = Math.max(0, start - reach)
  const words = text.slice(from, start)
  const said = saidDays(words).at(-1)
  if (!said) return null
  const [lead, rest] = [words.slice(0, said.start), words.slice(said.end)]
  const hosted = clause.test(lead) ? hosting.exec(rest) : null
  if (!hosted && !(rightBefore.test(rest) && article.test(lead))) return null
  const verb = hosted?.groups?.verb ?? ''
  const tense = /^(?:will|shall|is|are)/.test(verb)
    ? 'ahead'
    : /ed$|^held$/.test(verb)
      ? 'behind'
      : meetingTense(lead)
  const days = said.year === null ? inYearTold(said, date, tense) : said.inYear(said.year)
  return days && { ...days, at: { start: from + said.start, end: from + said.end } }
}

/** The year that a name itself begins or ends with. */
const inName = (text: string, { start, end }: Span): StatedDays | null => {
  const words = text.slice(start, end)
  const found = /^(?:19|20)\d\d(?= (?!Agenda|Goals|Vision|Targets))|(?<= )(?:19|20)\d\d$/.exec(words)
  if (!found) return null
  const { precision, ...days } = inYear(found[0])
  const at = start + found.index
  return { start: days.start, end: days.end, precision, at: { start: at, end: at + found[0].length } }
}

/**
 * When a meeting is held, as the sentence that names it says: behind its name, before it, or in it. Days without their
 * year are those ahead of the statement or behind it, as the words tell; where they do not, nothing is said.
 *
 * @param text folded
 * @param date of the statement
 */
export function statedDays(text: string, name: Span, date: Dated | null): StatedDays | null {
  if (!anyDays.test(text.slice(Math.max(0, name.start - reach), name.end + reach))) return null
  return behindName(text, name, date) ?? beforeName(text, name.start, date) ?? inName(text, name)
}
