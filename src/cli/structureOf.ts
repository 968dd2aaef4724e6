import type { Origin, Span, Statement } from '#statement/statement.ts'

/** A value of the head with the words it was read from. */
export interface HeadField extends Span {
  readonly value: string
}

const spanOf = (origin: Origin): Span | null => (origin?.by === 'guessed' ? (origin.from[0] ?? null) : null)

const fieldOf = (value: string | null | undefined, origin: Origin): HeadField | null => {
  const span = spanOf(origin)
  return value && span ? { value, start: span.start, end: span.end } : null
}

/** "2024-02-05", "2024-02" or "2024", as far as the day is known. */
const isoDate = ({ start, precision }: NonNullable<Statement['metadata']['date']>): string =>
  precision === 'day' ? start : start.slice(0, precision === 'month' ? 7 : 4)

const dateField = ({ metadata: { date }, origins }: Statement) => {
  const field = date && fieldOf(isoDate(date), origins.date)
  return field && date ? { ...field, precision: date.precision } : null
}

const issuersOf = ({ metadata, origins }: Statement) => {
  const from = origins.issuers?.by === 'guessed' ? origins.issuers.from : []
  return metadata.issuers.map((id, at) => ({ id, ...(from[at] ?? from[0]) }))
}

/** What the head of a text says, each field with the words that say it and null where the text does not. */
export interface HeadFields {
  readonly title: HeadField | null
  readonly speaker: HeadField | null
  readonly role: HeadField | null
  readonly issuers: readonly ({ readonly id: string } & Partial<Span>)[]
  readonly kind: HeadField | null
  readonly date: (HeadField & { readonly precision: string }) | null
  readonly place: HeadField | null
  readonly occasion: HeadField | null
}

/** A text's sentences as [start, end) in order, those of title and kicker included, and what its head says. */
export interface Structure {
  readonly sentences: readonly (readonly [number, number])[]
  readonly header: HeadFields
}

/** The structure of a text as `--structure` prints it. */
export function structureOf(statement: Statement): Structure {
  const { metadata, origins, paragraphs, sentences } = statement
  const headings = paragraphs.filter(({ role }) => role === 'title' || role === 'kicker')
  const spans = [...headings, ...sentences].sort((one, other) => one.start - other.start)
  return {
    sentences: spans.map(({ start, end }) => [start, end]),
    header: {
      title: fieldOf(metadata.title, origins.title),
      speaker: fieldOf(metadata.speaker?.name, origins.speaker),
      role: fieldOf(metadata.speaker?.role, origins.role),
      issuers: issuersOf(statement),
      kind: fieldOf(metadata.kind, origins.kind),
      date: dateField(statement),
      place: fieldOf(metadata.place, origins.place),
      occasion: fieldOf(metadata.occasion, origins.occasion),
    },
  }
}
