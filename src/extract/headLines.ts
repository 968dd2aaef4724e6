import type { Span } from '#statement/statement.ts'
import { isClosed, isOpen, startsInside } from './endOfLine.ts'
import { office, styles } from './officeWords.ts'
import { readDates } from './readDates.ts'
import { readKind } from './readKind.ts'

/** What a line above a text says. */
export type HeadLineRole = 'title' | 'date' | 'sender' | 'occasion' | 'person' | 'other'

/** A paragraph above a text. */
export interface HeadLine extends Span {
  readonly role: HeadLineRole
  /** With one space for each sign of white space. */
  readonly words: string
}

/** Lines above a text at most, and how long each may be. */
const mostLines = 12
const longest = 320
/** Lines that are neither a title nor say anything known. */
const mostOthers = 1

const addressed =
  /^(?:(?:distinguished|honou?rable|dear|respected|esteemed|your|thank you|good (?:morning|afternoon|evening))\b|(?:mr\.?|mrs\.?|ms\.?|madame?|mister) (?:\p{L}+-)?(?:president|chair\p{L}*|speaker|secretary|moderator|minister|ambassador)\b|excellenc|ladies|colleagues\b|friends\b|sir\b)/iu

/** "Mr. Sato (Japan):", "President of Peru Ada Lund: Friends," */
const labelled = /^[^:]{2,90}:(?:\s|$)/u

/** "Ref.: 12/2024", "No. 7", "(Agenda item 8)". */
const reference =
  /^[([]?(?:ref(?:erence)?|no|nr|agenda item|item|press release no|document)\b\.?\s*:?\s*[\w/.-]{1,20}[)\]]?$/i

/** Hours, days of the week and signs around a date. */
const around =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?|hours|hrs|h)\b|\b\d{1,2}:\d{2}\b|\b(?:date|place|venue|delivered|issued|released|on|in|at|of|gmt|utc|local time)\b|[()[\],;:|–—-]/giu

/** What a line leaves when its date is taken out: the words of a place, or nothing. */
export const besideDate = (words: string): { readonly date: Span; readonly rest: string } | null => {
  const [first, ...others] = readDates(words)
  if (!first || others.length > 0) return null
  const { start, end } = first.from
  return { date: first.from, rest: `${words.slice(0, start)}\n${words.slice(end)}` }
}

const isDateLine = (words: string): boolean => {
  if (words.length > 100 || readKind(words, 0)) return false
  const beside = besideDate(words)
  if (!beside) return false
  const rest = beside.rest.replace(around, ' ').trim()
  return (
    rest === '' ||
    (rest.split(/\s+/).length <= 6 &&
      /^\p{Lu}[\p{L}.'-]*(?:\s+(?:de|del|la|le|of|the|and)\b)?(?:\s+\p{Lu}[\p{L}.'-]*(?:\s+(?:de|del|la|le|of|the|and)\b)?)*$/u.test(
        rest,
      ))
  )
}

const occasion =
  /^(?:(?:at|on|in|during|before|for) (?:the )?(?:occasion of )?.*)?\b(?:(?:general|high-level|opening|plenary|ministerial) (?:debate|segment|session|meeting|week)|(?:regular |special |emergency |annual |ordinary )?session|summit|conference|congress|forum|symposium|round ?table|workshop|ceremony)\b/iu

const hasVerb =
  /\s(?:is|are|was|were|has|have|had|will|shall|would|should|may|must|can|we|our|i|my|it|they)\s/i

const isPerson = (words: string): boolean =>
  (styles.test(words) || office.test(words)) && words.length <= 200 && readKind(words, 0) === null

/** A heading that ends as a sentence does is one only where it begins with a word for its text. */
const isHeading = (words: string): boolean => {
  if (
    words.length > longest ||
    addressed.test(words) ||
    (labelled.test(words) && (styles.test(words) || office.test(words) || /^[^:]*\)[^:]*:/.test(words))) ||
    /[:;…]["”’]?$/.test(words)
  )
    return false
  if (words.endsWith(',') && readKind(words, 0) === null && !isPerson(words)) return false
  if (/^["“”'‘’]/.test(words) && /[.!?]["”’]$/.test(words)) return false
  if (!isClosed(words)) return words.split(' ').length <= 24 || readKind(words, 0) !== null
  if (/\bD\.C\.$|\bU\.S\.A?\.$/.test(words)) return true
  return (
    /[^.!?]\.$/.test(words) &&
    words.length <= 200 &&
    (readKind(words, 0)?.from.start ?? 99) < 30 &&
    !hasVerb.test(words)
  )
}

/** Words that go on with a title on a line of their own. */
const goesOn = (title: string, words: string): boolean =>
  isOpen(title) ||
  /,$/.test(title) ||
  /^(?:at|on|by|to|for|of|before|during|in|with|from|regarding|concerning|and|delivered|following)\s/i.test(
    words,
  ) ||
  startsInside(words)

/** "Statement by the President of Peru", behind which a line with a name or an office belongs to the title. */
const isBySomebody = (title: string): boolean => readKind(title, 0) !== null && /\s(?:by|of)\s/i.test(title)

const roleOf = (words: string, isSender: (words: string) => boolean): HeadLineRole => {
  if (isDateLine(words)) return 'date'
  if (isSender(words)) return 'sender'
  if (readKind(words, 0)) return 'title'
  if (isPerson(words)) return 'person'
  if (reference.test(words)) return 'other'
  return occasion.test(words) ? 'occasion' : 'other'
}

const spaced = (text: string, { start, end }: Span): string =>
  text.slice(start, end).replace(/\s/g, ' ').replace(/[’‘]/g, "'")

/**
 * Lines above a text, in order: its title, whose lines are one, and what says who speaks, where, when and at what.
 * None where a text begins with what is said; a text that is nothing but such lines keeps its last for one.
 *
 * @param isSender whether a line names who sends the text, as the head of a letter does
 */
export function headLines(
  text: string,
  paragraphs: readonly Span[],
  isSender: (words: string) => boolean,
): readonly HeadLine[] {
  const lines: HeadLine[] = []
  let others = 0
  for (const span of paragraphs.slice(0, Math.min(mostLines, paragraphs.length - 1))) {
    if (span.end - span.start > longest) break
    const words = spaced(text, span)
    if (!isHeading(words)) break
    const role = roleOf(words, isSender)
    const title = lines.findIndex((line) => line.role === 'title')
    const last = lines[lines.length - 1]
    const mayGoOn = last !== undefined && title === lines.length - 1 && role !== 'date' && role !== 'sender'
    if (mayGoOn && (goesOn(last.words, words) || (role === 'person' && isBySomebody(last.words)))) {
      lines[lines.length - 1] = {
        ...last,
        end: span.end,
        words: spaced(text, { start: last.start, end: span.end }),
      }
      continue
    }
    const isFirst = title < 0 && role !== 'date' && role !== 'sender' && !reference.test(words)
    if (!isFirst && (role === 'other' || role === 'title')) others += 1
    if (others > mostOthers) break
    lines.push({ ...span, words, role: isFirst ? 'title' : role === 'title' ? 'other' : role })
  }
  return lines
}
