/**
 * Which of a few slots, such as those of colours, each initiative of a statement has.
 *
 * The first that the knowledge lists have each their own, in every statement. Every other takes one that few
 * others have, so that no two share one while another is free; which one it is hangs on the initiatives that are
 * there, and not on their order.
 *
 * @param ids initiatives of the statement
 * @param known all that the knowledge lists, in its order
 * @param count how many slots there are, at least one
 * @returns the slot of each, from 0; empty where there are none
 */
export function initiativeSlots(
  ids: readonly string[],
  known: readonly string[],
  count: number,
): ReadonlyMap<string, number> {
  const present = new Set(ids)
  const unlisted = [...present].filter((id) => !known.includes(id)).sort()
  const taken = Array.from({ length: count }, () => 0)
  const slots = new Map<string, number>()
  for (const [place, id] of [...known, ...unlisted].entries()) {
    if (!present.has(id)) continue
    const least = Math.min(...taken)
    const slot =
      place < count ? place : taken.findIndex((_, from) => taken[(place + from) % count] === least) + place
    slots.set(id, slot % count)
    taken[slot % count] = (taken[slot % count] ?? 0) + 1
  }
  return slots
}
