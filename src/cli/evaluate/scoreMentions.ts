import type { Mention, Span } from '#statement/statement.ts'
import type { BodyIds } from './bodyIds.ts'
import type { GoldRow } from './corpusSchemas.ts'
import { addCounts, type Counts, noCounts } from './counts.ts'
import { isCovered, isNeutral } from './isNeutral.ts'
import type { AnnotatedText } from './readCorpus.ts'
import { goldTypes, hasOwnId, type ScoredKind, scoredKinds } from './scoredKind.ts'
import { trimSpan } from './trimSpan.ts'

/** A mention or a row of gold as it is compared. */
interface Named extends Span {
  readonly id: string
}

/** One mention that is wrong, or one that is missing. */
export interface MentionError extends Named {
  readonly kind: ScoredKind
  readonly file: string
  readonly what: 'wrong' | 'missing' | 'trap'
}

/** How mentions of one kind compare with the gold. */
export interface KindScore {
  /** Rows of gold that are required. */
  readonly gold: number
  /** Same span, and same id where it has to be. */
  readonly exact: Counts
  /** The spans touch. */
  readonly overlap: Counts
  /** What each text names at all. */
  readonly document: Counts
  readonly trapsHit: number
}

/** How mentions compare with the gold, over all texts. */
export interface MentionScore {
  readonly byKind: Readonly<Record<ScoredKind, KindScore>>
  readonly errors: readonly MentionError[]
}

const touch = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end
const isSame = (one: Span, other: Span): boolean => one.start === other.start && one.end === other.end

/** The kind that a mention is scored as; null for one that is not. */
const kindOf = (
  { kind, entity }: Mention,
  span: Span,
  rows: readonly GoldRow[],
  ids: BodyIds,
): ScoredKind | null => {
  if (kind === 'place') return /^[A-Z]{3}$/.test(entity) ? 'place' : null
  // Terms of themes are counted by table and have no gold.
  if (kind === 'theme') return null
  if (kind === 'conflict') return 'theme'
  if (kind !== 'group' && kind !== 'org') return kind
  const here = rows.filter((row) => isSame(row, span) && (row.type === 'bloc' || row.type === 'group'))
  if (here.length > 0) return here.some(({ type }) => type === 'group') ? 'group' : 'org'
  if (ids.isKnown(entity)) return 'org'
  const isOnBody = rows.some((row) => row.type === 'bloc' && touch(row, span) && (kind === 'org' || !row.opt))
  if (isOnBody) return 'org'
  return kind === 'group' ? 'group' : null
}

const keyOf = (kind: ScoredKind, { start, end, id }: Named): string =>
  hasOwnId(kind) ? `${start}-${end}-${id}` : `${start}-${end}`

/** Pairs each row of gold with one mention that touches it, the same span before others. */
const pairs = (gold: readonly Named[], read: readonly Named[], fits: (row: Named, one: Named) => boolean) => {
  const used = new Set<Named>()
  const found = gold.filter((row) => {
    const free = read.filter((one) => !used.has(one) && touch(one, row) && fits(row, one))
    const one = free.find((other) => isSame(other, row)) ?? free[0]
    if (one) used.add(one)
    return one !== undefined
  })
  return { used, found }
}

const setCounts = (gold: ReadonlySet<string>, read: ReadonlySet<string>): Counts => {
  const right = [...read].filter((id) => gold.has(id)).length
  return { right, wrong: read.size - right, missing: gold.size - right }
}

