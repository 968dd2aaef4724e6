import { byText } from '#statement/byText.ts'
import { withoutMarks } from '#statement/letters.ts'

const keys = new Map<string, string>()

/** What a name is put in order by; it is asked for in every click. */
const keyOf = (name: string): string => {
  const key = keys.get(name) ?? withoutMarks(name.normalize('NFD')).toLowerCase()
  keys.set(name, key)
  return key
}

/**
 * Orders names as an alphabetical list does, whatever their case and accents.
 *
 * @example ['Zambia', 'Égypte', 'eSwatini', 'Egypt'].sort(byName) → ['Egypt', 'Égypte', 'eSwatini', 'Zambia']
 */
export const byName = (one: string, other: string): number =>
  byText(keyOf(one), keyOf(other)) || byText(one, other)
