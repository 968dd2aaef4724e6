const written: Readonly<Record<string, string>> = { st: 'saint', '&': 'and' }

/**
 * A name as it is compared while someone types: without case, accents, dots, apostrophes, hyphens and a
 * leading "the"; "St." is "Saint". Only for finding entities, never for finding words in the text.
 *
 * @example foldName('Côte d’Ivoire') → 'cote divoire'
 */
export function foldName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.'’‘]/g, '')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => written[word] ?? word)
    .join(' ')
    .replace(/^the (?=.)/, '')
}
