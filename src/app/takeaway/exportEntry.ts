import type { MakeFile, TakeawayState } from './takeawayState.ts'

/** One thing that a menu offers: its code is loaded when it is chosen. */
export interface ExportEntry<State = TakeawayState> {
  readonly id: string
  readonly label: string
  /** Brings what makes the file. */
  readonly load: () => Promise<MakeFile<State>>
}
