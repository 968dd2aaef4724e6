import { say } from '#messages/say.ts'
import type { Entity } from './subject.ts'

/**
 * A name as it stands within a sentence, with the article its kind asks for: "the United States", "Japan",
 * "the Boao Forum for Asia", "developing countries".
 *
 * @param isClass for a group: a class of countries, which takes none
 */
export function nameInSentence({ kind, id }: Entity, name: string, isClass = false): string {
  if (kind === 'place') return say('name.inSentence', { id, name })
  if (kind === 'theme' || isClass || !name.includes(' ')) return name
  // A message tells entities apart by words that have no hyphen.
  return say('name.body', { id: id.replaceAll('-', '_'), name })
}

/** A sentence with its first letter as a capital. */
export function startSentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
