import { sayCompare } from '#messages/sayCompare.ts'

/** A count for each thousand words, to one decimal: "7.8". */
export function sayRate(perThousand: number): string {
  return sayCompare('everything.rateOf', { n: perThousand })
}
