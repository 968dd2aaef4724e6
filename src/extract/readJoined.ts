import type { WrittenKnowledge } from '#knowledge/writtenKnowledge.ts'
import type { Candidate } from './candidate.ts'
import { foldWording } from './foldWording.ts'
import { matchesOf } from './matchesOf.ts'

type WrittenInitiatives = WrittenKnowledge['initiatives']

const name = "\\p{Lu}[\\p{L}'-]*(?: \\p{Lu}[\\p{L}'-]*){0,3}"
/** Undertakings that share their last word, and often their first: "Global Development and Security Initiatives". */
const joined = new RegExp(
  `(?<![\\p{L}\\p{N}-])((?:${name}, ){0,4}${name},? (?:and|&) ${name}) (Initiative|Agenda|Compact|Framework|Strategie|Plan|Programme)s(?!\\p{L})`,
  'gu',
)
/** Looked for before the pattern itself, which is slow. */
const anyPlural = /(?:Initiative|Agenda|Compact|Framework|Strategie|Plan|Programme)s/

const made = new WeakMap<WrittenInitiatives, ReadonlyMap<string, string>>()

/** Ids of initiatives by their names, folded. */
const byName = (initiatives: WrittenInitiatives): ReadonlyMap<string, string> => {
  const known = made.get(initiatives)
  if (known) return known
  const names = new Map(
    initiatives.initiatives.flatMap(({ id, terms }) =>
      terms.map(({ text }): [string, string] => [foldWording(text), id]),
    ),
  )
  made.set(initiatives, names)
  return names
}

/**
 * Reads listed initiatives whose names are joined by the word they end in: each by its own words, the last with that
 * word. What is joined to none that is listed is left alone.
 *
 * @param text folded
 * @returns candidates in order of start; none where fewer than two of the names are listed
 */
export function readJoined(text: string, initiatives: WrittenInitiatives): Candidate[] {
  if (!anyPlural.test(text)) return []
  const names = byName(initiatives)
  return [...matchesOf(joined, text)].flatMap(({ index, 0: whole, 1: list = '', 2: head = '' }) => {
    const last = head.replace(/ie$/, 'y')
    const [opening] = list.split(' ')
    const parts = [...matchesOf(new RegExp(name, 'gu'), list)]
    const found = parts.flatMap(({ index: at, 0: words }, number): Candidate[] => {
      const entity = names.get(`${words} ${last}`) ?? names.get(`${opening} ${words} ${last}`)
      if (!entity) return []
      const start = index + at
      const end = number === parts.length - 1 ? index + whole.length : start + words.length
      return [{ start, end, kind: 'initiative', entity, reading: 'name', rank: 5 }]
    })
    return found.length > 1 ? found : []
  })
}
