import type { Span } from '#statement/statement.ts'
import type { AnnotatedText } from './readCorpus.ts'
import { goldTypes, hasOwnId, type ScoredKind } from './scoredKind.ts'

/** Types of gold that may hold a country or a body in their names. */
const holders = new Set(['initiative', 'forum', 'bloc', 'treaty', 'org', 'hotspot', 'event'])

/** Main organs of the United Nations and of the Union: their names are no bodies of their own here. */
export const organ =
  /^(?:UN |United Nations |U\.N\. )?(?:Security Council|General Assembly|Secretary-General|Secretariat|Council|Assembly|Organi[sz]ation|Commission|European Council|European Commission|European Parliament|Human Rights Council|Economic and Social Council)$/

interface Named extends Span {
  readonly id: string
}

const touch = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

/**
 * Whether something that was read touches an optional row or a territory, or lies in a longer name of another kind.
 */
export function isCovered(kind: ScoredKind, { rows }: AnnotatedText, one: Span): boolean {
  return rows.some(
    (row) =>
      touch(row, one) &&
      (row.opt ||
        (kind === 'place' && row.type === 'territory') ||
        (holders.has(row.type) &&
          !goldTypes[kind].includes(row.type) &&
          row.start <= one.start &&
          row.end >= one.end)),
  )
}

/**
 * Whether something that was read is neither right nor wrong: covered, or an organ, and on nothing that is required.
 *
 * @param gold required rows of the kind
 */
export function isNeutral(
  kind: ScoredKind,
  text: AnnotatedText,
  one: Named,
  gold: readonly Named[],
): boolean {
  const isOnGold = gold.some((row) => touch(row, one))
  const words = text.text.slice(one.start, one.end).replace(/\s+/g, ' ')
  if (kind === 'org' && !isOnGold && organ.test(words)) return true
  const isOther = (row: Named): boolean => !hasOwnId(kind) || row.id !== one.id
  return (
    isCovered(kind, text, one) &&
    !gold.some((row) => touch(row, one) && isOther(row) && row.start >= one.start)
  )
}
