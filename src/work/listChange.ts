/** How one list becomes another: from a place on, some entries are taken out and others put in. */
export interface ListChange<Entry> {
  readonly at: number
  readonly taken: readonly Entry[]
  readonly put: readonly Entry[]
}

/** What changed between two lists, as short as their common beginning and end allow; empty where nothing did. */
export function changeBetween<Entry>(before: readonly Entry[], after: readonly Entry[]): ListChange<Entry> {
  const shorter = Math.min(before.length, after.length)
  let at = 0
  while (at < shorter && before[at] === after[at]) at += 1
  let end = 0
  while (end < shorter - at && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1
  return { at, taken: before.slice(at, before.length - end), put: after.slice(at, after.length - end) }
}

/** A list with a change made in it. */
export function withChange<Entry>(
  list: readonly Entry[],
  { at, taken, put }: ListChange<Entry>,
): readonly Entry[] {
  return taken.length + put.length === 0
    ? list
    : [...list.slice(0, at), ...put, ...list.slice(at + taken.length)]
}

/** The change that takes a change back. */
export function reversed<Entry>({ at, taken, put }: ListChange<Entry>): ListChange<Entry> {
  return { at, taken: put, put: taken }
}

/** Whether a change can be made in a list: what it takes out stands there. */
export function fitsIn<Entry>(list: readonly Entry[], { at, taken }: ListChange<Entry>): boolean {
  if (at > list.length) return false
  return JSON.stringify(list.slice(at, at + taken.length)) === JSON.stringify(taken)
}
