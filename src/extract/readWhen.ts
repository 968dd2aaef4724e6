import type { StatementDate } from '#statement/dated.ts'
import type { Span } from '#statement/statement.ts'
import type { Guess } from './guess.ts'
import { besideDate, type HeadLine, isTown } from './headLines.ts'
import { readDates } from './readDates.ts'
import { readHeadDates } from './readHeadDates.ts'
import { readKind } from './readKind.ts'
import type { Layout } from './readLayout.ts'

/** When and where a text was made, as far as it says. */
export interface When {
  readonly date: Guess<StatementDate> | null
  readonly place: Guess<string> | null
}

/** Code units of a head of a page at most. */
const longestHead = 300

const nothing: When = { date: null, place: null }

/** Parts of a place that are no names of one: days of the week, hours, halls and bodies. */
const noPlace =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|\d|\b(?:assembly|council|committee|session|headquarters|conference|debate|meeting|forum|summit|congress|symposium|workshop|ceremony)\b|^(?:date|place|venue|delivered|issued|released|published|posted|(?:last )?updated|time|local time|gmt|utc)$/i

/** A place as names beside a date: "Suva", "New York, United States"; null where the words are none. */
const placeIn = (words: string, from: number, to: number, offset: number): Guess<string> | null => {
  const parts: Span[] = []
  for (const { index, 0: part } of words.slice(from, to).matchAll(/[^,;:()[\]|\n]+/g)) {
    const bare = part.replace(
      /^[\s–—-]+(?:(?:on|in|at|issued|delivered|done|adopted|signed|made|released|published|posted|updated|given|place|venue)\s+)*|(?:\s+on(?:\s+the)?)?[\s–—-]+$/giu,
      (gone) => ' '.repeat(gone.length),
    )
    const name = bare.trim()
    if (name === '' || noPlace.test(name)) continue
    if (!/^\p{Lu}[\p{L}.'-]*(?:\s+(?:(?:de|del|la|le|of|the|and|es)\s+)?\p{Lu}[\p{L}.'-]*){0,4}$/u.test(name))
      return null
    const start = from + index + bare.length - bare.trimStart().length
    parts.push({ start, end: start + name.length })
  }
  const first = parts[0]
  const last = parts[parts.length - 1]
  if (!first || !last) return null
  return {
    value: words.slice(first.start, last.end).replace(/\s+/g, ' '),
    from: { start: offset + first.start, end: offset + last.end },
  }
}

const shift = <Value>({ value, from }: Guess<Value>, offset: number): Guess<Value> => ({
  value,
  from: { start: offset + from.start, end: offset + from.end },
})

/** Date and place of a line that gives nothing else. */
const ofLine = ({ words, start }: Pick<HeadLine, 'words' | 'start'>): When => {
  const beside = besideDate(words)
  const [date] = readHeadDates(words)
  if (!beside || !date) return nothing
  return {
    date: shift(date, start),
    place:
      placeIn(words, 0, beside.date.start, start) ?? placeIn(words, beside.date.end, words.length, start),
  }
}

/** A date that a title gives its own text: in brackets, between commas, at its end, or behind the word for it. */
const ofTitle = ({ words, start }: HeadLine): When => {
  const dates = readHeadDates(words)
  const [date] = dates
  if (!date || dates.length > 1) return nothing
  const before = words.slice(0, date.from.start)
  const behind = words.slice(date.from.end)
  const isApart =
    /(?:[,(|]|\s[–—-])\s*(?:on )?(?:\p{L}+day,? )?$/u.test(before) && /^\s*(?:$|[,)|.]|[–—-]\s)/u.test(behind)
  const kind = readKind(words, 0)
  const isOf =
    kind !== null && /^\s+(?:of|on|dated|issued on)\s*$/.test(words.slice(kind.from.end, date.from.start))
  if (isApart || isOf) return { date: shift(date, start), place: null }
  // "Speech … at the opening of the Reed Forum in Suva on 3 May 2021": a text about something has another day.
  const held =
    /^(.*?)(?<!\p{L})(?:in|at) (\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+){0,2}),? on (?:\p{Lu}\p{Ll}+day,? )?$/u.exec(
      before,
    )
  if (!held || kind?.value !== 'speech' || !/^\.?$/.test(behind)) return nothing
  const [, lead = '', town = ''] = held
  if (
    /(?<!\p{L})(?:on|regarding|concerning|about|following|after|to)(?!\p{L})/iu.test(
      lead.slice(kind.from.end),
    )
  )
    return nothing
  const at = start + before.lastIndexOf(town)
  return { date: shift(date, start), place: { value: town, from: { start: at, end: at + town.length } } }
}

