const ones = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ')
const teens =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const roundTens = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ')

const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(\\d{1,3})(?:st|nd|rd|th)|(?:(${tens.join('|')})[- ])?(${ones.join('|')})|(${[...teens, ...roundTens].join('|')}))(?![\\p{L}\\p{N}])`,
  'giu',
)

const numberOf = ([, digits, ten, one, round]: RegExpMatchArray): number => {
  if (digits !== undefined) return Number(digits)
  if (one !== undefined)
    return (ten ? (tens.indexOf(ten.toLowerCase()) + 2) * 10 : 0) + ones.indexOf(one.toLowerCase()) + 1
  const words = (round ?? '').toLowerCase()
  const teen = teens.indexOf(words)
  return teen >= 0 ? teen + 10 : (roundTens.indexOf(words) + 2) * 10
}

/** Ordinals in words, "the third", "28th", "twenty-eighth", each with its span; empty where there are none. */
export function ordinalsIn(words: string): readonly { value: number; start: number; end: number }[] {
  return [...words.matchAll(pattern)].map((match) => ({
    value: numberOf(match),
    start: match.index,
    end: match.index + match[0].length,
  }))
}
