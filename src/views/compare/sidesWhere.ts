import type { Side } from './comparedPair.ts'

const sides: readonly Side[] = ['first', 'second']

/** Which of the two texts something holds of: both, or the one; of neither it is not asked. */
export function sidesWhere(holds: (side: Side) => boolean): 'both' | Side {
  if (sides.every(holds)) return 'both'
  return holds('first') ? 'first' : 'second'
}
