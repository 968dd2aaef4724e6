import subsets from './fontSubsets.json' with { type: 'json' }

/** Parts of the shipped faces, each a file of its own, the one that has the most letters of most texts first. */
export type FontSubset = keyof typeof subsets

/** Which of the four faces of a document a file holds. */
export type FontStyle = 'sans-400' | 'sans-600' | 'serif-400' | 'serif-600'

/** A file of one face with the letters of one part of it. */
export interface FontFile {
  readonly style: FontStyle
  readonly subset: FontSubset
}

const all = Object.keys(subsets) as readonly FontSubset[]

/** First and last code points of what each part holds in all four faces, as read from the files themselves. */
const ranges = new Map(
  all.map((subset) => [
    subset,
    subsets[subset].split(' ').map((range) => {
      const [from = '', to = from] = range.split('-')
      return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const
    }),
  ]),
)

const found = new Map<string, FontSubset | null>()

/** The part that holds a letter; null where none does. */
export function subsetOf(letter: string): FontSubset | null {
  const known = found.get(letter)
  if (known !== undefined) return known
  const point = letter.codePointAt(0) ?? 0
  const subset =
    all.find((one) => ranges.get(one)?.some(([from, to]) => point >= from && point <= to)) ?? null
  found.set(letter, subset)
  return subset
}

/** Signs that look like another one, or like nothing, which no face need have. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/[\u2010\u2011]/g, '-'],
  [/[\u2000-\u200a\u202f\u205f\u3000]/g, ' '],
  [/\p{Default_Ignorable_Code_Point}/gu, ''],
]

/** Words as they are set: composed letters, and of signs that look alike the one that the faces have. */
export function settable(text: string): string {
  return alike.reduce((words, [signs, as]) => words.replace(signs, as), text.normalize('NFC'))
}

/** Letters that no shipped face has, each once, in their order; empty where all can be set. */
export function missingLetters(texts: readonly string[]): readonly string[] {
  const missing = new Set<string>()
  for (const text of texts) for (const letter of settable(text)) if (!subsetOf(letter)) missing.add(letter)
  return [...missing]
}

/** Words cut where the next part of a face begins. */
export function bySubset(text: string): readonly { readonly text: string; readonly subset: FontSubset }[] {
  const pieces: { text: string; subset: FontSubset }[] = []
  for (const letter of settable(text)) {
    const last = pieces[pieces.length - 1]
    // A space has no script: it stays with the word before it.
    const subset = letter === ' ' && last ? last.subset : (subsetOf(letter) ?? 'latin')
    if (last?.subset === subset) last.text += letter
    else pieces.push({ text: letter, subset })
  }
  return pieces
}
