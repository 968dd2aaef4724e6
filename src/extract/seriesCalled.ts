import type { WrittenForumSeries, WrittenForums } from '#knowledge/writtenKnowledge.ts'

const small = new Set(['the', 'of', 'on', 'for', 'and', 'in', 'at', 'to', 'a', 'an', 's', 'la'])
/** What may be said of any meeting beside its name. */
const plain = new Set(['summit', 'annual', 'leaders', 'edition', 'session', 'meeting'])

/** Words that tell a name from others, folded; numbers and years are none of them. */
const tellingWords = (words: string): ReadonlySet<string> => {
  const folded = words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const found = folded.match(/[\p{L}\p{N}]+(?:[+](?!\p{L}))?/gu) ?? []
  return new Set(
    found.filter((word) => !small.has(word) && !/^\d+(?:st|nd|rd|th)?$/.test(word) && !isOrdinal(word)),
  )
}

const ordinal =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)(?:y|ieth))$/
const isOrdinal = (word: string): boolean => ordinal.test(word)

interface Wording {
  readonly series: WrittenForumSeries
  readonly words: ReadonlySet<string>
  readonly places: ReadonlySet<string>
}

const made = new WeakMap<WrittenForums, ReadonlyMap<string, readonly Wording[]>>()

/** Wordings of all series by the first of their words, which each call says; made once for each calendar. */
const wordingsOf = (forums: WrittenForums): ReadonlyMap<string, readonly Wording[]> => {
  const known = made.get(forums)
  if (known) return known
  const all = forums.forums.flatMap((series): Wording[] => {
    const places = new Set(
      series.editions.flatMap(({ venue }) => [...tellingWords(`${venue.city} ${venue.labelCity}`)]),
    )
    return (series.wordings ?? []).map((wording) => ({ series, words: tellingWords(wording), places }))
  })
  const byWord = new Map<string, Wording[]>()
  for (const wording of all) {
    const [first] = wording.words
    if (first !== undefined) byWord.set(first, [...(byWord.get(first) ?? []), wording])
  }
  made.set(forums, byWord)
  return byWord
}

/**
 * Whether a wording is called: each of its words is said, and besides only where it is held or what any meeting is. An
 * abbreviation says too little to be called among other words.
 */
const isCalled = ({ words, places }: Wording, said: ReadonlySet<string>): boolean =>
  [...words].every((word) => said.has(word)) &&
  (words.size > 1 || said.size === 1) &&
  [...said].every((word) => words.has(word) || places.has(word) || plain.has(word))

/**
 * Series of a calendar that words call by one of their names, those called by most words: "the G20 Leaders' Summit in
 * Osaka", "COP28", whose number is apart. Empty where none is, several where they share the name.
 */
export function seriesCalled(words: string, forums: WrittenForums): readonly WrittenForumSeries[] {
  // An abbreviation with its number is two words.
  const said = tellingWords(
    words.replace(/(?<![\p{L}\p{N}])(\p{Lu}{3,})[ -]?(\d{1,3})(?![\p{L}\p{N}])/gu, '$1 $2'),
  )
  if (said.size === 0) return []
  const byWord = wordingsOf(forums)
  const called = [...said].flatMap((word) =>
    (byWord.get(word) ?? []).filter((wording) => isCalled(wording, said)),
  )
  const most = Math.max(...called.map(({ words: { size } }) => size))
  return [...new Set(called.filter((one) => one.words.size === most).map(({ series }) => series))]
}
