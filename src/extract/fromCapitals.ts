/** Words that names hold in small letters. */
const small = new Set(
  'of the and for in on to with from by at a an is are was were be been has have had will would may shall must not or but as that this which what when where who whom whose how why it its we our you your they their he his she her i my me us all any no'.split(
    ' ',
  ),
)

/** Abbreviations that are also words: in capitals they are read behind "THE" alone. */
const alsoWords = new Set([
  'US',
  'WHO',
  'IT',
  'CAN',
  'CAR',
  'AIDS',
  'ACT',
  'MAN',
  'ALBA',
  'ECO',
  'SID',
  'NAM',
  'COE',
])

/** Whether a folded sentence is set in capitals, so that its letters tell no name from another word. */
export function isInCapitals(text: string): boolean {
  if (/\p{Ll}{3}/u.test(text.slice(0, 60))) return false
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  if (capitals < 8) return false
  const smalls = text.match(/\p{Ll}/gu)?.length ?? 0
  return smalls * 20 <= capitals && (text.match(/\p{Lu}{3,}/gu)?.length ?? 0) > 1
}

/**
 * Sets a sentence in capitals as a sentence of names is set, sign for sign: "THE PEOPLE OF LESOTHO AND THE EU"
 * becomes "the People of Lesotho and the EU".
 *
 * @param text folded
 * @param abbreviations those that stay in capitals
 */
export function fromCapitals(text: string, abbreviations: ReadonlySet<string>): string {
  let before = ''
  return text.replace(/\p{L}[\p{L}\p{N}]*/gu, (word, at: number) => {
    const last = before
    before = word
    const isDotted = text[at + word.length] === '.' && word.length === 1 && /\p{L}/u.test(text[at + 2] ?? '')
    if (isDotted || (word.length === 1 && text[at - 1] === '.')) return word
    if (abbreviations.has(word) && (!alsoWords.has(word) || last === 'THE')) return word
    const lower = word.toLowerCase()
    if (small.has(lower)) return lower
    const isElided =
      (word.length === 1 && text[at + 1] === "'") || (word.length === 1 && text[at - 1] === "'")
    return isElided ? lower : `${word[0]}${lower.slice(1)}`
  })
}
