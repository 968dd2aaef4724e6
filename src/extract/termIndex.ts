import type { WrittenKnowledge, WrittenTerm } from '#knowledge/writtenKnowledge.ts'
import type { MentionKind } from '#statement/statement.ts'
import { type Clue, clues } from './clues.ts'
import { foldWording } from './foldWording.ts'
import { type Condition, readCondition } from './readCondition.ts'
import { placeSpellings, spellings } from './spellings.ts'
import { wordSieve } from './wordSieve.ts'
import { nextWord } from './words.ts'

/** A wording that can name something, ready to be compared with folded text. */
export interface TermEntry {
  readonly kind: MentionKind
  readonly entity: string
  readonly term: WrittenTerm
  /** The wording as folding leaves it; in lower case where letter case does not count. */
  readonly wording: string
  /** The same in capitals, as names are set in plain sentences too; null where those may be another's letters. */
  readonly capitals: string | null
  readonly isLoose: boolean
  readonly condition: Condition | null
}

/** A term of a theme in lower case, as folding leaves it. */
export interface TermOfTheme {
  readonly theme: string
  readonly wording: string
}

/** What a word may begin, each the longest first, and what it tells of, as it must be set. */
export interface BegunByWord {
  readonly names: readonly TermEntry[]
  readonly themes: readonly TermOfTheme[]
  readonly clues: readonly { readonly word: string; readonly clue: Clue }[]
}

/** Every wording of the knowledge by its first word in lower case. */
export interface TermIndex {
  readonly byFirstWord: ReadonlyMap<string, BegunByWord>
  /** Whether a word may be one of those; never false for one that is. */
  readonly mayBegin: ReturnType<typeof wordSieve>
  /** All words of all wordings, in lower case. */
  readonly vocabulary: ReadonlySet<string>
  /** Wordings that are one word in capitals. */
  readonly abbreviations: ReadonlySet<string>
}

/** Words that what stands beside them decides, which is told in small letters. */
const shared = /^(?:Congo|Guinea|Korea|Guiana|Virgin Islands)$/

/** Names of four letters or more with small ones in them; of bodies those of several words. */
const capitalsOf = (kind: MentionKind, wording: string): string | null => {
  const isLong = kind === 'place' ? /^\p{L}+\p{Ll}{3}/u : kind === 'org' ? /^\p{L}*\p{Ll}\p{L}* /u : null
  return isLong?.test(wording) && !shared.test(wording) ? wording.toUpperCase() : null
}

const entriesOf = (knowledge: WrittenKnowledge): TermEntry[] => {
  const entries: TermEntry[] = []
  const add = (kind: MentionKind, entity: string, terms: readonly WrittenTerm[]): void => {
    const seen = new Set<string>()
    for (const term of terms) {
      const isLoose = term.text === term.text.toLowerCase()
      const condition = readCondition(term)
      for (const spelling of kind === 'place' ? placeSpellings(term.text) : spellings(term.text)) {
        const wording = foldWording(spelling)
        if (seen.has(wording)) continue
        seen.add(wording)
        entries.push({ kind, entity, term, wording, capitals: capitalsOf(kind, wording), isLoose, condition })
      }
    }
  }
  for (const { code, terms } of knowledge.places.places) add('place', code, terms)
  // Neighbours are read by `readNeighbours`, which knows whose they are.
  for (const { id, kind, of, terms } of knowledge.groups.groups) if (!of) add(kind, id, terms)
  for (const { id, terms } of knowledge.initiatives.initiatives) add('initiative', id, terms)
  for (const { id, terms } of knowledge.forums.forums) add('forum', id, terms)
  return entries
}

const firstWordOf = (wording: string): string | null => {
  const first = nextWord(wording, 0)
  return first && wording.slice(first.start, first.end)
}

const byLength = (one: { readonly wording: string }, other: { readonly wording: string }): number =>
  other.wording.length - one.wording.length

const makeIndex = (knowledge: WrittenKnowledge): TermIndex => {
  const byFirstWord = new Map<
    string,
    { names: TermEntry[]; themes: TermOfTheme[]; clues: { word: string; clue: Clue }[] }
  >()
  const begunBy = (word: string) => {
    const begun = byFirstWord.get(word) ?? { names: [], themes: [], clues: [] }
    byFirstWord.set(word, begun)
    return begun
  }
  const vocabulary = new Set<string>()
  const abbreviations = new Set<string>()
  for (const entry of entriesOf(knowledge)) {
    const lower = entry.wording.toLowerCase()
    if (/^\p{Lu}[\p{Lu}\p{N}]+$/u.test(entry.wording)) abbreviations.add(entry.wording)
    const first = firstWordOf(lower)
    if (first === null) continue
    begunBy(first).names.push(entry)
    for (const word of lower.match(/\p{L}+/gu) ?? []) vocabulary.add(word)
  }
  for (const { id, terms } of knowledge.themes.themes)
    for (const term of terms) {
      const wording = foldWording(term).toLowerCase()
      const first = firstWordOf(wording)
      if (first !== null) begunBy(first).themes.push({ theme: id, wording })
      for (const word of term.toLowerCase().match(/\p{L}+/gu) ?? []) vocabulary.add(word)
    }
  for (const [clue, words] of Object.entries(clues) as [Clue, ReadonlySet<string>][])
    for (const word of words) begunBy(word.toLowerCase()).clues.push({ word, clue })
  for (const { names, themes } of byFirstWord.values()) {
    names.sort(byLength)
    themes.sort(byLength)
  }
  return { byFirstWord, mayBegin: wordSieve(byFirstWord.keys()), vocabulary, abbreviations }
}

const made = new WeakMap<WrittenKnowledge, TermIndex>()

/** The index of a knowledge's terms; made once for each. */
export function termIndex(knowledge: WrittenKnowledge): TermIndex {
  const known = made.get(knowledge)
  if (known) return known
  const index = makeIndex(knowledge)
  made.set(knowledge, index)
  return index
}
