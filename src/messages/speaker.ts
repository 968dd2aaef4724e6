import { IntlMessageFormat } from 'intl-messageformat'

/** Values put into a message. Numbers take part in plural rules and are written in the language's figures. */
export type MessageValues = Readonly<Record<string, string | number>>

/** BCP 47 tag of the interface language. The statement keeps its own. */
export const interfaceLanguage = 'en'

/** Words by the name of their message. */
export type Say<Id extends string> = (id: Id, values?: MessageValues) => string

/**
 * Speaks a part of the message catalogue, which is in ICU MessageFormat; each message is compiled once. In a
 * build the catalogue holds messages that are read already: see build/compiledMessages.ts.
 */
export function speaker<Id extends string>(catalogue: Readonly<Record<Id, string>>): Say<Id> {
  const compiled = new Map<Id, IntlMessageFormat>()
  return (id, values) => {
    let message = compiled.get(id)
    if (!message) {
      message = new IntlMessageFormat(catalogue[id], interfaceLanguage, undefined, { ignoreTag: true })
      compiled.set(id, message)
    }
    return String(message.format(values))
  }
}
