import { type Formatters, formatToParts, IntlMessageFormat } from 'intl-messageformat'
import { isPlain } from './isPlain.ts'

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

const numberFormat = kept((options) => new Intl.NumberFormat(interfaceLanguage, options))
const pluralRules = kept((options) => new Intl.PluralRules(interfaceLanguage, options))

/** Whether English writes a number and its plural by rules known here: a whole one that is not below nought. */
const isCount = (value: number | bigint): value is number => Number.isSafeInteger(value) && value >= 0

/** Where the figures of a whole number are parted: before each three that are left. */
const thousands = /\B(?=(?:\d{3})+$)/g

/**
 * What is asked for to speak. For the first number or plural a browser loads its data of languages, which takes
 * longer than all else that is said while the page starts: for counts, which are most, English is spoken without.
 */
const formatters: Formatters = {
  getNumberFormat: (locales, options) =>
    options
      ? numberFormat(locales, options)
      : ({
          format: (value: number | bigint) =>
            isCount(value) ? String(value).replace(thousands, ',') : numberFormat(locales).format(value),
        } as Intl.NumberFormat),
  getDateTimeFormat: kept((options) => new Intl.DateTimeFormat(interfaceLanguage, options)),
  getPluralRules: (locales, options) =>
    ({
      select: (value: number) => {
        if (!isCount(value) || options?.type === 'ordinal') return pluralRules(locales, options).select(value)
        return value === 1 ? 'one' : 'other'
      },
    }) as Intl.PluralRules,
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
    const message: string | Parts = catalogue[id]
    if (typeof message === 'string' && isPlain(message)) return message
    let parts = known.get(id)
    if (!parts) {
      parts = typeof message === 'string' ? readMessage(message) : message
      known.set(id, parts)
    }
    return formatToParts(parts, interfaceLanguage, formatters, IntlMessageFormat.formats, values)
      .map(({ value }) => String(value))
      .join('')
  }
}
