import type { PageKnowledge } from '#knowledge/knowledge.ts'
import type { Whole } from '#knowledge/wholeFile.ts'
import type { Statement } from '#statement/statement.ts'
import { isOwnValue, type OwnList, ownList, ownText } from './ownList.ts'
import { type ReferenceList, referenceLists } from './referenceLists.ts'

/** The list that a value of the address stands for, and those that it may be exchanged for. */
export interface ChosenList {
  readonly list: ReferenceList
  readonly lists: readonly ReferenceList[]
  /** For a list of one's own, what was written and what became of it; else null. */
  readonly own: (OwnList & { readonly text: string }) | null
  /** A value that stands for none of them, in whose place is the first; else null. */
  readonly unknown: string | null
}

/** Values for whichever list comes first. */
const anyList: readonly string[] = ['', 'first']

/**
 * Finds the list of a value.
 *
 * @param typed what was written for a list of one's own; null where nobody has, and the value holds all of it
 * @param others lists that are not made of what is known
 * @param known the knowledge of the whole, by which a list of one's own is read
 */
export function chosenList(
  value: string,
  typed: string | null,
  statement: Statement,
  whole: Whole,
  others: readonly ReferenceList[],
  known: Pick<PageKnowledge, 'places' | 'groups'>,
): ChosenList {
  const text = isOwnValue(value) ? (typed ?? ownText(value, known)) : ''
  const own = ownList(text, known)
  const lists = [...referenceLists(statement, whole), ...others, own.list]
  if (isOwnValue(value)) return { list: own.list, lists, own: { ...own, text }, unknown: null }
  const found = lists.find(({ id }) => id === value)
  return {
    list: found ?? (lists[0] as ReferenceList),
    lists,
    own: null,
    unknown: found || anyList.includes(value) ? null : value,
  }
}
