import { sayAbsent } from '#messages/sayAbsent.ts'
import type { Dated } from '#statement/dated.ts'
import type { CountryCode } from '#statement/units.ts'
import { sayFullDate } from '#views/words/sayDates.ts'
import type { ReferenceList } from './referenceLists.ts'

/** Another text, as far as a list is made of it. */
export interface NamingText {
  readonly id: string
  /** Its title, or what stands for it. */
  readonly title: string
  readonly date: Dated | null
  /** Countries it names outside conflicts, and those it names in one alone. */
  readonly named: readonly CountryCode[]
  readonly inConflict: readonly CountryCode[]
}

/** What the id of such a list begins with. */
const text = 'text-'

/** Whether a value of the address stands for a list of another text. */
export function isTextValue(value: string): boolean {
  return value.startsWith(text)
}

/**
 * The countries that another text names, in its order; bodies are not among them. One that issues it is not either: a
 * text need not name who speaks.
 */
export function textList({ id, title, date, named, inConflict }: NamingText): ReferenceList {
  return {
    id: `${text}${id}`,
    kind: 'text',
    name: sayAbsent('absent.text', { title, date: date ? sayFullDate(date) : 'none' }),
    members: [...named, ...inConflict],
    contested: [],
    inferredFrom: null,
    sources: [],
  }
}
