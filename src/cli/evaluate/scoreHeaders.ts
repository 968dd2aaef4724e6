import type { HeadFields } from '#cli/structureOf.ts'
import type { GoldHeader } from './corpusSchemas.ts'

/** Fields in the order in which they are printed. */
export const headerFields = [
  'title',
  'speaker',
  'role',
  'issuers',
  'kind',
  'date',
  'place',
  'occasion',
] as const satisfies readonly (keyof HeadFields)[]

type HeaderField = keyof HeadFields

/** How often a field was right, rightly empty, wrong, missing, filled where the text says nothing, and not scored. */
export interface FieldScore {
  readonly right: number
  readonly empty: number
  readonly wrong: number
  readonly missing: number
  readonly false: number
  readonly neutral: number
}

/** What came of one field of one text. */
interface Outcome {
  readonly what: keyof FieldScore
  readonly field: HeaderField
  readonly file: string
  readonly gold: string
  readonly read: string
}

/** How the fields of heads compare with the gold, over all texts. */
export interface HeaderScore {
  readonly texts: number
  readonly fields: Readonly<Record<HeaderField, FieldScore>>
  readonly errors: readonly Outcome[]
}

/** A span may be so much longer than the gold's before it is another. */
const longest = (length: number): number => 3 * length + 60

const flat = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ').trim()

type Gold = NonNullable<GoldHeader['title']>
type Read = NonNullable<HeadFields['title']>

const touches = ({ start, end, also }: Gold, read: Read): boolean =>
  [[start, end] as const, ...also].some(
    ([from, to]) => from < read.end && read.start < to && read.end - read.start <= longest(to - from),
  )

const fieldOutcome = (
  gold: GoldHeader,
  header: HeadFields,
  field: Exclude<HeaderField, 'issuers'>,
): keyof FieldScore => {
  const read = header[field]
  const wanted = gold[field]
  if (wanted === null) return read === null ? 'empty' : 'false'
  if (read === null) return 'missing'
  if (typeof wanted === 'string') return flat(read.value) === flat(wanted) ? 'right' : 'wrong'
  if (field === 'date') return read.value === wanted.value ? 'right' : 'wrong'
  return touches(wanted, read) ? 'right' : 'wrong'
}

const outcomesOf = (gold: GoldHeader, header: HeadFields): readonly Outcome[] => {
  const { file } = gold
  const said = (value: string | { readonly value: string } | null): string =>
    value === null ? '–' : typeof value === 'string' ? value : value.value
  return headerFields.flatMap((field): Outcome[] => {
    if (gold.doubtful.includes(field)) return [{ what: 'neutral', field, file, gold: '', read: '' }]
    if (field !== 'issuers') {
      const what = fieldOutcome(gold, header, field)
      return [{ what, field, file, gold: said(gold[field]), read: said(header[field]) }]
    }
    const wanted = new Set(gold.issuers.map(({ id }) => id))
    const read = new Set(header.issuers.map(({ id }) => id))
    const told = { field, file, gold: [...wanted].join(' '), read: [...read].join(' ') }
    if (wanted.size + read.size === 0) return [{ ...told, what: 'empty' }]
    return [
      ...[...wanted].map((id): Outcome => ({ ...told, what: read.has(id) ? 'right' : 'missing' })),
      ...[...read].filter((id) => !wanted.has(id)).map((): Outcome => ({ ...told, what: 'false' })),
    ]
  })
}

/**
 * Compares fields of heads with the gold: the date by value, the kind by its name, issuers each by id, the others by
 * words that touch those of the gold.
 */
export function scoreHeaders<Head extends GoldHeader>(
  texts: readonly Head[],
  headerIn: (text: Head) => HeadFields,
): HeaderScore {
  const outcomes = texts.flatMap((gold) => outcomesOf(gold, headerIn(gold)))
  const count = (field: HeaderField, what: keyof FieldScore): number =>
    outcomes.filter((one) => one.field === field && one.what === what).length
  const scored = (field: HeaderField): FieldScore => ({
    right: count(field, 'right'),
    empty: count(field, 'empty'),
    wrong: count(field, 'wrong'),
    missing: count(field, 'missing'),
    false: count(field, 'false'),
    neutral: count(field, 'neutral'),
  })
  const fields = Object.fromEntries(headerFields.map((field) => [field, scored(field)]))
  return {
    texts: texts.length,
    fields: fields as Record<HeaderField, FieldScore>,
    errors: outcomes.filter(({ what }) => !/^(?:right|empty|neutral)$/.test(what)),
  }
}
