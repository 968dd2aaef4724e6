const written: Readonly<Record<string, string>> = { st: 'saint', '&': 'and' }

/**
 * A name as it is compared while someone types: without case, accents, width, dots, apostrophes, hyphens and a
 * leading "the"; "St." is "Saint", "&" is "and". Only for finding entities, never for finding words in the text.
 *
 * @example foldName('Côte d’Ivoire') → 'cote divoire'
 */
export function foldName(text: string): string {
  return text
    .replace(/[.'’‘ʼ′`´\u00ad\u200b-\u200d\u2060]/g, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .replaceAll('&', ' & ')
    .trim()
    .split(/ +/)
    .map((word) => written[word] ?? word)
    .join(' ')
    .replace(/^the (?=.)/, '')
}
