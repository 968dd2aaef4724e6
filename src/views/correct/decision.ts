import type { OwnEntity } from '#statement/statement.ts'
import type { MeaningOption } from './meaningOptions.ts'

/** What words are to stand for, as it was chosen. */
export type Decision =
  | { readonly kind: 'known'; readonly option: MeaningOption }
  | { readonly kind: 'new'; readonly name: string; readonly newKind: OwnEntity['kind'] }

/** An own term as it was written down. */
export interface EnteredTerm {
  readonly text: string
  readonly decision: Decision
  /** Whether it is to count in all statements. */
  readonly isShared: boolean
}
