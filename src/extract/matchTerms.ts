import type { Term } from '#statement/knowledge.ts'
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

const pattern = (source: string, word: string): RegExp => {
  const key = `${source}\u0000${word}`
  const known = tested.get(key)
  if (known) return known
  // The term itself is put where the condition has its sign.
  const made = new RegExp(source.replaceAll('@', '\u0001').replace(/ /g, '\\s+'), 'u')
  tested.set(key, made)
  return made
}

/** Checks a term's conditions around one place; the term is replaced by one sign so that it is not found elsewhere. */
const isRead = (term: Term, text: string, start: number, end: number): boolean => {
  if (!term.needs && !term.unless) return true
  const before = text.slice(Math.max(0, start - reach), start)
  const around = `${before}\u0001${text.slice(end, end + reach)}`
  if (term.unless?.some((source) => pattern(source, term.text).test(around))) return false
  if (!term.needs) return true
  // A need without the sign may be met anywhere in the sentence's reach.
  const wide = `${text.slice(Math.max(0, start - 3 * reach), start)}\u0001${text.slice(end, end + 3 * reach)}`
  return term.needs.some((source) => pattern(source, term.text).test(source.includes('@') ? around : wide))
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

/**
 * Finds every wording of the knowledge whose conditions are met. Candidates may overlap.
 *
 * Whichever place a name stands in, it is not the country when it is part of a sea or a land form, or the
 * name of a person with a title.
 */
export function matchTerms(text: string, terms: CompiledTerms): Candidate[] {
  const found: Candidate[] = []
  const read = (match: RegExpMatchArray, isLoose: boolean): void => {
    const start = match.index as number
    const end = start + match[0].length
    const key = isLoose ? wordingKey(match[0]).toLowerCase() : wordingKey(match[0])
    const entries = (terms.entries.get(key) ?? []).filter(({ term }) => isRead(term, text, start, end))
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
  if (terms.exact) for (const match of text.matchAll(terms.exact)) read(match, false)
  if (terms.loose) for (const match of text.matchAll(terms.loose)) read(match, true)
  return found
}
