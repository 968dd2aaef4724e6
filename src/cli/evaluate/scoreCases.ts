import { structureOf } from '#cli/structureOf.ts'
import type { Mention, Span, Statement } from '#statement/statement.ts'
import type { BodyIds } from './bodyIds.ts'
import { caseHeaderFaults } from './caseHeader.ts'
import type { Case } from './corpusSchemas.ts'
import { organ } from './isNeutral.ts'
import { endMeasure } from './sentenceEnds.ts'
import { trimSpan } from './trimSpan.ts'

/** A small text, and why it does not hold; it does where there is no fault. */
export interface CaseResult {
  readonly name: string
  readonly kind: string
  /** The rule it stands for. */
  readonly why: string
  readonly faults: readonly string[]
}

interface Read extends Span {
  readonly raw: Span
  readonly kind: string
  readonly id: string
  readonly words: string
}

interface Asked extends Span {
  readonly kind: string
  readonly id: string
}

/** What is read of a text in a case, by the kinds of the corpus. */
const kinds = new Set(['place', 'org', 'group', 'initiative', 'forum'])

/** A body may be read as a body or as a group. */
const alike = new Set(['org', 'group'])
const isKind = (one: string, other: string): boolean => one === other || (alike.has(one) && alike.has(other))

const touch = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end
const isSame = (one: Span, other: Span): boolean => one.start === other.start && one.end === other.end

const placeOf = (text: string, { exact, nth }: { readonly exact: string; readonly nth: number }): Span => {
  let start = -1
  for (let turn = 0; turn < nth; turn += 1) start = text.indexOf(exact, start + 1)
  return { start, end: start + exact.length }
}

const readOf = (text: string, { kind, entity, position, quote }: Mention): Read => ({
  ...trimSpan(text, position),
  raw: position,
  kind: kind === 'conflict' ? 'theme' : kind,
  id: entity,
  words: quote.exact,
})

/** What of a case's mentions is missing, forbidden or not asked for. */
const mentionFaults = (one: Case, { mentions }: Statement, ids: BodyIds): readonly string[] => {
  const { text } = one
  const read = mentions.map((mention) => readOf(text, mention))
  const isId = (kind: string, wanted: string, id: string): boolean =>
    wanted === '*' || (kind === 'place' ? wanted === id : ids.idOf(wanted) === ids.idOf(id))
  const want = one.want.map((row) => ({ ...row, ...placeOf(text, row) }))
  const hits = (row: Asked, found: Read): boolean =>
    isKind(row.kind, found.kind) &&
    (isSame(row, found) || isSame(row, found.raw) || isSame(trimSpan(text, row), found)) &&
    (!/^(?:place|org)$/.test(row.kind) || isId(row.kind, row.id, found.id))
  const isWanted = (found: Read): boolean => want.some((row) => hits(row, found))
  const shown = ({ kind, id, words }: Read): string => `${kind} ${id} “${words}”`
  const missing = want
    .filter((row) => !row.opt && !read.some((found) => hits(row, found)))
    .map(({ kind, id, exact }) => `missing ${kind} ${id} “${exact}”`)
  const not = one.not.map((row) => ({ ...row, ...placeOf(text, row) }))
  const isForbidden = (found: Read): boolean =>
    not.some(
      (row) =>
        touch(row, found) &&
        !(row.id === '*' && isWanted(found)) &&
        (row.kind === 'any' ? kinds.has(found.kind) : isKind(row.kind, found.kind)) &&
        isId(found.kind, row.id, found.id),
    )
  const forbidden = read.filter(isForbidden)
  const doubtful = one.doubtful.map((row) => placeOf(text, row))
  const isOverConfident = (found: Read): boolean =>
    kinds.has(found.kind) && doubtful.some((span) => touch(span, found)) && !isWanted(found)
  const isStructural = one.kind === 'sentences' || one.kind === 'header'
  const isUnasked = (found: Read): boolean =>
    !isStructural &&
    (found.kind === 'place' || (alike.has(found.kind) && ids.isKnown(found.id))) &&
    !isWanted(found) &&
    !want.some((row) => row.opt && touch(row, found)) &&
    !want.some(
      (row) =>
        row.kind !== 'place' && row.start <= found.start && found.end <= row.end && !isSame(row, found),
    ) &&
    (found.kind === 'place' || !organ.test(found.words.replace(/\s+/g, ' ')))
  const others = read.filter((found) => !isForbidden(found))
  const certain = others.filter(isOverConfident)
  return [
    ...missing,
    ...forbidden.map((found) => `forbidden ${shown(found)}`),
    ...certain.map((found) => `counted although doubtful ${shown(found)}`),
    ...others
      .filter((found) => !certain.includes(found) && isUnasked(found))
      .map((found) => `not asked for ${shown(found)}`),
  ]
}

const sentenceFaults = (one: Case, statement: Statement): readonly string[] => {
  const { text, furniture, ends = [], maybe } = one
  const { countAt, offsetOf, isSameEnd, hasSigns } = endMeasure(text, furniture, [0, text.length])
  const spans = structureOf(statement)
    .sentences.map(([start, end]) => ({ start, end }))
    .filter(({ start, end }) => text.slice(start, end).trim() !== '')
  const read = spans.filter(hasSigns).map(({ end }) => countAt(end))
  const gold = ends.map(countAt)
  const allowed = [...gold, ...maybe.map(countAt)]
  const around = (count: number): string => {
    const at = offsetOf(count)
    return `“${text.slice(Math.max(0, at - 30), at)}|${text.slice(at, at + 30)}”`
  }
  return [
    ...spans
      .filter((span) => !hasSigns(span))
      .map((span) => `furniture “${text.slice(span.start, span.end)}”`),
    ...[...new Set(read)]
      .filter((end) => !allowed.some((other) => isSameEnd(other, end)))
      .map((end) => `split ${around(end)}`),
    ...gold
      .filter((end) => !read.some((other) => isSameEnd(other, end)))
      .map((end) => `missed ${around(end)}`),
  ]
}

/**
 * Tells of each small text whether it holds: every name that it asks for is read, none that it forbids, no other
 * place or listed body; and its sentences or its head agree where they are what it is about.
 */
export function scoreCases(
  cases: readonly Case[],
  statementOf: (one: Case) => Statement,
  ids: BodyIds,
): readonly CaseResult[] {
  return cases.map((one) => {
    const statement = statementOf(one)
    const isAsked = one.want.length + one.not.length + one.doubtful.length > 0
    const isStructural = one.kind === 'sentences' || one.kind === 'header'
    return {
      name: one.name,
      kind: one.kind,
      why: one.why,
      faults: [
        ...(isStructural && !isAsked ? [] : mentionFaults(one, statement, ids)),
        ...(one.kind === 'sentences' ? sentenceFaults(one, statement) : []),
        ...(one.header ? caseHeaderFaults(one.header, statement, ids) : []),
      ],
    }
  })
}
