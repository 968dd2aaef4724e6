import { say } from '#messages/say.ts'
import { type Dropped, dimensionOf, mapKey } from '#selection/selectionUrl.ts'

/** Characters of a value that are said: it may be a page of pasted text. */
const longest = 60

/** "Partner ZZZ, Theme nope": what a link named that is not found in this statement. */
export function sayDropped(dropped: readonly Dropped[]): string {
  return dropped
    .map(({ key, value: whole }) => {
      const dimension = dimensionOf(key)
      const value = whole.length > longest ? `${whole.slice(0, longest).trimEnd()}…` : whole
      if (key === mapKey) return say('notice.map', { value })
      return dimension ? say('notice.value', { dimension: say(`dimension.${dimension}`), value }) : value
    })
    .join(say('list.separator'))
}
