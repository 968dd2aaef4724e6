import type { WrittenTerm } from '#knowledge/writtenKnowledge.ts'
import type { Reading } from '#statement/statement.ts'
import type { Candidate } from './candidate.ts'
import type { CompiledTerms, TermEntry } from './compileTerms.ts'
import { wordingKey } from './termPattern.ts'

/** Code units looked at on both sides of a term for its conditions. */
const reach = 120

/** Words after a country's name or adjective that make it a sea or a land form, never the country. */
const geography =
  /^['’]?s?\s+(?:and\s+\p{Lu}\p{L}+\s+)?(?:Ocean|Sea|Peninsula|Straits?|Subcontinent|Gulf|Basin|Archipelago|Rim|Delta|peninsula|subcontinent)(?![\p{L}])/u

/** A person: "Mr. Jordan", "Minister Georgia Smith" is beyond rules and left. */
const personBefore = /(?:Mr|Mrs|Ms|Mme|Dr|Sir|Lord|Lady)\.?\s+(?:\p{Lu}\.?\s+)?$/u

const tested = new Map<string, RegExp>()

/** A condition as a regular expression; `@` is the sign that stands for the term, a space any white space. */
const pattern = (source: string): RegExp => {
  const known = tested.get(source)
  if (known) return known
  const made = new RegExp(source.replaceAll('@', '\u0001').replace(/ /g, '\\s+'), 'u')
  tested.set(source, made)
  return made
}

/** Checks a term's conditions around one place; the term is replaced by one sign so that it is not found elsewhere. */
const isRead = (term: WrittenTerm, text: string, start: number, end: number): boolean => {
  if (term.needs.length + term.unless.length === 0) return true
  const before = text.slice(Math.max(0, start - reach), start)
  const around = `${before}\u0001${text.slice(end, end + reach)}`
  if (term.unless.some((source) => pattern(source).test(around))) return false
  if (term.needs.length === 0) return true
  // A need without the sign may be met anywhere in the sentence's reach.
  const wide = `${text.slice(Math.max(0, start - 3 * reach), start)}\u0001${text.slice(end, end + 3 * reach)}`
  return term.needs.some((source) => pattern(source).test(source.includes('@') ? around : wide))
}

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character)

const isHyphen = (character: string | undefined): boolean =>
  character !== undefined && /[-‐‑–]/.test(character)

/** Whether the words are one part of a hyphen compound, as in "Palestinian-Israeli". */
const isCompound = (text: string, start: number, end: number): boolean =>
  (isHyphen(text[end]) && isLetter(text[end + 1])) || (isHyphen(text[start - 1]) && isLetter(text[start - 2]))

const readingOf = (entry: TermEntry, text: string, start: number, end: number): Reading =>
  entry.kind === 'place' && isCompound(text, start, end) ? 'compound' : entry.term.reading

const rankOf: Record<string, number> = { forum: 6, initiative: 5, org: 4, group: 3, place: 2 }

/** Offsets inside a match at which one of its words ends, the last first. */
const innerEnds = (text: string, start: number, end: number): number[] => {
  const ends: number[] = []
  for (let at = end - 1; at > start; at -= 1) if (isLetter(text[at - 1]) && !isLetter(text[at])) ends.push(at)
  return ends
}

/**
 * Finds every wording of the knowledge whose conditions are met. Candidates may overlap. Where the longest
 * wording at one place is not read, the next shorter one is tried, and then what its other words may name.
 *
 * Whichever place a name stands in, it is not the country when it is part of a sea or a land form, or the
 * name of a person with a title.
 */
export function matchTerms(text: string, terms: CompiledTerms): Candidate[] {
  const found: Candidate[] = []
  const entriesAt = (start: number, end: number, isLoose: boolean): TermEntry[] => {
    const key = wordingKey(text.slice(start, end))
    const lower = key.toLowerCase()
    // Wordings in lower case are the other alternation's.
    if (!isLoose && key === lower) return []
    const entries = terms.entries.get(isLoose ? lower : key) ?? []
    return entries.filter(({ term }) => isRead(term, text, start, end))
  }
  const add = (entries: readonly TermEntry[], start: number, end: number): void => {
    // Two readings that nothing tells apart are none.
    const entities = new Set(entries.map(({ entity }) => entity))
    const [entry] = entries
    if (!entry || entities.size > 1) return
    if (entry.kind === 'place') {
      if (geography.test(text.slice(end, end + 40))) return
      if (personBefore.test(text.slice(Math.max(0, start - 24), start))) return
    }
    found.push({
      start,
      end,
      kind: entry.kind,
      entity: entry.entity,
      reading: readingOf(entry, text, start, end),
      rank: rankOf[entry.kind] ?? 0,
    })
  }
  const read = (alternation: RegExp, isLoose: boolean): void => {
    const scan = new RegExp(alternation)
    for (let match = scan.exec(text); match; match = scan.exec(text)) {
      const start = match.index
      const longest = scan.lastIndex
      const ends = innerEnds(text, start, longest)
      const end = [longest, ...ends].find((at) => entriesAt(start, at, isLoose).length > 0)
      if (end !== undefined) add(entriesAt(start, end, isLoose), start, end)
      scan.lastIndex = end ?? ends.at(-1) ?? longest
    }
  }
  if (terms.exact) read(terms.exact, false)
  if (terms.loose) read(terms.loose, true)
  return found
}
