import type { Candidate } from './candidate.ts'
import { type Defined, readDefinitions } from './readDefinitions.ts'
import type { Meaning, ReadSoFar } from './readSoFar.ts'
import { isCapitalAt, isWordAt, nextWord } from './words.ts'

const rank = 7

const firstWordOf = (abbreviation: string): string => {
  const first = nextWord(abbreviation, 0)
  return first ? abbreviation.slice(first.start, first.end) : abbreviation
}

/** Meanings of the abbreviations that begin with a word; those of the sentence from where it defines them. */
const meaningAt = (
  text: string,
  start: number,
  word: string,
  meanings: ReadSoFar['meanings'],
  defined: ReadonlyMap<string, readonly Defined[]>,
): { readonly abbreviation: string; readonly meaning: Meaning } | null => {
  const isHere = (abbreviation: string): boolean =>
    text.startsWith(abbreviation, start) && !isWordAt(text, start + abbreviation.length)
  for (const [abbreviation, meaning] of meanings.get(word) ?? [])
    if (isHere(abbreviation)) return { abbreviation, meaning }
  return defined.get(word)?.find((one) => start >= one.start && isHere(one.abbreviation)) ?? null
}

/**
 * Reads abbreviations as the text itself defines them, from the definition on: those of what it names count
 * for it, those of what is no entity count for nothing, whatever the knowledge knows by the same letters.
 *
 * What is defined in the sentence is added to what the text has said.
 *
 * @param text folded
 * @param candidates of the sentence in order of start, none overlapping
 * @returns candidates, which may overlap, with an abbreviation's own meaning alone; and what is defined here
 */
export function withMeanings(
  text: string,
  candidates: readonly Candidate[],
  { meanings, initials }: ReadSoFar,
): { readonly candidates: readonly Candidate[]; readonly defined: readonly Defined[] } {
  const defined = readDefinitions(text, candidates)
  if (meanings.size === 0 && defined.length === 0) return { candidates, defined }
  const here = new Map<string, Defined[]>()
  for (const one of defined) {
    const word = firstWordOf(one.abbreviation)
    initials.add(word.charCodeAt(0))
    if (!here.get(word)?.some(({ abbreviation }) => abbreviation === one.abbreviation))
      here.set(word, [...(here.get(word) ?? []), one])
  }
  const uses: Candidate[] = []
  const redefined = new Set<string>()
  for (let start = 0; start < text.length; start += 1) {
    if (!isCapitalAt(text, start) || !initials.has(text.charCodeAt(start)) || isWordAt(text, start - 1))
      continue
    const word = text.slice(start, nextWord(text, start)?.end)
    const found = meaningAt(text, start, word, meanings, here)
    if (!found) continue
    const end = start + found.abbreviation.length
    redefined.add(`${start} ${end}`)
    if (found.meaning) uses.push({ start, end, ...found.meaning, reading: 'abbreviation', rank })
  }
  for (const { abbreviation, meaning } of defined) {
    const word = firstWordOf(abbreviation)
    const known = meanings.get(word)
    if (known) known.set(abbreviation, meaning)
    else meanings.set(word, new Map([[abbreviation, meaning]]))
  }
  const names = defined.flatMap(({ name, meaning }): Candidate[] =>
    name && meaning ? [{ ...name, ...meaning, reading: 'name', rank }] : [],
  )
  const others = candidates.filter(({ start, end }) => !redefined.has(`${start} ${end}`))
  return { candidates: [...others, ...names, ...uses], defined }
}
