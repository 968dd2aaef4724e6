import type { WrittenKnowledge, WrittenTerm } from '#knowledge/writtenKnowledge.ts'
import type { MentionKind } from '#statement/statement.ts'
import { foldWording } from './foldWording.ts'
import { type Condition, readCondition } from './readCondition.ts'
import { spellings } from './spellings.ts'
import { wordSieve } from './wordSieve.ts'
import { nextWord } from './words.ts'

/** A wording that can name something, ready to be compared with folded text. */
export interface TermEntry {
  readonly kind: MentionKind
  readonly entity: string
  readonly term: WrittenTerm
  /** The wording as folding leaves it; in lower case where letter case does not count. */
  readonly wording: string
  readonly isLoose: boolean
  readonly condition: Condition | null
}

/** Every wording of the knowledge by its first word in lower case, the longest first. */
export interface TermIndex {
  readonly byFirstWord: ReadonlyMap<string, readonly TermEntry[]>
  /** Whether a word may be the first of any; never false for one that is. */
  readonly mayBegin: ReturnType<typeof wordSieve>
  /** All words of all wordings, in lower case. */
  readonly vocabulary: ReadonlySet<string>
  /** Wordings that are one word in capitals. */
  readonly abbreviations: ReadonlySet<string>
}

const entriesOf = (knowledge: WrittenKnowledge): TermEntry[] => {
  const entries: TermEntry[] = []
  const add = (kind: MentionKind, entity: string, terms: readonly WrittenTerm[]): void => {
    const seen = new Set<string>()
    for (const term of terms) {
      const isLoose = term.text === term.text.toLowerCase()
      const condition = readCondition(term)
      for (const spelling of kind === 'place' ? [term.text] : spellings(term.text)) {
        const wording = foldWording(spelling)
        if (seen.has(wording)) continue
        seen.add(wording)
        entries.push({ kind, entity, term, wording, isLoose, condition })
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

const makeIndex = (knowledge: WrittenKnowledge): TermIndex => {
  const byFirstWord = new Map<string, TermEntry[]>()
  const vocabulary = new Set<string>()
  const abbreviations = new Set<string>()
  for (const entry of entriesOf(knowledge)) {
    const lower = entry.wording.toLowerCase()
    if (/^\p{Lu}[\p{Lu}\p{N}]+$/u.test(entry.wording)) abbreviations.add(entry.wording)
    const first = nextWord(lower, 0)
    if (!first) continue
    const key = lower.slice(first.start, first.end)
    const known = byFirstWord.get(key)
    if (known) known.push(entry)
    else byFirstWord.set(key, [entry])
    for (const word of lower.match(/\p{L}+/gu) ?? []) vocabulary.add(word)
  }
  for (const { terms } of knowledge.themes.themes)
    for (const term of terms)
      for (const word of term.toLowerCase().match(/\p{L}+/gu) ?? []) vocabulary.add(word)
  for (const entries of byFirstWord.values())
    entries.sort((one, other) => other.wording.length - one.wording.length)
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
