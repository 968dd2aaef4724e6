import type { Span } from '#statement/statement.ts'
import { matchesOf } from './matchesOf.ts'

/** A stretch of the source as matching sees it, with the way back to the source. */
export interface FoldedText {
  readonly text: string
  /** Source offset of the character that stands at a folded offset. */
  readonly startOf: (at: number) => number
  /** Source offset just behind the character that stands before a folded offset; above 0. */
  readonly endOf: (at: number) => number
}

const apostrophes = /[’‘‛ʼ`´′]/
const quotes = /[“”„‟]/
const hyphens = /[‐‑–−]/
/** Digits set above the line mark a footnote, never a name. */
const superscript = /[¹²³⁰⁴-⁹]/

const fold = (character: string): string => {
  if (/\s/.test(character)) return ' '
  if (apostrophes.test(character)) return "'"
  if (quotes.test(character)) return '"'
  if (hyphens.test(character)) return '-'
  if (superscript.test(character) || /[\p{Cf}\p{M}]/u.test(character)) return ''
  return /[\p{L}\p{N}]/u.test(character) ? character.normalize('NFKD').replace(/\p{M}/gu, '') : character
}

const foldings = new Map<string, string>()

/** What a code unit is to matching: nothing, itself, or the plain letters it stands for. */
const folded = (character: string): string => {
  const known = foldings.get(character)
  if (known !== undefined) return known
  const made = fold(character)
  foldings.set(character, made)
  return made
}

const isMark = (character: string): boolean => /\p{M}/u.test(character)
const unusual = /[^\x20-\x7e]|`/g

/** Puts plain signs for unusual ones; null where a sign is not one for one, and offsets would shift. */
const foldInPlace = (words: string): string | null => {
  let isAligned = true
  const plain = words.replace(unusual, (character) => {
    const sign = folded(character)
    if (sign.length === 1) return sign
    isAligned = false
    return character
  })
  return isAligned && !plain.includes('  ') ? plain : null
}

/** Folded characters with the source offsets each begins and ends at. */
interface Pieces {
  text: string
  starts: number[]
  ends: number[]
}

const foldPieces = (words: string): Pieces => {
  const signs: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (let at = 0; at < words.length; at += 1) {
    const character = words[at] as string
    const sign = folded(character)
    if (sign === ' ' && signs[signs.length - 1] === ' ') continue
    // An accent of its own belongs to the letter before it.
    if (sign === '' && isMark(character) && ends.length > 0) ends[ends.length - 1] = at + 1
    // By code units, since offsets count them: some signs stand for one beyond the basic plane.
    for (let unit = 0; unit < sign.length; unit += 1) {
      signs.push(sign[unit] as string)
      starts.push(at)
      ends.push(at + 1)
    }
  }
  return { text: signs.join(''), starts, ends }
}

/** Whether a hyphen before white space or digits behind a word may have to go. */
const mayBreakWords = /[A-Za-z](?:- |\d)/

/** A hyphen before white space, and digits behind a word: the word they cut or follow decides. */
const brokenWord = /(?<!\p{L})(\p{L}+)- (\p{L}+|\d{1,3}(?!\d))/gu
const numberedWord = /(?<!\p{L})(\p{Lu}?\p{Ll}{2,}|\p{Lu}{4,})(\d{1,3})(?![\p{L}\p{N}])/gu

/** Meetings that are called by their number, which is no footnote's: "UNGA79". */
const counted = /^(?:UNGA|SIDS)$/

const isOneCase = (before: string, after: string): boolean =>
  after === after.toLowerCase() || (before.length > 1 && before === before.toUpperCase())

/** Offsets to leave out, as [from, to) in order: hyphens that break a word, and marks of footnotes. */
const cuts = (text: string, vocabulary: ReadonlySet<string>): [number, number][] => {
  const found: [number, number][] = []
  for (const { index, 1: before = '', 2: after = '' } of matchesOf(brokenWord, text)) {
    if (/^(?:and|or|to)$/.test(after)) continue
    const hyphen = index + before.length
    const isBroken = isOneCase(before, after) && vocabulary.has((before + after).toLowerCase())
    found.push([isBroken ? hyphen : hyphen + 1, hyphen + 2])
  }
  for (const { index, 1: word = '', 2: digits = '' } of matchesOf(numberedWord, text))
    if (vocabulary.has(word.toLowerCase()) && !counted.test(word))
      found.push([index + word.length, index + word.length + digits.length])
  return found.sort(([one], [other]) => one - other)
}

const cutOut = ({ text, starts, ends }: Pieces, ranges: readonly [number, number][]): Pieces => {
  const kept: Pieces = { text: '', starts: [], ends: [] }
  let from = 0
  for (const [cut, next] of [...ranges, [text.length, text.length] as const]) {
    kept.text += text.slice(from, cut)
    for (let at = from; at < cut; at += 1) {
      kept.starts.push(starts[at] as number)
      kept.ends.push(ends[at] as number)
    }
    from = next
  }
  return kept
}

/**
 * Folds a stretch of text for matching only: one space for any white space, plain apostrophes, quotes and
 * hyphens, letters without accents or ligatures, nothing for marks without width and raised digits. A word
 * that a line's end breaks is joined, and a footnote's number taken off a word, where the vocabulary knows
 * the word; any other hyphen before white space stays a hyphen.
 *
 * The source is untouched: every folded offset leads back to it.
 *
 * @param vocabulary words in lower case that names are made of
 */
export function foldText(source: string, { start, end }: Span, vocabulary: ReadonlySet<string>): FoldedText {
  const words = source.slice(start, end)
  const plain = foldInPlace(words)
  if (plain !== null && !mayBreakWords.test(plain))
    return { text: plain, startOf: (at) => start + at, endOf: (at) => start + at }
  const pieces = foldPieces(words)
  const ranges = cuts(pieces.text, vocabulary)
  const { text, starts, ends } = ranges.length > 0 ? cutOut(pieces, ranges) : pieces
  return {
    text,
    startOf: (at) => start + (starts[at] ?? words.length),
    endOf: (at) => start + (ends[at - 1] ?? 0),
  }
}
