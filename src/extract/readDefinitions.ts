import { slugOf } from '#knowledge/slugOf.ts'
import type { Candidate } from './candidate.ts'
import { matchesOf } from './matchesOf.ts'
import type { Meaning } from './readSoFar.ts'
import { shapeTokens } from './shapeTokens.ts'

/** An abbreviation where a text defines it. */
export interface Defined {
  readonly abbreviation: string
  readonly start: number
  readonly end: number
  readonly meaning: Meaning
  /** Where the name behind it stands that nothing else reads, as "the Lake Tana Basin Authority (LTBA)". */
  readonly name: { readonly start: number; readonly end: number } | null
}

const letters = '[\\p{Lu}][\\p{L}\\p{N}&-]{0,10}[\\p{Lu}\\p{N}]s?'
const intro =
  '(?:(?:the|hereinafter|hereafter|henceforth|known as|called|abbreviated|short|or|also|as|in):? )*'

/** "(LTBA)", "(the LTBA)", "[LTBA]", "(hereinafter "LTBA")"; and ", or LTBA," between commas. */
const defining = new RegExp(
  `(?:[([]${intro}"?(?:the )?(${letters})"?(?: or [^()]{2,40})?[)\\]]|, (?:or|also known as|known as|hereinafter|hereafter|henceforth)(?: referred to as)? (?:the )?"?(${letters})"?(?=[,.;])|(?<= )- (${letters}) -(?= ))`,
  'gu',
)

/** "LTBA (the Lake Tana Basin Authority)". */
const explained = new RegExp(`(?<![\\p{L}\\p{N}])(${letters}) \\((?:the )?(\\p{Lu}[^()]{4,90})\\)`, 'gu')

const capitalsOf = (abbreviation: string): string => abbreviation.replace(/[^\p{L}]/gu, '').replace(/s$/, '')

/** Whether the letters stand in a name in their order, the first at the beginning of a word. */
const isShortFor = (abbreviation: string, name: string): boolean => {
  const wanted = capitalsOf(abbreviation).toUpperCase()
  const upper = name.toUpperCase()
  let at = -1
  for (const letter of wanted) {
    at = upper.indexOf(letter, at + 1)
    if (at < 0) return false
  }
  return wanted.length > 1 && new RegExp(`(?<!\\p{L})${wanted[0]}`, 'u').test(upper)
}

const small = /^(?:of|for|on|and|the|in|to|with|&)$/

/** Start of the words before `end` whose initials are the letters; null where they are not. */
const startOfInitials = (text: string, end: number, abbreviation: string): number | null => {
  const from = Math.max(0, end - 160)
  const tokens = shapeTokens(text.slice(from, end), [])
  const wanted = [...capitalsOf(abbreviation).toUpperCase()]
  let at = tokens.length - 1
  for (let letter = wanted.length - 1; letter >= 0; at -= 1) {
    const token = tokens[at]
    if (!token) return null
    if (small.test(token.text)) continue
    if (token.text[0]?.toUpperCase() !== wanted[letter] || !/^\p{Lu}/u.test(token.text)) return null
    if (letter === 0) return from + token.start
    letter -= 1
  }
  return null
}

const bodyHead =
  /(?:Authority|Organi[sz]ation|Commission|Union|Agency|Council|Community|Association|League)(?: (?:for|of|on) .*)?$/
const betweenStates =
  /intergovernmental|inter-governmental|member states|governments|treaty|(?:River|Basin|Lake) /i

/** What words that nothing else reads stand for: a body of states where the sentence says so, else nothing. */
const meaningOf = (name: string, sentence: string): Meaning =>
  bodyHead.test(name) && betweenStates.test(sentence) ? { kind: 'org', entity: slugOf(name) } : null

/**
 * Finds the abbreviations that a folded sentence defines: behind a name that is read there, or behind words
 * whose initials they are.
 *
 * @param read candidates of the sentence in order of start, none overlapping
 * @returns definitions in order of start; none for brackets that define nothing, "(PDF)"
 */
export function readDefinitions(text: string, read: readonly Candidate[]): Defined[] {
  const found: Defined[] = []
  if (!/[([]|, (?:or|also|known|here(?:in)?after|henceforth) | - \p{Lu}/u.test(text)) return found
  const byEnd = new Map(read.map((one) => [one.end, one]))
  const byStart = new Map(read.map((one) => [one.start, one]))
  for (const match of matchesOf(defining, text)) {
    const abbreviation = match[1] ?? match[2] ?? match[3] ?? ''
    const start = match.index + match[0].lastIndexOf(abbreviation)
    const end = start + abbreviation.length
    const nameEnd = text[match.index - 1] === ' ' ? match.index - 1 : match.index
    const named = byEnd.get(nameEnd) ?? (text[nameEnd - 1] === '"' ? byEnd.get(nameEnd - 1) : undefined)
    if (named && isShortFor(abbreviation, text.slice(named.start, named.end))) {
      found.push({
        abbreviation,
        start,
        end,
        meaning: { kind: named.kind, entity: named.entity },
        name: null,
      })
      continue
    }
    const from = startOfInitials(text, nameEnd, abbreviation)
    if (from === null) continue
    const meaning = meaningOf(text.slice(from, nameEnd), text)
    found.push({ abbreviation, start, end, meaning, name: meaning && { start: from, end: nameEnd } })
  }
  for (const { index: start, 1: abbreviation = '', 2: name = '' } of matchesOf(explained, text)) {
    const nameStart = text.indexOf(name, start + abbreviation.length)
    const named = byStart.get(nameStart)
    const end = start + abbreviation.length
    if (!isShortFor(abbreviation, name)) continue
    if (named && isShortFor(abbreviation, text.slice(named.start, named.end)))
      found.push({
        abbreviation,
        start,
        end,
        meaning: { kind: named.kind, entity: named.entity },
        name: null,
      })
    else found.push({ abbreviation, start, end, meaning: meaningOf(name, text), name: null })
  }
  return found.sort((one, other) => one.start - other.start)
}
