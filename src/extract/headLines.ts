import type { Span } from '#statement/statement.ts'
import { isClosed, isOpen, startsInside } from './endOfLine.ts'
import { office, styles } from './officeWords.ts'
import { readHeadDates } from './readHeadDates.ts'
import { readKind } from './readKind.ts'
import { isMeeting } from './readOccasion.ts'

/** What a line above a text says. */
export type HeadLineRole =
  | 'title'
  | 'date'
  | 'place'
  | 'sender'
  | 'letterhead'
  | 'label'
  | 'occasion'
  | 'person'
  | 'other'

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
  /^[([]?(?:ref(?:erence)?|no|nr|agenda item|item|press release no|document)\b\.?\s*:?\s*[\w/.-]{1,20}[)\]]?$|^[A-Z]{1,8}(?:\/[A-Z\d.]{1,12}){1,5}(?: ?\(\d{4}\)| \d{1,5}\/\d{2,4})?$|^[A-Z]{2,8} \d{1,5}\/\d{2,4}$|^\(?OR\. [a-z]{2}\)?$/i

/** What says only that a text goes to the press. */
const label =
  /^(?:press|media|news) (?:release|statement|communiqu[eé]|note|advisory)(?: (?:no|nr|number)\.? ?[\w/.-]{1,14}| [\d/.-]{1,10})?:?$|^for the attention of the (?:press|media)$|^note to (?:editors|correspondents|the press)$/i

