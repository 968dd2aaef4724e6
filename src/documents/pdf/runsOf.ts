import type { Run } from './pdfPage.ts'

/** A piece of text as the library gives it. */
export interface TextItem {
  readonly str: string
  readonly dir: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

/** A transformation of the plane: [a, b, c, d, e, f]. */
export type Matrix = readonly number[]

const multiplied = (
  one: Matrix,
  other: Matrix,
): readonly [number, number, number, number, number, number] => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = one
  const [a2 = 1, b2 = 0, c2 = 0, d2 = 1, e2 = 0, f2 = 0] = other
  return [
    a * a2 + c * b2,
    b * a2 + d * b2,
    a * c2 + c * d2,
    b * c2 + d * d2,
    a * e2 + c * f2 + e,
    b * e2 + d * f2 + f,
  ]
}

/**
 * The runs of a page as it is shown. What is drawn aslant or upwards stands behind or beside the text, as stamps do,
 * and is left out; so is what is drawn twice in one place to look bold.
 *
 * @param viewport from the plane of the page to that of the screen, whose y goes down
 */
export function runsOf(items: readonly TextItem[], viewport: Matrix): readonly Run[] {
  const seen = new Set<string>()
  return items.flatMap(({ str, dir, transform, width }) => {
    if (str.trim() === '') return []
    const [a, b, c, d, x, y] = multiplied(viewport, transform)
    const size = Math.hypot(c, d)
    if (!(size > 0) || Math.abs(b) > Math.abs(a) * 0.1 || a < 0) return []
    const key = `${str} ${Math.round(x)} ${Math.round(y)}`
    if (seen.size === seen.add(key).size) return []
    return [{ words: str, x, y, width: Math.abs(width), size, isRightToLeft: dir === 'rtl' }]
  })
}
