import type { FilterOption } from '#views/panels/filterOption.ts'

/** Accents and case do not matter when a name is typed. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .trim()

const startsWord = (text: string, query: string): boolean =>
  text.startsWith(query) || text.split(/[\s\-–()/]+/).some((word) => word.startsWith(query))

/** 0 for the very name, a code or an alias, then names that begin so, names with such a word, aliases. */
const rankOf = ({ label, keywords }: FilterOption, query: string): number | null => {
  const name = folded(label)
  const aliases = keywords.map(folded)
  if (name === query || aliases.includes(query)) return 0
  if (name.startsWith(query)) return 1
  if (startsWord(name, query)) return 2
  return aliases.some((alias) => startsWord(alias, query)) ? 3 : null
}

/**
 * Options whose name or alias has a word that begins as typed, the likeliest first; of equally likely ones in
 * the order given. Nothing typed leaves them all as they are.
 */
export function rankOptions(options: readonly FilterOption[], typed: string): readonly FilterOption[] {
  const query = folded(typed)
  if (query === '') return options
  return options
    .flatMap((option) => {
      const rank = rankOf(option, query)
      return rank === null ? [] : [{ option, rank }]
    })
    .sort((one, other) => one.rank - other.rank)
    .map(({ option }) => option)
}