const scoreText = (kind: ScoredKind, text: AnnotatedText, read: readonly Named[], ids: BodyIds) => {
  const { file, rows, traps } = text
  const idOf = (id: string): string => (kind === 'org' ? ids.idOf(id) : id)
  const gold = rows
    .filter((row) => goldTypes[kind].includes(row.type) && !row.opt)
    .map(({ start, end, id }) => ({ start, end, id: idOf(id) }))
  const goldKeys = new Set(gold.map((row) => keyOf(kind, row)))
  const distinct = [...new Map(read.map((one) => [keyOf(kind, one), one])).values()]
  const isHit = (one: Named): boolean => goldKeys.has(keyOf(kind, one))
  const readKeys = new Set(distinct.map((one) => keyOf(kind, one)))
  const isTrap = (one: Named): boolean =>
    kind === 'place' &&
    traps.some((trap) => touch(trap, one) && trap.not_country.split('|').includes(one.id)) &&
    !gold.some((row) => touch(row, one))
  const isForgiven = (one: Named): boolean => !isTrap(one) && isNeutral(kind, text, one, gold)
  const wrong = distinct.filter((one) => !isHit(one) && !isForgiven(one))
  const missing = gold.filter((row) => !readKeys.has(keyOf(kind, row)))
  const { used, found } = pairs(gold, distinct, (row, one) => !hasOwnId(kind) || row.id === one.id)
  const idsFound = new Set(found.map(({ id }) => id))
  const goldIds = new Set(gold.map(({ id }) => id))
  const stray = (one: Named): boolean => !used.has(one) && !gold.some((row) => touch(row, one))
  const strayIds = new Set(wrong.filter(stray).map(({ id }) => id))
  const fine = new Set(distinct.filter((one) => !wrong.includes(one) || !stray(one)).map(({ id }) => id))
  return {
    score: {
      gold: gold.length,
      exact: { right: gold.length - missing.length, wrong: wrong.length, missing: missing.length },
      overlap: {
        right: found.length,
        wrong: wrong.filter((one) => !used.has(one) && (isTrap(one) || !isCovered(kind, text, one))).length,
        missing: gold.length - found.length,
      },
      document: hasOwnId(kind)
        ? setCounts(goldIds, new Set([...distinct.filter(isHit), ...wrong].map(({ id }) => id)))
        : {
            right: idsFound.size,
            wrong: [...strayIds].filter((id) => !fine.has(id)).length,
            missing: goldIds.size - idsFound.size,
          },
      trapsHit: wrong.filter(isTrap).length,
    },
    errors: [
      ...wrong.map((one): MentionError => ({ ...one, kind, file, what: isTrap(one) ? 'trap' : 'wrong' })),
      ...missing.map((row): MentionError => ({ ...row, kind, file, what: 'missing' })),
    ],
  }
}

const empty: KindScore = { gold: 0, exact: noCounts, overlap: noCounts, document: noCounts, trapsHit: 0 }

const added = (one: KindScore, other: KindScore): KindScore => ({
  gold: one.gold + other.gold,
  exact: addCounts(one.exact, other.exact),
  overlap: addCounts(one.overlap, other.overlap),
  document: addCounts(one.document, other.document),
  trapsHit: one.trapsHit + other.trapsHit,
})

/**
 * Compares what was read in texts with their gold, pooled over all texts. Only what lies in the annotated range counts.
 *
 * @param mentionsOf what was read in a text
 */
export function scoreMentions(
  texts: readonly AnnotatedText[],
  mentionsOf: (text: AnnotatedText) => readonly Mention[],
  ids: BodyIds,
): MentionScore {
  const byKind: Record<ScoredKind, KindScore> = {
    ...{ place: empty, org: empty, group: empty },
    ...{ initiative: empty, forum: empty, theme: empty },
  }
  const errors: MentionError[] = []
  for (const text of texts) {
    const [from, to] = text.range
    const read = mentionsOf(text)
      .filter(({ position }) => position.start >= from && position.end <= to)
      .map((mention) => {
        const span = trimSpan(text.text, mention.position)
        const kind = kindOf(mention, span, text.rows, ids)
        return { ...span, kind, id: kind === 'org' ? ids.idOf(mention.entity) : mention.entity }
      })
    for (const kind of scoredKinds) {
      const own = read.filter((one) => one.kind === kind).map(({ start, end, id }) => ({ start, end, id }))
      const scored = scoreText(kind, text, own, ids)
      byKind[kind] = added(byKind[kind], scored.score)
      errors.push(...scored.errors)
    }
  }
  return { byKind, errors }
}
