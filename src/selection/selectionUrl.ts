import type { ListedDimension, StatementIndex } from '#reading/statementIndex.ts'
import { isCalendarDay } from '#statement/calendarDay.ts'
import {
  canonical,
  type Dimension,
  everything,
  isActive,
  keptText,
  type Period,
  readPartner,
  type Selection,
} from './selection.ts'

/** A part of an address that was dropped, with where it stood. */
export interface Dropped {
  readonly key: string
  readonly value: string
}

/** A selection read from an address, with what was not understood. */
export interface ReadSelection {
  readonly selection: Selection
  readonly dropped: readonly Dropped[]
}

/** Which values an address may name; anything else is dropped and reported. */
export type IsKnown = (dimension: ListedDimension, value: string) => boolean

const keys: readonly (readonly [ListedDimension, string])[] = [
  ['initiative', 'i'],
  ['partner', 'p'],
  ['forum', 'f'],
  ['theme', 't'],
]
const periodKey = 'd'
const textKey = 'q'

/** Keys of the address that belong to the selection; all others are left alone. */
export const selectionKeys: readonly string[] = [...keys.map(([, key]) => key), periodKey, textKey]

/** Key of the address for the centring of the map: how it is seen, not what is chosen. */
export const mapKey = 'map'

/** The dimension that a key of the address stands for, null for a key of something else. */
export function dimensionOf(key: string): Dimension | null {
  if (key === periodKey) return 'period'
  if (key === textKey) return 'text'
  return keys.find(([, name]) => name === key)?.[0] ?? null
}

/**
 * Writes a selection as query parameters: codes, not names, and only what is chosen.
 *
 * @example `{initiative: ['gsi'], partner: ['RUS']}` → `i=gsi&p=RUS`
 */
export function writeSelection(selection: Selection): string {
  const parts: string[] = []
  // Commas and dots stay legible in the address: a list is read and edited by people.
  const write = (key: string, values: readonly string[]): unknown =>
    parts.push(`${key}=${values.map((value) => encodeURIComponent(value)).join(',')}`)
  for (const [dimension, key] of keys) if (isActive(selection, dimension)) write(key, selection[dimension])
  if (selection.period) write(periodKey, [`${selection.period.from}..${selection.period.to}`])
  if (selection.text) write(textKey, [selection.text])
  return parts.join('&')
}

const decode = (raw: string): string => {
  try {
    return decodeURIComponent(raw.replace(/\+/g, ' '))
  } catch {
    return raw
  }
}

const readPeriod = (raw: string): Period | null => {
  const [from = '', to = '', ...rest] = raw.split('..')
  return rest.length === 0 && isCalendarDay(from) && isCalendarDay(to) && from <= to ? { from, to } : null
}

/**
 * Reads a selection from the query part of an address, with or without its question mark.
 *
 * Unknown keys belong to others and are ignored; unknown values are dropped and listed.
 */
export function readSelection(query: string, isKnown: IsKnown): ReadSelection {
  const dropped: Dropped[] = []
  const read: Record<ListedDimension, readonly string[]> = {
    initiative: [],
    partner: [],
    forum: [],
    theme: [],
  }
  let { period, text } = everything
  for (const part of query.replace(/^\?/, '').split('&')) {
    const cut = part.indexOf('=')
    if (cut < 1) continue
    const key = part.slice(0, cut)
    const raw = part.slice(cut + 1)
    const listed = keys.find(([, name]) => name === key)
    if (listed) {
      const [dimension] = listed
      const values = raw.split(',').map(decode).filter(Boolean)
      const known = values.filter((value) =>
        isKnown(dimension, dimension === 'partner' ? readPartner(value).id : value),
      )
      for (const value of values) if (!known.includes(value)) dropped.push({ key, value })
      read[dimension] = onePerPartner(dimension, canonical([...read[dimension], ...known]))
    } else if (key === periodKey) {
      period = readPeriod(decode(raw))
      if (!period) dropped.push({ key, value: decode(raw) })
    } else if (key === textKey) {
      const given = decode(raw).trim()
      text = keptText(given)
      if (text !== given) dropped.push({ key, value: given.slice(text.length).trim() })
    }
  }
  return { selection: { ...read, period, text }, dropped }
}

/** A partner listed both in full and as named only is kept in full. */
const onePerPartner = (dimension: ListedDimension, values: readonly string[]): readonly string[] =>
  dimension === 'partner'
    ? values.filter((value) => value === readPartner(value).id || !values.includes(readPartner(value).id))
    : values

/** Accepts what this statement has evidence for: a link to anything else would filter everything away. */
export function knownTo({ evidence }: Pick<StatementIndex, 'evidence'>): IsKnown {
  return (dimension, value) => evidence[dimension].has(value)
}
