import type { WrittenTerm } from '#knowledge/writtenKnowledge.ts'
import { foldWording } from './foldWording.ts'

/** Whether a term may be read where it stands in a folded text. */
export type Condition = (text: string, start: number, end: number) => boolean

/** Code units looked at on both sides of a term for its conditions. */
const reach = 120

/** The sign that stands for the term, so that a condition is not met by the term itself. */
const sign = '\u0001'

/** A condition as a regular expression on folded text; `@` stands for the term. */
const compile = (source: string): RegExp => new RegExp(foldWording(source).replaceAll('@', sign), 'u')

const around = (text: string, start: number, end: number, length: number): string =>
  `${text.slice(Math.max(0, start - length), start)}${sign}${text.slice(end, end + length)}`

/**
 * A term's conditions as one test: one of `needs` is met and none of `unless`. A need without the sign may
 * be met farther away. Null for a term without conditions.
 */
export function readCondition({ needs, unless }: WrittenTerm): Condition | null {
  if (needs.length + unless.length === 0) return null
  const forbidden = unless.map(compile)
  const near = needs.filter((source) => source.includes('@')).map(compile)
  const far = needs.filter((source) => !source.includes('@')).map(compile)
  return (text, start, end) => {
    const close = around(text, start, end, reach)
    if (forbidden.some((pattern) => pattern.test(close))) return false
    if (needs.length === 0) return true
    if (near.some((pattern) => pattern.test(close))) return true
    const wide = around(text, start, end, 3 * reach)
    return far.some((pattern) => pattern.test(wide))
  }
}
