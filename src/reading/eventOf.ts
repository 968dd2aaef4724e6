import type { Edition } from '#knowledge/knowledge.ts'
import type { Dated } from '#statement/dated.ts'
import { withoutMarks, wordsIn } from '#statement/letters.ts'

const small = new Set(['the', 'of', 'on', 'for', 'and', 'in', 'at', 'a', 'an', 's'])

const foldWords = (text: string): readonly string[] =>
  wordsIn(withoutMarks(text.normalize('NFKD')).toLowerCase())

const isNumber = (word: string): boolean => /^\d+(?:st|nd|rd|th)?$/.test(word)

/** Numbers of a name as they are counted: "the 60th" is 60, "2024" a year. */
const numbersIn = (words: readonly string[]): number[] =>
  words.filter(isNumber).map((word) => Number.parseInt(word, 10))

/** Words that tell a name from others. */
const tellingWords = (words: readonly string[]): Set<string> =>
  new Set(words.filter((word) => !small.has(word) && !isNumber(word)))

/** "2024 NATO Summit (Washington)" is also called by what stands in brackets and by its short name. */
const namesOfEvent = ({ name, shortName }: Edition): string[] => {
  const plain = name.replace(/\(.*?\)/g, ' ')
  const bracketed = [...name.matchAll(/\((.*?)\)/g)].map((found) => found[1] ?? '')
  return [plain, plain.replace(/,.*/, ''), ...bracketed, shortName]
}

/** Whether a name is called: each of its words is said, and besides only where it is held, or that it is a summit. */
const isCalled = (name: string, said: ReadonlySet<string>, city: ReadonlySet<string>): boolean => {
  const words = tellingWords(foldWords(name))
  if (![...words].every((word) => said.has(word)) || [...words].every((word) => city.has(word))) return false
  return [...said].every((word) => words.has(word) || city.has(word) || word === 'summit')
}

/**
 * The event of a calendar that a statement of a known year means by a name, so that one that is named stands with
 * the named ones, however the knowledge groups it. A number or year that is said must be the event's own.
 *
 * @returns null where none of that year, or more than one, is called so
 */
export function eventOf(events: readonly Edition[], called: string, date: Dated | null): Edition | null {
  if (!date) return null
  const words = foldWords(called)
  const said = tellingWords(words)
  const found = events.filter((event) => {
    if (event.start.slice(0, 4) !== date.start.slice(0, 4)) return false
    const city = new Set(foldWords(`${event.venue.city} ${event.venue.labelCity}`))
    if (!namesOfEvent(event).some((name) => isCalled(name, said, city))) return false
    const own = new Set([...numbersIn(foldWords(event.name)), Number(event.start.slice(0, 4))])
    return numbersIn(words).every((number) => own.has(number))
  })
  return found.length === 1 ? (found[0] ?? null) : null
}
