import { typingDistance } from './typingDistance.ts'

/**
 * Letters from which slips are forgiven: in the whole wording two letters exchanged or one of the usual slips, in
 * the word itself one of any kind, or two.
 */
const fewest = { exchanged: 5, usual: 6, any: 9, two: 10 } as const

/** Letters from which the word for a people, or a city for its government, may hold a slip of the usual kinds. */
const fewestElsewise = 7

/** Lybia, Sirya: which of the two letters was meant is one slip, even where both are the other. */
const sounded = (word: string): string => word.replace(/y/g, 'i')

/** Slips between two wordings, letter by letter, `i` for `y` wherever it stands as one. */
export function slipsBetween(typed: string, name: string): number {
  const { whole } = typingDistance(typed, name)
  return whole < 2 ? whole : Math.min(whole, typingDistance(sounded(typed), sounded(name)).whole + 1)
}

/** Whether two neighbouring letters were exchanged, and nothing else. */
const isExchanged = (typed: string, word: string): boolean => {
  if (typed.length !== word.length) return false
  const at = [...typed].findIndex((letter, index) => letter !== word[index])
  const isPair = typed[at] === word[at + 1] && typed[at + 1] === word[at]
  return isPair && typed.slice(at + 2) === word.slice(at + 2)
}

/**
 * Slips up to which a name is near enough to be offered: two in seven letters, none below five, and never so
 * many that much that was pasted takes long.
 */
export function slipsNear(typed: string): number {
  return typed.length < 5 ? 0 : Math.min(4, Math.floor((typed.length * 2) / 7))
}

/** Where the longer word has one letter more than the shorter and is the same besides; else -1. */
const placeOfExtra = (longer: string, shorter: string): number => {
  if (longer.length !== shorter.length + 1) return -1
  const differs = [...shorter].findIndex((letter, index) => letter !== longer[index])
  const at = differs < 0 ? shorter.length : differs
  return longer.slice(at + 1) === shorter.slice(at) ? at : -1
}

/** Whether a letter is left out or typed twice. */
const isMissedOrDoubled = (typed: string, word: string): boolean => {
  if (placeOfExtra(word, typed) >= 0) return true
  const extra = placeOfExtra(typed, word)
  return extra > 0 && typed[extra] === typed[extra - 1]
}

/** Slips within one word of a wording that has so many letters in all. */
const wordSlips = (typed: string, word: string, letters: number, isName: boolean): number | null => {
  if (typed === word) return 0
  if (/\d/.test(typed + word)) return null
  if (!isName && letters < fewestElsewise) return null
  const isExchange = isExchanged(typed, word) || sounded(typed) === sounded(word)
  if (isExchange && letters >= fewest.exchanged) return 1
  if (isMissedOrDoubled(typed, word) && letters >= fewest.usual) return 1
  // One more letter at its end makes another word of it: the people, several of them.
  if (!isName || word.length < fewest.any || placeOfExtra(typed, word) === word.length) return null
  const slips = slipsBetween(typed, word)
  return slips <= (word.length < fewest.two ? 1 : 2) ? slips : null
}

/**
 * How many slips lie between what was typed and a wording, both folded; null where they are not slips but other
 * words. A wording of 5 letters may have two of them exchanged, from 6 on one may be left out or doubled; a word
 * in it of 9 letters may hold one slip of any kind, from 10 on two. The first letter stands unless it is
 * exchanged; figures and the number of words are never a slip.
 *
 * @param isName whether the wording is a name, which is the usual thing to ask by; of the word for a people and
 * of a city that stands for its government less is forgiven
 * @example slipOf('untied states', 'united states') → 1
 * @example slipOf('golan', 'poland') → null
 */
export function slipOf(typed: string, wording: string, isName = true): number | null {
  // Most wordings are seen to be others at once.
  if (typed[0] !== wording[0] && typed[0] !== wording[1]) return null
  if (Math.abs(typed.length - wording.length) > 2) return null
  const [ours, theirs] = [typed.split(' '), wording.split(' ')]
  if (ours.length !== theirs.length) return null
  if (typed[0] !== wording[0] && !isExchanged(ours[0] as string, theirs[0] as string)) return null
  const letters = wording.length - theirs.length + 1
  let all = 0
  for (const [index, word] of ours.entries()) {
    const slips = wordSlips(word, theirs[index] as string, letters, isName)
    if (slips === null) return null
    all += slips
  }
  return all <= 2 ? all : null
}
