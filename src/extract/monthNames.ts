const months = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july'],
  ...['august', 'september', 'october', 'november', 'december'],
]

/** A month in letters, whole or short, as a group of a regular expression. */
export const monthPattern =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'

/** Number of a month, 1 to 12, by what `monthPattern` found. */
export function monthNumber(name: string): number {
  const letters = name.toLowerCase().slice(0, 3)
  return months.findIndex((full) => full.startsWith(letters)) + 1
}
