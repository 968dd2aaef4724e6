import english from './en.json' with { type: 'json' }
import { interfaceLanguage, speaker } from './speaker.ts'

/**
 * Words of the interface, from the one message catalogue, in ICU MessageFormat.
 *
 * @throws if a value that the message asks for is missing: a programming error.
 */
export const say = speaker(english)

const lists = new Map<string, Intl.ListFormat>()

/** Joins names the way the interface language lists them: "Ukraine, Palestine and Israel". */
export function sayList(
  items: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  const list = lists.get(type) ?? new Intl.ListFormat(interfaceLanguage, { type, style: 'long' })
  lists.set(type, list)
  return list.format(items)
}
