import { say } from '#messages/say.ts'
import { perIndex } from '#reading/perIndex.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { nameInSentence } from './nameInSentence.ts'
import { namesOf } from './namesOf.ts'

/** "its neighbours": the words of the text, and quoted, since read alone they do not say whose. */
const startsWithOwner = /^(?:its|our|their|his|her|my)\s/i

/** The first words that the text has for each class of countries. */
const wordingsOf = perIndex(({ mentions }: StatementIndex) => {
  const wordings = new Map<string, string>()
  for (const { kind, entity, quote } of mentions)
    if (kind === 'group' && !wordings.has(entity)) wordings.set(entity, quote.exact)
  return wordings
})

/**
 * A partner's name as it stands inside a sentence: with its article where it has one, a class of countries
 * as the text words it.
 */
export function sayPartner(indexed: StatementIndex, id: string): string {
  const name = namesOf(indexed).full('partner', id)
  const group = indexed.groups.get(id)?.group
  if (group?.kind === 'org') return nameInSentence({ kind: 'group', id }, name)
  const wording = wordingsOf(indexed).get(id)
  if (wording) return startsWithOwner.test(wording) ? say('chip.words', { text: wording }) : wording
  return say('name.inSentence', { id, name })
}
