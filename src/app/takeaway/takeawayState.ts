import type { AbsentDrawing } from '#app/absent/absentDrawing.ts'
import type { useWorld } from '#app/data/useWorld.ts'
import type { PartialKnowledge, StatementIndex } from '#reading/statementIndex.ts'
import type { Selection } from '#selection/selection.ts'
import type { Statement } from '#statement/statement.ts'
import type { PanelShows } from '#ui/shared/panelShows.ts'

/** What the page shows when something is taken away. */
export interface TakeawayState {
  /** With the corrections of whoever reads it. */
  readonly indexed: StatementIndex
  /** As it was extracted, without corrections. */
  readonly extracted: Statement
  /** What has come of all that the page knows. */
  readonly knowledge: PartialKnowledge
  readonly selection: Selection
  readonly shows: PanelShows
  /** The map's geometry and its centring; the geometry is null where it has not come. */
  readonly map: ReturnType<typeof useWorld>
  /** A reference list that the text is held against; null while none is. */
  readonly absent: AbsentDrawing | null
  /** Whole address of what is shown. */
  readonly linkToHere: () => string
}

/** What of it the slides hang on: whoever presents has no more. */
export interface SlidesState extends Pick<TakeawayState, 'indexed' | 'selection' | 'linkToHere'> {
  readonly map: { readonly file: Pick<TakeawayState['map']['file'], 'value'> }
}

/** Why there is nothing to save of what is shown, in words. */
export interface Refusal {
  readonly refused: string
  /** What can be done instead. */
  readonly offer?: { readonly label: string; readonly act: () => void }
}

/** How a file is made while its reader waits. */
export interface Making {
  /** Ends the work where the reader no longer wants it. */
  readonly signal: AbortSignal
  /** Says how much is done, from 0 to 1. */
  readonly onShare: (share: number) => void
}

/** What was made: a file, nothing for a reason, null where it was copied, or what the system took over. */
type Made = File | Refusal | null | 'handedOn'

/** Makes a file of what is shown, or hands it on otherwise. */
export type MakeFile<State = TakeawayState> = (state: State, making: Making) => Made | Promise<Made>