/** An office that issues a text, as the head of a letter names it: "Ministry of Foreign Affairs". */
const letterhead =
  /^(?:the )?(?:(?:federal|royal|state) )?(?:ministry|department|office|embassy|permanent mission|mission|high commission|consulate|secretariat|directorate|press (?:office|section|service|department)|communications? (?:office|unit|department)|information service|prime minister['’]s office|presidency)(?!\p{L})/iu
/** Bodies as the records of their meetings head a page. */
const recordHead =
  /^(?:united nations|african union|european union|(?:united nations )?(?:general assembly|security council|economic and social council|human rights council)|peace and security council|(?:first|second|third|fourth|fifth|sixth) committee)?(?: ?official records)?$/iu
/** Houses that issue texts and are no title of them. */
const house = /^(?:the )?(?:white house|kremlin|elys[eé]e(?: palace)?|state house|malacañang(?: palace)?)$/iu
const isAllNames = (words: string): boolean =>
  words.split(' ').every((word) => /^(?:[\p{Lu}&(–-]|(?:of|for|and|the|to|on|in)$)/u.test(word))
const isLetterhead = (words: string): boolean =>
  recordHead.test(words) ||
  house.test(words) ||
  (letterhead.test(words) && words.split(' ').length <= 12 && isAllNames(words))

/** A town on a line of its own, beside that of a date: one word, one that towns begin or end with, or with its state. */
const town =
  /^(?!(?:introduction|summary|preamble|contents|abstract|foreword|draft|final|confidential|welcome|annex)$)(?:\p{Lu}[\p{L}'’-]+|(?:New|San|Santa|Saint|St\.|Port|Addis|Abu|Kuala|Buenos|Tel|Phnom|Sri|Rio|Cape|Hong|The|Los|Las|El|La) \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?|\p{Lu}[\p{L}'’-]+ (?:City|Town)|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?, \p{Lu}[\p{L}'’. -]{2,30})$/iu

/** Whether a line may be a town, where it stands beside a date. */
export const isTown = (words: string): boolean => town.test(words) && /^\p{Lu}/u.test(words)

/** Hours, days of the week and signs around a date. */
const around =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?|hours|hrs|h)\b|\b\d{1,2}:\d{2}\b|\b(?:date|place|venue|delivered|issued|released|published|posted|updated|on|in|at|of|gmt|utc|local time)\b|[()[\],;:|–—-]/giu

/** What a line leaves when its date is taken out: the words of a place, or nothing. */
export const besideDate = (words: string): { readonly date: Span; readonly rest: string } | null => {
  const [first, ...others] = readHeadDates(words)
  if (!first || others.length > 0) return null
  const { start, end } = first.from
  return { date: first.from, rest: `${words.slice(0, start)}\n${words.slice(end)}` }
}

const isDateLine = (words: string): boolean => {
  if (words.length > 100 || readKind(words, 0)) return false
  const beside = besideDate(words)
  if (!beside) return false
  const rest = beside.rest
    .replace(around, ' ')
    .replace(/\s\.+(?=\s|$)/g, ' ')
    .trim()
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

/** What parts of any text are called, and no text. */
const section =
  /^(?:introduction|background|summary|executive summary|preamble|foreword|contents|table of contents|abstract|overview|conclusions?|preface)$/i

/** A heading that ends as a sentence does is one only where it begins with a word for its text. */
const isHeading = (words: string): boolean => {
  if (
    words.length > longest ||
    addressed.test(words) ||
    (labelled.test(words) && (styles.test(words) || office.test(words) || /^[^:]*\)[^:]*:/.test(words))) ||
    /[:;…]["”’]?$/.test(words) ||
    /^(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4}|A)[.)]\s/.test(words) ||
    /^[•·▪◦‣●○■□➢✓*–-]\s/u.test(words) ||
    /^(?:We|I)\s\p{Ll}/u.test(words) ||
    section.test(words)
  )
    return false
  if (words.endsWith(',') && readKind(words, 0) === null && !isPerson(words)) return false
  if (/^["“”'‘’]/.test(words) && /[.!?]["”’]$/.test(words)) return false
  if (!isClosed(words)) return words.split(' ').length <= 24 || readKind(words, 0) !== null
  if (/\bD\.C\.$|\bU\.S\.A?\.$|\d [ap]\.m\.$/.test(words)) return true
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

/** "… AND INTERNATIONAL COOPERATION", "TO THE UNITED NATIONS": the rest of an office's name, on a line of its own. */
const restOfName = /^(?:and|of|for|to|&) (?:the )?\p{Lu}/iu

const roleOf = (words: string, isSender: (words: string) => boolean): HeadLineRole => {
  if (isDateLine(words)) return 'date'
  if (isSender(words)) return 'sender'
  if (label.test(words)) return 'label'
  if (isLetterhead(words) && !readKind(words, 0)) return 'letterhead'
  if (readKind(words, 0)) return 'title'
  if (isPerson(words)) return 'person'
  if (reference.test(words)) return 'other'
  const isOfMeeting = isMeeting(words) && words.split(' ').length <= 8 && !hasVerb.test(words)
  return occasion.test(words) || isOfMeeting ? 'occasion' : 'other'
}

/** "Seventy-eighth session", "9th plenary meeting": a body's own count, and no title. */
const sitting = /^(?:\d{1,4}(?:st|nd|rd|th)|[\p{L}-]+(?:st|nd|rd|th)) (?:\p{L}+ )?(?:session|meeting)$/iu

/** Lines that say of a text who sends it, when and where, and are no title of it. */
const besideTitle: ReadonlySet<HeadLineRole> = new Set(['date', 'place', 'sender', 'letterhead', 'label'])

const spaced = (text: string, { start, end }: Span): string =>
  text.slice(start, end).replace(/\s/g, ' ').replace(/[’‘]/g, "'")

/** A paragraph without the white space that stands for the sign of a quoted line. */
const withoutMark = (text: string, { start, end }: Span): Span => ({
  start: end - text.slice(start, end).trimStart().length,
  end,
})

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
  const spans = paragraphs
    .slice(0, Math.min(mostLines, paragraphs.length - 1))
    .map((span) => withoutMark(text, span))
  for (const [at, span] of spans.entries()) {
    if (span.end - span.start > longest) break
    const words = spaced(text, span)
    if (!isHeading(words)) break
    const next = spans[at + 1]
    const last = lines[lines.length - 1]
    const isBesideDate = last?.role === 'date' || (next !== undefined && isDateLine(spaced(text, next)))
    const isRest =
      (last?.role === 'letterhead' || last?.role === 'sender') && restOfName.test(words) && isAllNames(words)
    const said = isRest ? 'letterhead' : roleOf(words, isSender)
    const isAddress =
      said === 'other' &&
      last?.role === 'letterhead' &&
      isTown(words) &&
      next !== undefined &&
      readKind(spaced(text, next), 0) !== null
    const isPlace = said === 'other' && isBesideDate && isTown(words)
    const role = isPlace ? 'place' : isAddress ? 'letterhead' : said
    const title = lines.findIndex((line) => line.role === 'title')
    const mayGoOn = last !== undefined && title === lines.length - 1 && !besideTitle.has(role)
    if (mayGoOn && (goesOn(last.words, words) || (role === 'person' && isBySomebody(last.words)))) {
      lines[lines.length - 1] = {
        ...last,
        end: span.end,
        words: spaced(text, { start: last.start, end: span.end }),
      }
      continue
    }
    const isFirst = title < 0 && !besideTitle.has(role) && !reference.test(words) && !sitting.test(words)
    if (!isFirst && (role === 'other' || role === 'title')) others += 1
    if (others > mostOthers) break
    lines.push({ ...span, words, role: isFirst ? 'title' : role === 'title' ? 'other' : role })
  }
  return lines
}
