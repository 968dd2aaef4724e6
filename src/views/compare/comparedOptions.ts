import type { FilterOption, MenuDimension } from '#views/panels/filterOption.ts'
import { filterOptions } from '#views/panels/filterOptions.ts'
import { byName } from '#views/words/byName.ts'
import type { ComparedPair } from './comparedPair.ts'

/** Values that the menus of a comparison offer: those of either text, with their sentences in both. */
export function comparedOptions({ first, second, selection }: ComparedPair) {
  const [ofFirst, ofSecond] = [filterOptions(first, selection), filterOptions(second, selection)]
  return (dimension: MenuDimension): readonly FilterOption[] => {
    const options = new Map<string, FilterOption>()
    for (const option of [...ofFirst(dimension), ...ofSecond(dimension)]) {
      if (option.count === 0) continue
      const other = options.get(option.id)
      options.set(option.id, other ? { ...option, count: option.count + other.count } : option)
    }
    return [...options.values()].sort((one, other) => byName(one.label, other.label))
  }
}
