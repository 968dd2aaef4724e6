import { isClosed, isOpen, startsInside } from './endOfLine.ts'
import type { TextLine } from './textLines.ts'

/** How the lines of a text are set. */
export interface LineSetting {
  /** Whether lines are broken where they are full, not where paragraphs end. */
  readonly isWrapped: boolean
  /** Whether blank lines stand in the middle of sentences too. */
  readonly isGappy: boolean
  /** Whether blank lines part the paragraphs, so that hardly a heading stands right over its text. */
  readonly isParted: boolean
  /** Code units of a full line. */
  readonly width: number
}

const quantile = (lengths: readonly number[], part: number): number =>
  [...lengths].sort((one, other) => one - other)[Math.floor((lengths.length - 1) * part)] ?? 0

/** One break in so many is in the middle of a sentence where lines are wrapped. */
const wrappedShare = 0.2
/** Of blank lines it is one in so many where they mean nothing; a few alone are no habit. */
const gappyShare = 0.04

/** Blank lines part the paragraphs where they stand before more than one line in so many. */
const partedShare = 0.1

/** Tells from the breaks of a text, which has no furniture left, how its lines are set. */
export function settingOf(lines: readonly TextLine[]): LineSetting {
  let breaks = 0
  let inside = 0
  let gaps = 0
  let gapsInside = 0
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    if (!before) continue
    const goesOn = startsInside(line.words) && !isClosed(before.words)
    if (line.isAfterGap) {
      gaps += 1
      if (goesOn) gapsInside += 1
    } else {
      breaks += 1
      if (goesOn) inside += 1
    }
  }
  const isWrapped = inside > breaks * wrappedShare
  const isGappy = gapsInside > (isWrapped ? 1 : 4) && gapsInside > gaps * gappyShare
  return {
    isWrapped: isWrapped || isGappy,
    isGappy,
    isParted: gaps > lines.length * partedShare,
    width: quantile(
      lines.map(({ words }) => words.length),
      0.95,
    ),
  }
}

/** "•", "3.", "(b)", "iv)" before the words of an item. */
const item =
  /^(?:[•·▪◦‣●○■□➢✓*]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})\)|\(?\d{1,3}\.|[A-Z]\.(?=\s+\p{Lu}\p{Ll}))\s/u
const dash = /^[-–—]\s/

/** A line that names who is spoken to: "Mr. President,", "Excellencies,". */
const addresses =
  /^(?:(?:distinguished|honou?rable|dear|respected|your|esteemed)\s|(?:mr|mrs|ms|madam|madame|mister|sir|ladies|excellenc|colleagues|friends|delegates)\b).{0,80},$/i

/** "…; and" before the last item of a list. */
const beforeLast = /[;,] (?:and|or)$/
const mayEndItem = ({ words }: TextLine): boolean =>
  /[.:;,!?]["”’)]*$/.test(words.slice(-8)) || beforeLast.test(words.slice(-8))

const firstWord = (words: string): number => {
  const end = words.search(/\s/)
  return end < 0 ? words.length : end
}

/** Lines of one text differ by so much; a line that is shorter was left short. */
const slack = 0.88

/** Whether the next line's first word had hardly any room behind a line. */
const isFull = (line: TextLine, next: TextLine, { width }: LineSetting): boolean =>
  line.words.length + 1 + firstWord(next.words) > width * slack

const beginsItem = (line: TextLine, next: TextLine, setting: LineSetting): boolean => {
  const mayBegin = mayEndItem(line) || !setting.isWrapped || !isFull(line, next, setting)
  if (item.test(next.words)) return mayBegin && (!isOpen(line.words) || beforeLast.test(line.words.slice(-8)))
  return dash.test(next.words) && mayEndItem(line)
}

/** Whether a line stands over its text: short, and without a sign at its end. */
const isHeading = ({ words }: TextLine, mostWords: number): boolean =>
  words.length <= 120 &&
  /^["“(]?[\p{Lu}\d]/u.test(words) &&
  words.split(/\s+/).length <= mostWords &&
  /[\p{L}\p{N})]$/u.test(words)

/** Words that headings do not have: verbs that say when, persons that speak. */
const saying =
  /\s(?:is|are|was|were|has|have|had|will|shall|would|should|may|must|can|could|we|our|it|they|\p{Ll}{3,}ed)\s/u

/** Two lines that follow one another, and what is known of where they stand. */
export interface LineBreak {
  readonly line: TextLine
  readonly next: TextLine
  /** Whether a paragraph begins with the first of them. */
  readonly isFirst: boolean
  /** Whether the run of lines without a blank one that they stand in ends as a sentence does. */
  readonly isProse: boolean
  /** Whether furniture of the page stands between them. */
  readonly isParted: boolean
}

const isJoinedInRun = ({ line, next, isFirst, isProse }: LineBreak, setting: LineSetting): boolean => {
  if (beginsItem(line, next, setting)) return false
  if (isOpen(line.words)) return true
  if (isClosed(line.words))
    return setting.isWrapped && next.indent <= line.indent && isFull(line, next, setting)
  if (startsInside(next.words)) return true
  if (addresses.test(line.words)) return false
  if (!setting.isWrapped) return /,$/.test(line.words) && isProse
  if (isFull(line, next, setting)) return true
  return isProse && !/:$/.test(line.words) && !(isFirst && isHeading(line, setting.isParted ? 4 : 10))
}

/** Whether a line goes on with what the line before it says. */
export function isJoined(lines: LineBreak, setting: LineSetting): boolean {
  const { line, next, isParted } = lines
  if (!next.isAfterGap && !isParted) return isJoinedInRun(lines, setting)
  if (isClosed(line.words) || /[:;]$/.test(line.words)) return false
  if (beginsItem(line, next, setting)) return false
  if (startsInside(next.words) || isOpen(line.words)) return true
  if (addresses.test(line.words)) return false
  const mayGoOn = isParted || setting.isGappy
  if (mayGoOn && setting.isWrapped && isFull(line, next, setting)) return true
  return isParted && saying.test(line.words.slice(-160))
}
