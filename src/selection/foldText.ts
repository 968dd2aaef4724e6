/**
 * Text made comparable, with the way back: case, accents, width, the forms of dashes, quotes and apostrophes
 * and the kind and number of spaces do not matter in a search.
 *
 * Unit `n` of `text` was made from `[starts[n], ends[n])` of what was folded, in UTF-16 code units; both are
 * null where nothing but case has changed and every unit stands where it stood.
 */
export interface FoldedText {
  readonly text: string
  readonly starts: readonly number[] | null
  readonly ends: readonly number[] | null
}

const accents = /[\u0300-\u036f]/g
/** Soft hyphens, zero-width spaces and joiners: nobody types them, many a text has them. */
const unseen = /^\p{Default_Ignorable_Code_Point}$/u
const space = /^\s$/

const foldLetter = (letter: string): string => {
  if (/^[‘’‚‛ʼ′`´]$/.test(letter)) return "'"
  if (/^[“”„‟«»″]$/.test(letter)) return '"'
  if (/^[\p{Pd}−]$/u.test(letter)) return '-'
  if (unseen.test(letter)) return ''
  // Composed again, so that no syllable of a script that decomposes is found by its half.
  const plain = letter.normalize('NFKD').replace(accents, '').normalize('NFC')
  return plain.toLowerCase().normalize('NFKD').replace(accents, '').normalize('NFC').replace(/\s+/g, ' ')
}

const known = new Map<string, string>()

const folded = (letter: string): string => {
  let fold = known.get(letter)
  if (fold === undefined) {
    fold = foldLetter(letter)
    known.set(letter, fold)
  }
  return fold
}

/** Whether nothing but case can change: printable ASCII without runs of spaces or back-ticks. */
const isPlain = (text: string): boolean => /^[ -_a-~]*$/.test(text) && !text.includes('  ')

/**
 * Folds a text for searching. White space around it stays, as one space.
 *
 * @example foldText('Global  Security').text → 'global security'
 */
export function foldText(source: string): FoldedText {
  if (isPlain(source)) return { text: source.toLowerCase(), starts: null, ends: null }
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const letter of source) {
    const end = at + letter.length
    const fold = space.test(letter) ? ' ' : folded(letter)
    const last = ends.length - 1
    // An accent of its own belongs to the letter before it, a further space to the space.
    if ((fold === '' && !unseen.test(letter)) || (fold === ' ' && text.endsWith(' '))) {
      if (last >= 0) ends[last] = end
    } else {
      text += fold
      for (let unit = 0; unit < fold.length; unit += 1) {
        starts.push(at)
        ends.push(end)
      }
    }
    at = end
  }
  return { text, starts, ends }
}
