import type { Span } from '#statement/statement.ts'
import type { HeadLine } from './headLines.ts'
import { nameLength, styles } from './officeWords.ts'
import { readKind } from './readKind.ts'
import { type Person, readPerson } from './readPerson.ts'

/** Words behind which a heading says what its text is about, and no more who makes it. */
const about =
  /(?<![\p{L}-])(?:on|at|in|regarding|concerning|about|following|after|upon|during|to|against|with|between)(?![\p{L}-])/iu

/** "Lund's call", "Ada Lund's". */
const ownerBehind = /^ ?(?:\p{Lu}[\p{L}.-]* ){0,2}\p{Lu}[\p{L}-]*['’]s?(?:\s|$)/u

const nobody: Person = { name: null, role: null }

const shifted = (span: Span | null, by: number): Span | null =>
  span && { start: span.start + by, end: span.end + by }

/** "Lund of Malta" is Lund: the state belongs to the office. */
const withoutState = (words: string, { name, role }: Person, states: readonly Span[]): Person => {
  if (!name) return { name, role }
  const state = states.find(({ start }) => start > name.start && start < name.end)
  const lead = state && /,? of (?:the )?$/iu.exec(words.slice(name.start, state.start))
  return lead ? { name: { start: name.start, end: name.start + lead.index }, role } : { name, role }
}

/**
 * Who speaks by a title: behind its "by", or behind an "of" that stands before what the text is about.
 *
 * @param from behind the word for the kind of the text
 * @param states spans of the states that the title names
 */
export function personOfTitle(words: string, from: number, states: readonly Span[]): Person {
  for (const { index, 0: lead } of words.slice(from).matchAll(/(?<![\p{L}-])(?:by|of|from)(?: +the)? +/giu)) {
    const isBy = /^by/i.test(lead)
    const between = words.slice(from, from + index)
    if (!isBy && about.test(between)) continue
    // "Press release: Visit of the President" is about one, "Press release: Statement of the President" by one.
    if (!isBy && /:/.test(between) && !readKind(between.replace(/^.*:/, ''), 0)) continue
    const at = from + index + lead.length
    const local = states.map(({ start, end }) => ({ start: start - at, end: end - at }))
    const rest = words.slice(at)
    const { name, role } = withoutState(rest, readPerson(rest, local), local)
    if (!isBy && !role && !styles.test(rest)) continue
    // "Readout of Minister Lund's call" is by somebody else.
    if (ownerBehind.test(rest.slice(role?.end ?? 0))) return nobody
    if (name || role) return { name: shifted(name, at), role: shifted(role, at) }
  }
  return nobody
}

/** Before an office: "Foreign Ministry Spokesperson". */
const ministry = /^(?:The )?(?:(?:Foreign |Defen[cs]e )?Ministry |MFA )/u

/**
 * Who speaks by a possessive before the kind of the text: "President Lund's New Year Address".
 *
 * @param to where the word for the kind begins
 */
export function personAsOwner(words: string, to: number): Person {
  const found = /^(.{3,120}?)['’]s (?:[\p{L}\d-]+ ){0,4}$/u.exec(words.slice(0, to))
  const owner = found?.[1] ?? ''
  const lead = ministry.exec(owner)?.[0] ?? ''
  const { name, role } = readPerson(owner.slice(lead.length), [])
  if (!name || !role || name.end + lead.length !== owner.length) return nobody
  const the = /^The /.test(lead) ? 4 : 0
  return {
    name: shifted(name, lead.length),
    role: lead === '' ? role : { start: the, end: role.end + lead.length },
  }
}

/** A person as lines below a title name one, with the line of each. */
export interface PersonOfLines {
  readonly name: { readonly line: HeadLine; readonly span: Span } | null
  readonly role: { readonly line: HeadLine; readonly span: Span }
}

/**
 * Who speaks by lines of their own below a title that names nobody: an office, and the name before it on its line or
 * on the line above. Null where there is no such line, or more than one.
 *
 * @param statesIn spans of the states that words name
 */
export function personOfLines(
  lines: readonly HeadLine[],
  statesIn: (words: string) => readonly Span[],
): PersonOfLines | null {
  const persons = lines.flatMap((line, at) => {
    if (line.role !== 'person') return []
    const { name, role } = readPerson(line.words, statesIn(line.words))
    return role ? [{ line, at, name, role }] : []
  })
  const [one, ...others] = persons
  if (!one || others.length > 0) return null
  const { line, at, name, role } = one
  const above = lines[at - 1]
  const length = above?.role === 'other' || above?.role === 'person' ? nameLength(above.words) : 0
  const isName = above !== undefined && length === above.words.length && above.words.includes(' ')
  const own = name && { line, span: name }
  return {
    name: own ?? (isName ? { line: above, span: { start: 0, end: length } } : null),
    role: { line, span: role },
  }
}
