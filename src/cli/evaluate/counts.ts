/** How many were right, wrong and missing. */
export interface Counts {
  readonly right: number
  readonly wrong: number
  readonly missing: number
}

export const noCounts: Counts = { right: 0, wrong: 0, missing: 0 }

export function addCounts(one: Counts, other: Counts): Counts {
  return {
    right: one.right + other.right,
    wrong: one.wrong + other.wrong,
    missing: one.missing + other.missing,
  }
}

/** Precision, recall and F1 in percent; null where there is nothing to divide by. */
export function ratesOf({ right, wrong, missing }: Counts): {
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
} {
  const share = (part: number, all: number): number | null => (all === 0 ? null : (100 * part) / all)
  return {
    precision: share(right, right + wrong),
    recall: share(right, right + missing),
    f1: share(2 * right, 2 * right + wrong + missing),
  }
}
