import type { Dated } from '#statement/dated.ts'
import type { StatementKind } from '#statement/statement.ts'

/** A statement of a series, without its text. */
export interface SeriesStatement {
  readonly id: string
  /** What stands at its head; never empty for one that holds words. */
  readonly title: string
  /** Null where nobody knows when it was made. */
  readonly date: Dated | null
  readonly kind: StatementKind | null
  /** Who speaks, by name or else by role, or the names of the countries that issue it; [] where nobody is known. */
  readonly speakers: readonly string[]
  /** Countries whose position it is: what it names of them it says of itself. */
  readonly issuers: readonly string[]
  /** Words of its sentences. */
  readonly words: number
  readonly sentences: number
}

/** What is counted in the statements of a series; an organisation is a group. */
export interface SeriesValue {
  readonly kind: 'place' | 'group' | 'theme'
  /** Code of a country or id of the knowledge; unique within its kind. */
  readonly id: string
  readonly name: string
}

/**
 * What a series of statements names, in columns: an entry for each statement and each value that it names, or reaches
 * through a closed group that it names. Millions of entries are a few typed arrays.
 */
export interface SeriesColumns {
  /** In the order of their dates, then of their ids; those without a date stand last. */
  readonly statements: readonly SeriesStatement[]
  /** In the order in which the series first names them; what it never names is not among them. */
  readonly values: readonly SeriesValue[]
  /** Entries of statement `s` begin at `starts[s]` and end before `starts[s + 1]`: one longer than the statements. */
  readonly starts: Uint32Array
  /** Number in `values`, from 0; of one statement each stands once. */
  readonly value: Uint32Array
  /** Mentions that name it; 0 where only a group that is named holds it. */
  readonly mentions: Uint32Array
  /** Number, from 1, of the first sentence that names it, or else that reaches it. */
  readonly first: Uint32Array
}
