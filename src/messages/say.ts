import { IntlMessageFormat } from 'intl-messageformat'
import english from './en.json' with { type: 'json' }

/** Name of a message in the catalogue. */
export type MessageId = keyof typeof english

/** Values put into a message. Numbers take part in plural rules and are written in the language's figures. */
export type MessageValues = Readonly<Record<string, string | number>>

/** BCP 47 tag of the interface language. The statement keeps its own. */
export const interfaceLanguage = 'en'

const compiled = new Map<MessageId, IntlMessageFormat>()

/**
 * Words of the interface, from the one message catalogue, in ICU MessageFormat.
 *
 * @throws if a value that the message asks for is missing: a programming error.
 */
export function say(id: MessageId, values?: MessageValues): string {
  let message = compiled.get(id)
  if (!message) {
    message = new IntlMessageFormat(english[id], interfaceLanguage, undefined, { ignoreTag: true })
    compiled.set(id, message)
  }
  return String(message.format(values))
}

/** Joins names the way the interface language lists them: "Ukraine, Palestine and Israel". */
export function sayList(
  items: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(interfaceLanguage, { type, style: 'long' }).format(items)
}
