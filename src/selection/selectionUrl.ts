import type { ListedDimension, StatementIndex } from '#reading/statementIndex.ts'
import { isCalendarDay } from '#statement/calendarDay.ts'
import { encodeWords } from './mailedQuery.ts'
import { decodeValue, keyOfPart, pageKeys, partsOf, upgradeQuery } from './pageUrl.ts'
import {
  canonical,
  type Dimension,
  everything,
  isActive,
  keptText,
  type Period,
  partnerChoice,
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

/** The id that a value of an address stands for; null for one that stands for none, and is dropped and reported. */
export type FindId = (dimension: ListedDimension, value: string) => string | null

const listed: readonly ListedDimension[] = ['initiative', 'partner', 'forum', 'theme']
const dimensions: readonly Dimension[] = [...listed, 'period', 'text']
const selectionKeys: readonly string[] = dimensions.map((dimension) => pageKeys[dimension])

/** The dimension that a key of the address stands for, null for a key of something else. */
export function dimensionOfKey(key: string): Dimension | null {
  return dimensions.find((dimension) => pageKeys[dimension] === key) ?? null
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
  for (const dimension of listed)
    if (isActive(selection, dimension)) write(pageKeys[dimension], selection[dimension])
  if (selection.period) write(pageKeys.period, [`${selection.period.from}..${selection.period.to}`])
  if (selection.text) parts.push(`${pageKeys.text}=${encodeWords(selection.text)}`)
  return parts.join('&')
}

/** The query with another selection, which comes first; every key of something else stays. */
export function withSelection(query: string, selection: Selection): string {
  const others = partsOf(query).filter((part) => !selectionKeys.includes(keyOfPart(part)))
  return [writeSelection(selection), ...others].filter(Boolean).join('&')
}

const readPeriod = (raw: string): Period | null => {
  const [from = '', to = '', ...rest] = raw.split('..')
  return rest.length === 0 && isCalendarDay(from) && isCalendarDay(to) && from <= to ? { from, to } : null
}

/** The choice that a value of a list stands for, or null. */
const readChoice = (dimension: ListedDimension, value: string, findId: FindId): string | null => {
  if (dimension !== 'partner') return findId(dimension, value)
  const { id, namedOnly } = readPartner(value)
  const found = findId(dimension, id)
  return found === null ? null : partnerChoice(found, namedOnly)
}

/** White space and signs without width, which are in no id: mail breaks long links with them. */
const gaps = /[\s\u00AD\u200B\u2060]+/g

/**
 * Values of a list, each with the choice it stands for, or null. One that stands for none may be several whose commas
 * were encoded, or one that was broken.
 */
const readList = (
  raw: string,
  choiceOf: (value: string) => string | null,
): readonly { readonly value: string; readonly choice: string | null }[] =>
  raw
    .split(',')
    .map(decodeValue)
    .flatMap((value) => {
      const choice = choiceOf(value)
      if (choice !== null) return [{ value, choice }]
      return value
        .replace(gaps, '')
        .split(',')
        .filter(Boolean)
        .map((part) => ({ value: part, choice: choiceOf(part) }))
    })

/**
 * Reads a selection from the query part of an address of any version, with or without its question mark.
 *
 * Unknown keys belong to others and are ignored; unknown values are dropped and listed.
 */
export function readSelection(query: string, findId: FindId): ReadSelection {
  const dropped: Dropped[] = []
  const read: Record<ListedDimension, readonly string[]> = {
    initiative: [],
    partner: [],
    forum: [],
    theme: [],
  }
  let { period, text } = everything
  for (const part of partsOf(upgradeQuery(query))) {
    const key = keyOfPart(part)
    const dimension = key === part ? null : dimensionOfKey(key)
    const raw = part.slice(key.length + 1)
    if (dimension === null) continue
    if (dimension === 'period') {
      period = readPeriod(decodeValue(raw).replace(gaps, ''))
      if (!period) dropped.push({ key, value: decodeValue(raw) })
    } else if (dimension === 'text') {
      const given = decodeValue(raw).trim()
      text = keptText(given)
      if (text !== given) dropped.push({ key, value: given.slice(text.length).trim() })
    } else {
      const chosen: string[] = []
      for (const { value, choice } of readList(raw, (one) => readChoice(dimension, one, findId))) {
        if (choice === null) dropped.push({ key, value })
        else chosen.push(choice)
      }
      read[dimension] = onePerPartner(dimension, canonical([...read[dimension], ...chosen]))
    }
  }
  return { selection: { ...read, period, text }, dropped }
}

/** A partner listed both in full and as named only is kept in full. */
const onePerPartner = (dimension: ListedDimension, values: readonly string[]): readonly string[] =>
  dimension === 'partner'
    ? values.filter((value) => value === readPartner(value).id || !values.includes(readPartner(value).id))
    : values

/**
 * Finds what this statement has evidence for: a link to anything else would filter everything away. In another
 * case, as in `p=rus`, a value stands for the one id that it can mean.
 */
export function knownTo({ evidence }: Pick<StatementIndex, 'evidence'>): FindId {
  return (dimension, value) => {
    if (evidence[dimension].has(value)) return value
    const folded = value.toLowerCase()
    const [id, ...others] = [...evidence[dimension].keys()].filter((known) => known.toLowerCase() === folded)
    return id === undefined || others.length > 0 ? null : id
  }
}
