import { type Formatters, formatToParts, IntlMessageFormat } from 'intl-messageformat'

/** Values put into a message. Numbers take part in plural rules and are written in the language's figures. */
export type MessageValues = Readonly<Record<string, string | number>>

/** BCP 47 tag of the interface language. The statement keeps its own. */
export const interfaceLanguage = 'en'

/** Words by the name of their message. */
export type Say<Id extends string> = (id: Id, values?: MessageValues) => string

type Parts = ReturnType<IntlMessageFormat['getAst']>

/** One maker of each kind for all messages: to make one takes longer than to say a message. */
const kept = <Made>(make: (options: object) => Made): ((_: unknown, options?: object) => Made) => {
  const made = new Map<string, Made>()
  return (_, options = {}) => {
    const key = JSON.stringify(options)
    let one = made.get(key)
    if (!one) {
      one = make(options)
      made.set(key, one)
    }
    return one
  }
}

const formatters: Formatters = {
  getNumberFormat: kept((options) => new Intl.NumberFormat(interfaceLanguage, options)),
  getDateTimeFormat: kept((options) => new Intl.DateTimeFormat(interfaceLanguage, options)),
  getPluralRules: kept((options) => new Intl.PluralRules(interfaceLanguage, options)),
}

const readMessage = (message: string): Parts =>
  new IntlMessageFormat(message, interfaceLanguage, undefined, { ignoreTag: true }).getAst()

/**
 * Speaks a part of the message catalogue, which is in ICU MessageFormat; each message is read once. In a
 * build the catalogue holds messages that are read already: see build/compiledMessages.ts.
 */
export function speaker<Id extends string>(catalogue: Readonly<Record<Id, string>>): Say<Id> {
  const known = new Map<Id, Parts>()
  return (id, values) => {
    let parts = known.get(id)
    if (!parts) {
      const message: string | Parts = catalogue[id]
      parts = typeof message === 'string' ? readMessage(message) : message
      known.set(id, parts)
    }
    return formatToParts(parts, interfaceLanguage, formatters, IntlMessageFormat.formats, values)
      .map(({ value }) => String(value))
      .join('')
  }
}
