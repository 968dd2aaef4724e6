/** Abbreviations that are said as words and often written as one: "Nato", "Unesco". */
const saidAsWords = new Set(
  'NATO ASEAN UNESCO UNICEF OPEC APEC SAARC MERCOSUR ECOWAS CARICOM INTERPOL UNCTAD UNAIDS BRICS BIMSTEC COMESA COMECON UNASUR CELAC GATT IGAD ECOSOC UNIDO UNRWA AUKUS MIKTA CEMAC NEPAD FOCAC EFTA FRONTEX EUROPOL ECCAS SADC OECD'.split(
    ' ',
  ),
)

type Rule = readonly [RegExp, readonly string[]]

/** Spellings that stand for each other, as whole words of a name. */
const words: readonly Rule[] = [
  [/Organi[sz]ation/g, ['Organisation', 'Organization']],
  [/Civili[sz]ation/g, ['Civilisation', 'Civilization']],
  [/Co-?operation/g, ['Cooperation', 'Co-operation']],
  [/Labou?r/g, ['Labour', 'Labor']],
  [/Programme|Program(?!m)/g, ['Programme', 'Program']],
  [/Defen[cs]e/g, ['Defence', 'Defense']],
  [/Cent(?:re|er)/g, ['Centre', 'Center']],
  [/South(?:-E|e| E)ast(?=ern|\b)/g, ['South-East', 'Southeast', 'South East']],
  [/Non-[Aa]ligned/g, ['Non-Aligned', 'Non-aligned', 'Nonaligned']],
  [/non-aligned/g, ['non-aligned', 'nonaligned']],
  [/ and /g, [' and ', ' & ']],
  [/^United Nations (?=\p{Lu})/gu, ['United Nations ', 'UN ', 'U.N. ']],
  [
    /(?<=Organi[sz]ation|Authority|Commission|Agency|Fund|Office|Conference|Association|Compact|Bank) (?:of|for|on) (?=(?:the )?\p{Lu})/gu,
    [' of ', ' for ', ' on '],
  ],
]

/** Most spellings made of one wording. */
const most = 64

/** "W.H.O.", "Nato", "G 20": other ways to write an abbreviation. */
const abbreviated = (wording: string): readonly string[] => {
  if (/^[A-Z]{2,6}$/.test(wording)) {
    const dotted = `${[...wording].join('.')}.`
    return saidAsWords.has(wording) ? [dotted, `${wording[0]}${wording.slice(1).toLowerCase()}`] : [dotted]
  }
  if (saidAsWords.has(wording)) return [`${wording[0]}${wording.slice(1).toLowerCase()}`]
  const numbered = /^([GPD])-?(\d{1,2})$/.exec(wording)
  return numbered ? ['', '-', ' '].map((gap) => `${numbered[1]}${gap}${numbered[2]}`) : []
}

/**
 * Ways to spell a country's name: with "&" for "and", "Is." for "Islands", "U. S." for "U.S.", a hyphen between two words; the wording
 * first.
 */
export function placeSpellings(wording: string): readonly string[] {
  if (wording.includes(' and '))
    return [wording, ...[' & ', '&'].map((sign) => wording.replaceAll(' and ', sign))]
  if (wording.endsWith(' Islands')) return [wording, wording.replace(/lands$/, '.')]
  if (/^(?:[A-Z]\.){2,}$/.test(wording)) return [wording, wording.replaceAll('.', '. ').trim()]
  return /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(wording) ? [wording, wording.replace(' ', '-')] : [wording]
}

/**
 * Ways to spell a body's or an undertaking's name: s and z, our and or, hyphens, "&", the small words behind
 * what it is, and abbreviations with stops or as words.
 *
 * @returns the wording first, each spelling once
 */
export function spellings(wording: string): readonly string[] {
  let found = [wording]
  for (const [pattern, ways] of words)
    if (new RegExp(pattern).test(wording) && found.length * ways.length <= most)
      found = found.flatMap((one) => ways.map((way) => one.replace(new RegExp(pattern), way)))
  return [...new Set([wording, ...found, ...abbreviated(wording)])]
}
