import { say } from '#messages/say.ts'
import { sayAbsent } from '#messages/sayAbsent.ts'
import { type OwnList, ownValue } from './ownList.ts'

/** Entries that are written out of those that were not understood. */
const shown = 12

const sayUnmatched = (unmatched: readonly string[]): string => {
  const more = unmatched.length - shown
  const names = unmatched
    .slice(0, shown)
    .map((text) => say('chip.words', { text: text.length > 60 ? `${text.slice(0, 60)}…` : text }))
    .join(say('list.separator'))
  const n = unmatched.length
  return more > 0
    ? sayAbsent('absent.unmatchedMore', { n, names, more })
    : sayAbsent('absent.unmatched', { n, names })
}

/** What became of a list that somebody wrote, a line each: what was not understood, what stood there twice, whether it travels. */
export function tellOwnList({ list, unmatched, repeated }: OwnList): readonly string[] {
  if (list.members.length === 0 && unmatched.length === 0) return [sayAbsent('absent.ownEmpty')]
  return [
    ...(unmatched.length > 0 ? [sayUnmatched(unmatched)] : []),
    ...(repeated > 0 ? [sayAbsent('absent.ownTwice', { n: repeated })] : []),
    ...(list.members.length > 0
      ? [sayAbsent(ownValue(list.members) === 'own' ? 'absent.ownStays' : 'absent.ownTravels')]
      : []),
  ]
}
