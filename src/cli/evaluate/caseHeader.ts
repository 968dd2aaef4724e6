import { type HeadFields, structureOf } from '#cli/structureOf.ts'
import type { Statement } from '#statement/statement.ts'
import type { BodyIds } from './bodyIds.ts'
import type { Case } from './corpusSchemas.ts'

/** Words that two ways to say the same may differ by. */
const small = new Set(
  'a an the of and at in on for to by from s h e mr mrs ms mme his her excellency'.split(' '),
)

const wordsOf = (text: string): ReadonlySet<string> => {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const all = folded.match(/[\p{L}\p{N}]+/gu) ?? []
  const large = all.filter((word) => !small.has(word))
  return new Set(large.length > 0 ? large : all)
}

/** Whether the words of one are all in the other, which is not much longer. */
const agree = (one: string, other: string): boolean => {
  const [short, long] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.size - b.size) as [
    ReadonlySet<string>,
    ReadonlySet<string>,
  ]
  return short.size > 0 && [...short].every((word) => long.has(word)) && long.size <= 3 * short.size + 6
}

/** Kinds that count as one. */
const sameKinds: Readonly<Record<string, string>> = {
  communique: 'joint-statement',
  'joint-communique': 'joint-statement',
  'joint-declaration': 'joint-statement',
  declaration: 'joint-statement',
  remarks: 'speech',
  address: 'speech',
}

const kindOf = (kind: string): string => {
  const plain = kind
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .trim()
    .replace(/[\s_]+/g, '-')
  return sameKinds[plain] ?? plain
}

const isRight = (field: string, read: string, wanted: string): boolean => {
  if (field === 'kind') return kindOf(read) === kindOf(wanted)
  return field === 'date' ? read === wanted : agree(read, wanted)
}

const issuerFaults = (wanted: readonly string[], { issuers }: HeadFields, ids: BodyIds): string[] => {
  const gold = new Set(wanted.map(ids.idOf))
  const read = new Set(issuers.map(({ id }) => ids.idOf(id)))
  return [
    ...[...gold].filter((id) => !read.has(id)).map((id) => `issuer missing ${id}`),
    ...[...read].filter((id) => !gold.has(id)).map((id) => `issuer false ${id}`),
  ]
}

/** What of a case's head was read otherwise than it asks. */
export function caseHeaderFaults(
  wanted: NonNullable<Case['header']>,
  statement: Statement,
  ids: BodyIds,
): readonly string[] {
  const { header } = structureOf(statement)
  return Object.entries(wanted).flatMap(([field, gold]): string[] => {
    if (Array.isArray(gold)) return issuerFaults(gold, header, ids)
    const read = header[field as Exclude<keyof HeadFields, 'issuers'>]?.value ?? null
    const value = typeof gold === 'string' || gold === null ? gold : gold.value
    if (value === null) return read === null ? [] : [`${field} false “${read}”`]
    if (read === null) return [`${field} missing “${value}”`]
    return isRight(field, read, value) ? [] : [`${field} wrong “${read}” for “${value}”`]
  })
}
