import type { DoubtfulMention } from '#statement/statement.ts'

/** Why a candidate is doubtful, and what else its words may name. */
export interface Doubt {
  readonly reason: DoubtfulMention['reason']
  readonly alternatives: readonly string[]
}
