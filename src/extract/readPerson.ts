import type { Span } from '#statement/statement.ts'
import { nameLength, office, styles } from './officeWords.ts'

/** Who speaks, by the words that say so. */
export interface Person {
  readonly name: Span | null
  readonly role: Span | null
}

/** Where the words of an office may end. */
const boundary =
  /[;:(|]|\s[–—-]\s|,\s|\s(?:at|on|during|before|in|regarding|concerning|following|upon|under|after|delivered|made|with|addressing|addressed|as)\s|\sto\s(?!(?:the )?(?:United Nations|UN\b|U\.N\.|African Union|European Union|OSCE|WTO))/giu

/** Words of one segment behind a comma that go on with an office: "Labour and Welfare of Japan", "President of Peru". */
const goesOn = (words: string): boolean =>
  !styles.test(words) &&
  (office.test(words) || nameLength(words) === 0) &&
  /^(?:the )?\p{Lu}/u.test(words) &&
  /^[^,]*\s(?:of|for|and|to)\s/u.test(words)

/** Where an office's words end that begin at the start of `words`. */
const endOfOffice = (words: string, head: number, states: readonly Span[]): number => {
  // "President of Peru Ada Lund": the name of the state ends the office where a name follows it.
  for (const { end } of states)
    if (end > head && end < words.length && /^ (?:and )?\p{Lu}/u.test(words.slice(end, end + 6)))
      if (!boundaryIn(words, head, end)) return end
  for (const match of words.matchAll(boundary)) {
    if (match.index < head) continue
    if (match[0].startsWith(',') && goesOn(words.slice(match.index).replace(/^,\s/, ''))) continue
    return match.index
  }
  return words.length
}

const boundaryIn = (words: string, from: number, to: number): boolean => {
  for (const { index, 0: signs } of words.matchAll(boundary))
    if (index >= from && index < to && !signs.startsWith(',')) return true
  return false
}

const lengthOf = (pattern: RegExp, words: string): number => pattern.exec(words)?.[0].length ?? 0

/** Small words and signs between an office and a name. */
const between = /^(?:,\s*|\s+(?=\p{Lu}))/u

const nameAt = (words: string, from: number): Span | null => {
  const start = from + lengthOf(styles, words.slice(from))
  const length = nameLength(words.slice(start))
  return length > 0 ? { start, end: start + length } : null
}

/** Letters behind a name that are no part of it: "Ada Lund MP". */
const honours =
  /(?<=\p{L})(?:,? (?:MPs?|MEP|MLA|MdB|KC|QC|SC|KCMG|GCMG|CMG|OBE|CBE|MBE|DBE|AO|AC|PhD|Ph\.D\.|Jr\.?))+$/u

/** A name alone has two words or a style before it. */
const isSure = (words: string, from: number, found: Span): boolean =>
  found.start > from || /\s/.test(words.slice(found.start, found.end))

/** Small words at the end of an office whose state the words do not name: "President of : Peru". */
const rest = /(?:\s+(?:of|for|to|and|the))*\s*$/iu

const withoutRest = (words: string, { start, end }: Span): Span => ({
  start,
  end: end - lengthOf(rest, words.slice(start, end)),
})

/**
 * A person at the beginning of some words: "H.E. Ms. Ada Lund, Minister of Ports of Peru", "the President of Peru,
 * Ada Lund", "Prime Minister Lund".
 *
 * @param states spans of the states that the words name
 * @returns spans in `words`; both null where there is neither
 */
export function readPerson(words: string, states: readonly Span[]): Person {
  const { name, role: office } = readWithHonours(words, states)
  const role = office && withoutRest(words, office)
  if (!name) return { name, role }
  const length = lengthOf(honours, words.slice(name.start, name.end))
  return { name: { start: name.start, end: name.end - length }, role }
}

const readWithHonours = (words: string, states: readonly Span[]): Person => {
  const from = lengthOf(styles, words)
  const head = lengthOf(office, words.slice(from))
  if (head > 0) {
    const lead = /^the /i.test(words.slice(from)) ? 4 : 0
    const after = words.slice(from + head)
    // "Prime Minister Ada Lund": the office has no more words.
    const isBare = /^ \p{Lu}/u.test(after) && !/^ (?:OF|FOR|TO|AND)\b/.test(after)
    const end = isBare
      ? from + head
      : from +
        endOfOffice(
          words.slice(from),
          head,
          states.map(({ start, end }) => ({ start: start - from, end: end - from })),
        )
    const role = { start: from + lead, end }
    const gap = lengthOf(between, words.slice(end))
    const name = gap > 0 ? nameAt(words, end + gap) : null
    return { name: (name && isSure(words, end + gap, name)) || isBare ? name : null, role }
  }
  const name = nameAt(words, 0)
  if (!name || !isSure(words, 0, name)) return { name: null, role: null }
  const gap = lengthOf(/^(?:,\s*|\s+[–—-]\s+|\s*\(|\s+(?=\p{Lu}))/u, words.slice(name.end))
  const rest = words.slice(name.end + gap)
  const officeLength = gap > 0 ? lengthOf(office, rest) : 0
  if (officeLength === 0) return { name, role: null }
  const start = name.end + gap
  const lead = /^the /i.test(rest) ? 4 : 0
  const end =
    start +
    endOfOffice(
      rest,
      officeLength,
      states.map((state) => ({ start: state.start - start, end: state.end - start })),
    )
  return { name, role: { start: start + lead, end } }
}
