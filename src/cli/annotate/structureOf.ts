import type { Origin, Span, Statement } from '#statement/statement.ts'

/** A value of the head with the words it was read from. */
interface Field extends Span {
  readonly value: string
}

const spanOf = (origin: Origin): Span | null => (origin?.by === 'guessed' ? (origin.from[0] ?? null) : null)

const fieldOf = (value: string | null | undefined, origin: Origin): Field | null => {
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

/**
 * The structure of a text: `sentences` as [start, end) in order, those of title and kicker included, and what its
 * head says, each field with the words that say it and null where the text does not.
 */
export function structureOf(statement: Statement): object {
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
