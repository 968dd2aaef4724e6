import type { PageKnowledge } from '#knowledge/knowledge.ts'
import { sayAbsent } from '#messages/sayAbsent.ts'
import { foldText } from '#selection/foldText.ts'
import type { ReferenceList } from './referenceLists.ts'

/** A list that somebody wrote, as far as it was understood. */
export interface OwnList {
  readonly list: ReferenceList
  /** Entries that are no name, code or wording of one country or body, as they were written. */
  readonly unmatched: readonly string[]
}

const keyOf = (words: string): string => foldText(words.trim()).text

/** Countries and bodies by all they may be called; a wording that several have leads to none. */
const called = ({ places, groups }: Pick<PageKnowledge, 'places' | 'groups'>) => {
  const ids = new Map<string, string | null>()
  const add = (id: string, wordings: readonly (string | null)[]): void => {
    for (const words of wordings) {
      const key = words === null ? '' : keyOf(words)
      if (key !== '') ids.set(key, (ids.get(key) ?? id) === id ? id : null)
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

/** Entries stand on lines of their own; on one line, between commas or semicolons. Signs of a list are none of them. */
const entriesOf = (text: string): readonly string[] => {
  const lines = text.split(/[\n\r]+/).map((line) => line.replace(/^\s*(?:[-–—*•]|\d+[.)])\s+/, '').trim())
  const filled = lines.filter((line) => line !== '')
  return filled.length > 1
    ? filled
    : (filled[0] ?? '')
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

/**
 * A list of one's own, matched by name, code or wording; each member once, in its order.
 *
 * @example ownList('Japan, KOR, Atlantis', knowledge) → members ["JPN", "KOR"], unmatched ["Atlantis"]
 */
export function ownList(text: string, knowledge: Pick<PageKnowledge, 'places' | 'groups'>): OwnList {
  const ids = called(knowledge)
  const members = new Set<string>()
  const unmatched: string[] = []
  for (const entry of entriesOf(text)) {
    const id = waysToSay(entry)
      .map((words) => ids.get(keyOf(words)))
      .find((found) => found)
    if (id) members.add(id)
    else unmatched.push(entry)
  }
  return {
    list: {
      id: 'own',
      name: sayAbsent('absent.own', {}),
      members: [...members],
      contested: [],
      inferredFrom: null,
      sources: [],
    },
    unmatched,
  }
}
