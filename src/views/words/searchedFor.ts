import type { Term } from '#knowledge/knowledge.ts'
import { say } from '#messages/say.ts'

/** Wordings written out before the rest is only counted. */
const shown = 6

/** Wordings an entity was looked for by, the shown name first, each once. */
export function searchedWords(name: string, terms: readonly Pick<Term, 'text'>[]): readonly string[] {
  const straight = (text: string): string => text.replace(/’/g, "'")
  const known = new Set([straight(name)])
  const words = [name]
  for (const { text } of terms) {
    if (known.has(straight(text))) continue
    known.add(straight(text))
    words.push(text)
  }
  // "Taiwan, China" is one wording.
  return words.map((text) => (text.includes(',') ? say('chip.words', { text: text }) : text))
}

/** The same in words, the first of them: "Searched for: Japan, Japanese, Tokyo." */
export function searchedFor(name: string, terms: readonly Pick<Term, 'text'>[]): string {
  const words = searchedWords(name, terms)
  const listed = words.slice(0, shown).join(say('list.separator'))
  const n = words.length - shown
  return n > 0 ? say('place.searchedMore', { words: listed, n }) : say('place.searched', { words: listed })
}
