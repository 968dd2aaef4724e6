/** Whatever lies in sentences, by their numbers, each list in the order in which it was given. */
export function bySentence<Item extends { readonly sentence: number }>(
  items: Iterable<Item>,
): ReadonlyMap<number, readonly Item[]> {
  const lists = new Map<number, Item[]>()
  for (const item of items) {
    const list = lists.get(item.sentence)
    if (list) list.push(item)
    else lists.set(item.sentence, [item])
  }
  return lists
}
