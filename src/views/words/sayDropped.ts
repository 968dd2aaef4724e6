import { say } from '#messages/say.ts'
import { pageKeys } from '#selection/pageUrl.ts'
import { type Dropped, dimensionOfKey } from '#selection/selectionUrl.ts'

/** Characters of a value that are said: it may be a page of pasted text. */
const longest = 60

/** A value of an address, as far as it is said; the end of a longer one is left out. */
export function sayValue(value: string): string {
  return value.length > longest ? `${value.slice(0, longest).trimEnd()}…` : value
}

/** "Place ZZZ, Theme nope": what a link named that is not found in this statement. */
export function sayDropped(dropped: readonly Dropped[]): string {
  return dropped
    .map(({ key, value: whole }) => {
      const dimension = dimensionOfKey(key)
      const value = sayValue(whole)
      if (key === pageKeys.map) return say('notice.map', { value })
      if (key === pageKeys.view) return say('notice.view', { value })
      return dimension ? say('notice.value', { dimension: say(`dimension.${dimension}`), value }) : value
    })
    .join(say('list.separator'))
}
