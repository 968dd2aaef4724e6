import type { PageKnowledge } from '#knowledge/knowledge.ts'
import { sayAbsent } from '#messages/sayAbsent.ts'
import { foldText } from '#selection/foldText.ts'
import type { ReferenceList } from './referenceLists.ts'

/** A list that somebody wrote, as far as it was understood. */
export interface OwnList {
  readonly list: ReferenceList
  /** Entries that are no name, code or wording of one country or body, as they were written, each once. */
  readonly unmatched: readonly string[]
  /** How many entries stand for what stood there before; they count once. */
  readonly repeated: number
}

type Known = Pick<PageKnowledge, 'places' | 'groups'>

const keyOf = (words: string): string => foldText(words.trim()).text

/** Countries and bodies by all they may be called; a wording that several have leads to none. */
const called = ({ places, groups }: Known): ReadonlyMap<string, string | null> => {
  const ids = new Map<string, string | null>()
  const add = (id: string, wordings: readonly (string | null)[]): void => {
    for (const words of wordings) {
      const key = words === null ? '' : keyOf(words)
      if (key !== '') ids.set(key, !ids.has(key) || ids.get(key) === id ? id : null)
    }
  }
  for (const { code, iso2, name, official, terms, searchNames = [] } of places.places) {
    const words = terms.filter(({ reading }) => reading !== 'metonym').map(({ text }) => text)
    add(code, [code, iso2, name, official, ...words, ...searchNames])
  }
  for (const { id, kind, name, shortName, terms } of groups.groups)
    if (kind === 'org') add(id, [name, shortName, ...terms.map(({ text }) => text)])
  // What a place is called counts before what another is merely known by.
  for (const { code, name } of places.places) ids.set(keyOf(name), code)
  return ids
}

/**
 * Entries stand on lines of their own; on one line, between commas or semicolons, unless all of it is one name. Signs of
 * a list are none of them.
 */
const entriesOf = (text: string, isName: (line: string) => boolean): readonly string[] => {
  const lines = text.split(/[\n\r]+/).map((line) => line.replace(/^\s*(?:[-–—*•]|\d+[.)])\s+/, '').trim())
  const filled = lines.filter((line) => line !== '')
  const [only = ''] = filled
  if (filled.length > 1 || isName(only)) return filled
  return only
    .split(/[,;]/)
    .map((entry) => entry.trim())
    .filter(Boolean)
}

/** As it stands, without its article, and turned: "Korea, Republic of" is "Republic of Korea". */
const waysToSay = (entry: string): readonly string[] => [
  entry,
  entry.replace(/^the\s+/i, ''),
  entry.replace(/^([^,]+),\s+(?:the\s+)?(.+)$/i, '$2 $1'),
]

const listWith = (members: readonly string[]): ReferenceList => ({
  id: 'own',
  kind: 'own',
  name: sayAbsent('absent.own'),
  members,
  contested: [],
  inferredFrom: null,
  sources: [],
})

/**
 * A list of one's own, matched by name, code or wording; each member once, in its order.
 *
 * @example ownList('Japan, KOR, Atlantis', knowledge) → members ["JPN", "KOR"], unmatched ["Atlantis"], repeated 0
 */
export function ownList(text: string, knowledge: Known): OwnList {
  const ids = called(knowledge)
  const members = new Set<string>()
  const unmatched = new Set<string>()
  let repeated = 0
  const read = (entry: string): string | null =>
    waysToSay(entry)
      .map((words) => ids.get(keyOf(words)))
      .find((found) => found) ?? null
  for (const entry of entriesOf(text, (line) => ids.has(keyOf(line)))) {
    const id = read(entry)
    if (members.has(id ?? '') || unmatched.has(entry)) repeated += 1
    else if (id) members.add(id)
    else unmatched.add(entry)
  }
  return { list: listWith([...members]), unmatched: [...unmatched], repeated }
}

/** What the value of a list of one's own begins with in the address. */
const own = 'own'

/** Longer lists make links that mail breaks. */
const mostInLink = 40

/** Whether the value of the address stands for a list of one's own. */
export function isOwnValue(value: string): boolean {
  return value === own || value.startsWith(`${own}.`)
}

/** Value of the address for a list of one's own, "own.JPN.KOR"; "own" alone for one that is empty or too long for a link. */
export function ownValue(members: readonly string[]): string {
  return members.length > mostInLink ? own : [own, ...members].join('.')
}

/** The list that such a value holds, as somebody would have written it, an entry on each line; '' for none. */
export function ownText(value: string, { places, groups }: Known): string {
  const names = new Map([
    ...groups.groups.map(({ id, name }) => [id, name] as const),
    ...places.places.map(({ code, name }) => [code, name] as const),
  ])
  return value
    .split('.')
    .slice(1)
    .map((id) => names.get(id) ?? id)
    .join('\n')
}
