import { areLettersNear, lettersOf } from '#views/ask/lettersOf.ts'
import { slipsBetween, slipsNear } from '#views/ask/slipOf.ts'
import type { FilterOption } from '#views/panels/filterOption.ts'
import { foldName } from '#views/words/foldName.ts'
import { type NameFit, nameFit, typedForms } from '#views/words/nameFit.ts'

/** An option is found by the same names again at every key. */
const foldedNames = new WeakMap<FilterOption, readonly string[]>()

const namesOf = (option: FilterOption): readonly string[] => {
  const known = foldedNames.get(option)
  if (known) return known
  const names = [option.label, ...option.keywords].map(foldName)
  foldedNames.set(option, names)
  return names
}

const ofName: Readonly<Record<NameFit, number>> = { exact: 0, begins: 1, inside: 2 }
const ofAlias: Readonly<Record<NameFit, number>> = { exact: 0, begins: 3, inside: 3 }

/** 0 for the very name, a code or an alias, then names that begin so, names with such words, aliases. */
const rankOf = (option: FilterOption, forms: readonly string[]): number | null => {
  const ranks = namesOf(option).flatMap((name, index) => {
    const fit = nameFit(forms, name)
    return fit ? [(index === 0 ? ofName : ofAlias)[fit]] : []
  })
  return ranks.length > 0 ? Math.min(...ranks) : null
}

/** The fewest slips to any of its names, where they are few for what was typed. */
const slipsOf = (option: FilterOption, typed: string): number | null => {
  const most = slipsNear(typed)
  if (most === 0) return null
  const letters = lettersOf(typed)
  const slips = namesOf(option)
    .filter((name) => Math.abs(name.length - typed.length) <= most)
    .filter((name) => areLettersNear(letters, lettersOf(name), most))
    .map((name) => slipsBetween(typed, name))
  const fewest = Math.min(...slips)
  return fewest <= most ? fewest : null
}

const ranked = (
  options: readonly FilterOption[],
  rank: (option: FilterOption) => number | null,
): readonly FilterOption[] =>
  options
    .flatMap((option) => {
      const place = rank(option)
      return place === null ? [] : [{ option, place }]
    })
    .sort((one, other) => one.place - other.place)
    .map(({ option }) => option)

/**
 * Options with a name that what was typed can be read as, by the same rules as Ask: the name itself, its
 * beginning, beginnings of its words; where there is none, names that are only near. The likeliest come first,
 * equally likely ones in the order given. Nothing typed leaves them all as they are.
 */
export function rankOptions(options: readonly FilterOption[], typed: string): readonly FilterOption[] {
  const forms = typedForms(typed)
  const [folded] = forms
  if (folded === undefined) return options
  const found = ranked(options, (option) => rankOf(option, forms))
  return found.length > 0 ? found : ranked(options, (option) => slipsOf(option, folded))
}
