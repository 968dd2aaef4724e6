import { longestHeadline } from '#deck/deckFile.ts'

/** A headline no longer than a deck file takes, cut between words where it has to be. */
export function fitHeadline(words: string): string {
  if (words.length <= longestHeadline) return words
  const room = words.slice(0, longestHeadline - 1)
  const cut = room.lastIndexOf(' ')
  return `${room.slice(0, cut > 0 ? cut : room.length)}…`
}
