import type { WrittenKnowledge } from '#knowledge/writtenKnowledge.ts'
import type { Origin, Origins, ParagraphRole, Span, StatementMetadata } from '#statement/statement.ts'
import { guessHead, type HeadGuesses } from './guessHead.ts'
import type { Layout } from './readLayout.ts'

/** A statement's metadata as far as its head tells, and which paragraphs are title and kicker. */
export interface Header {
  readonly metadata: StatementMetadata
  readonly origins: Origins
  /** Paragraphs of the text in order; the lines of its title are one. */
  readonly paragraphs: readonly (Span & { readonly role: ParagraphRole })[]
  /** The dateline at the start of the body, which names the place of issue and is no mention. */
  readonly dateline: Span | null
}

/** Where a field is from: given beforehand, guessed from some words, or nowhere. */
const originOf = (known: unknown, from: readonly (Span | null | undefined)[]): Origin => {
  if (known !== undefined) return known === null ? null : { by: 'stated' }
  const spans = from.flatMap((span) => (span ? [{ start: span.start, end: span.end }] : []))
  return spans.length > 0 ? { by: 'guessed', from: spans } : null
}

/** What is known, null as well, else what was guessed. */
const known = <Value>(given: Value | undefined, guessed: Value): Value =>
  given === undefined ? guessed : given

const speakerOf = ({ speaker, role }: HeadGuesses): StatementMetadata['speaker'] =>
  speaker || role ? { name: speaker?.value ?? null, role: role?.value ?? null } : null

const originsOf = (given: Partial<StatementMetadata>, guesses: HeadGuesses): Origins => ({
  kind: originOf(given.kind, [guesses.kind?.from]),
  title: originOf(given.title, [guesses.title?.from]),
  kicker: originOf(given.kicker, [guesses.kicker?.from]),
  speaker: originOf(given.speaker === null ? null : given.speaker?.name, [guesses.speaker?.from]),
  role: originOf(given.speaker === null ? null : given.speaker?.role, [guesses.role?.from]),
  issuers: originOf(
    given.issuers?.length === 0 ? null : given.issuers,
    guesses.issuers.map(({ from }) => from),
  ),
  date: originOf(given.date, [guesses.date?.from]),
  place: originOf(given.place, [guesses.place?.from]),
  occasion: originOf(given.occasion, [guesses.occasion?.from]),
  language: given.language === undefined ? { by: 'guessed', from: [] } : { by: 'stated' },
})

/**
 * Reads title, kicker, dateline and metadata of a text. What is given in `given` stands; the rest is what the text
 * itself says of itself, above it, in labels before its words or in its first sentences, and is null where it says
 * nothing: a day or a state that it only tells of is none of its own.
 */
export function readHeader(
  layout: Layout,
  given: Partial<StatementMetadata> & { readonly id: string },
  knowledge: WrittenKnowledge,
): Header {
  const guesses = guessHead(layout, knowledge)
  return {
    metadata: {
      id: given.id,
      kind: known(given.kind, guesses.kind?.value ?? null),
      wording: known(given.wording, given.kind === undefined ? guesses.wording : null),
      title: given.title ?? guesses.title?.value ?? '',
      kicker: known(given.kicker, guesses.kicker?.value ?? null),
      speaker: known(given.speaker, speakerOf(guesses)),
      issuers: given.issuers ?? guesses.issuers.map(({ value }) => value),
      date: known(given.date, guesses.date?.value ?? null),
      place: known(given.place, guesses.place?.value ?? null),
      occasion: known(given.occasion, guesses.occasion?.value ?? null),
      language: given.language ?? 'en',
    },
    origins: originsOf(given, guesses),
    paragraphs: guesses.paragraphs,
    dateline: guesses.dateline,
  }
}