/** "Done at Suva on 5 June 2024", "Lisbon, 14 May 2019" as the last line. */
const closing = /^(?:done|signed|issued|adopted|made|given|dated)\b(?: (?:at|in))?/i

const townIn = (text: string, { start, end }: Span): Guess<string> | null => {
  const words = text.slice(start, end)
  return end - start <= 40 && isTown(words) ? { value: words, from: { start, end } } : null
}

/** Date and place that the last lines of a text give it. */
const ofEnd = (text: string, paragraphs: readonly Span[]): When => {
  const last = paragraphs.slice(-3)
  for (const [at, { start, end }] of last.entries()) {
    if (end - start > 160) continue
    const words = text.slice(start, end).replace(/\s/g, ' ')
    const lead = closing.exec(words)?.[0].length ?? 0
    const rest = words.slice(lead)
    const beside = besideDate(rest)
    const [date] = readHeadDates(rest)
    if (!beside || !date) continue
    const place = placeIn(rest, 0, beside.date.start, start + lead)
    const isWhole = lead > 0 || (place !== null && /^[\s.]*$/.test(rest.slice(beside.date.end)))
    if (isWhole) return { date: shift(date, start + lead), place }
    // A day alone ends a text, below its town.
    const above = last[at - 1]
    if (at === last.length - 1 && paragraphs.length > 1 && /^[\s.,]*$/.test(beside.rest))
      return { date: shift(date, start + lead), place: above ? townIn(text, above) : null }
  }
  return nothing
}

/** "Today, 1 July 2008, my country": the day on which a text is spoken. */
const today = /(?<![\p{L}])[Tt]oday,?(?: (?:on )?(?:\p{L}+day,? )?| — | – )(?:the )?$/u

const ofSentences = (text: string, sentences: readonly Span[]): When => {
  for (const { start, end } of sentences) {
    const words = text.slice(start, Math.min(end, start + 1000)).replace(/\s/g, ' ')
    const date = readDates(words).find(({ from }) => today.test(words.slice(0, from.start).slice(-40)))
    if (date) return { date: shift(date, start), place: null }
  }
  return nothing
}

/** The day that the heads of several pages give; null where they give none, or more than one. */
const ofPages = ({ text, furniture }: Layout): When => {
  const dates = furniture
    .filter(({ start, end }) => end - start <= longestHead)
    .flatMap(({ start, end }) =>
      readDates(text.slice(start, end).replace(/\s/g, ' ')).map((date) => shift(date, start)),
    )
  const [first, ...others] = dates
  const isOne = first && others.length > 0 && others.every(({ value }) => value.start === first.value.start)
  return isOne ? { date: first, place: null } : nothing
}

const isSame = (one: When, other: When): boolean => one.date?.value.start === other.date?.value.start

/**
 * The date of a text and the place where it was made: as a line above it says, its title, its speaker of
 * the present day, the last of its lines, or the heads of its pages. Days of which it tells are none; lines that contradict each other say nothing.
 *
 * @param sentences the first ones
 */
export function readWhen(
  layout: Layout,
  lines: readonly HeadLine[],
  body: readonly Span[],
  sentences: readonly Span[],
): When {
  const text = layout.plain
  const said = lines
    .flatMap((line) => (line.role === 'date' ? [ofLine(line)] : []))
    .filter(({ date }) => date)
  const [first, ...others] = said
  if (first) {
    if (!others.every((other) => isSame(first, other))) return nothing
    const own = lines.find(({ role }) => role === 'place')
    return first.place || !own ? first : { ...first, place: { value: own.words, from: own } }
  }
  const title = lines.find(({ role }) => role === 'title')
  const named = title ? ofTitle(title) : nothing
  if (named.date) return named
  const below = lines.find(({ role, words }) => role === 'other' && readKind(words, 0)?.from.start === 0)
  const told = below ? ofTitle(below) : nothing
  if (told.date) return told
  const spoken = ofSentences(text, sentences)
  if (spoken.date) return spoken
  const ended = ofEnd(text, body)
  return ended.date ? ended : ofPages(layout)
}
