import type { MenuDimension } from '#views/panels/filterOption.ts'

/** What a reader has done in the place of a menu before the menu itself had come. */
export interface MenuHold {
  readonly dimension: MenuDimension
  /** What was typed, and the part of it that is selected. */
  readonly text: string
  readonly selected: readonly [number, number]
  /** Whether the list was asked for, by a click, an arrow or by typing. */
  readonly wantsList: boolean
}
