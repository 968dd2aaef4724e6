import { foldName } from './foldName.ts'

/** How what was typed fits a wording: the very name, its beginning, or beginnings of its words. */
export type NameFit = 'exact' | 'begins' | 'inside'

const compass: Readonly<Record<string, string>> = { n: 'north', s: 'south', e: 'east', w: 'west' }

/** Letters from which a name may be written without its spaces. */
const fewestJoined = 6

const joined = (folded: string): string => folded.replaceAll(' ', '')

/**
 * The ways of reading what was typed as a name, folded, as it stands first: without its possessive ("China’s"),
 * with the word of a letter of the compass ("S. Korea"). None for nothing typed.
 */
export function typedForms(typed: string): readonly string[] {
  const folded = foldName(typed)
  if (folded === '') return []
  const owner = foldName(typed.trim().replace(/(?:['’‘ʼ`´]s|(?<=s)['’‘ʼ`´])$/i, ''))
  const [first = '', ...others] = folded.split(' ')
  const direction = others.length > 0 ? compass[first] : undefined
  const spelled = direction ? [direction, ...others].join(' ') : folded
  // While it is typed "United St" is the beginning of a word, not a saint.
  const unfinished = /\sst$/i.test(typed) ? folded.replace(/saint$/, 'st') : folded
  return [...new Set([folded, owner, spelled, unfinished])].filter((form) => form !== '')
}

const isSame = (form: string, wording: string): boolean => {
  if (form === wording) return true
  const letters = joined(form)
  // Compared last: hardly any wording begins alike and is as long.
  return (
    letters.length >= fewestJoined &&
    letters[0] === wording[0] &&
    letters.length <= wording.length &&
    letters === joined(wording)
  )
}

const isWithin = (form: string, wording: string): boolean =>
  // Beginnings of its words are no longer than the name.
  form.length <= wording.length &&
  form.split(' ').every((part) => wording.startsWith(part) || wording.includes(` ${part}`))

/** The best way in which any of the typed forms fits a folded wording, or null. */
export function nameFit(forms: readonly string[], wording: string): NameFit | null {
  if (forms.some((form) => isSame(form, wording))) return 'exact'
  if (forms.some((form) => wording.startsWith(form))) return 'begins'
  return forms.some((form) => isWithin(form, wording)) ? 'inside' : null
}
