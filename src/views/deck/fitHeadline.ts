import { longestHeadline } from '#deck/deckFile.ts'

/**
 * A headline no longer than a deck file takes, or than there is room for, cut between words where it has to be.
 *
 * @param most code units
 */
export function fitHeadline(words: string, most = longestHeadline): string {
  if (words.length <= most) return words
  const room = words.slice(0, most - 1)
  const cut = room.lastIndexOf(' ')
  return `${room.slice(0, cut > 0 ? cut : room.length)}…`
}
