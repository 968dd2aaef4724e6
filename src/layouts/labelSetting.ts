import { type TypeSpacing, widthBetween } from './labelWidth.ts'

/** How the words of the timeline are set. */
export interface LabelSetting extends TypeSpacing {
  /** Size of a forum's name in CSS pixels. */
  readonly size: number
  /** Height of a label's line, as a multiple of its size. */
  readonly line: number
}

/** As the dashboard sets them, where the reader does not wish it otherwise. */
export const standardSetting: LabelSetting = { size: 12.5, line: 1.2, letters: 0, words: 0 }

const widthOf = (text: string, em: number, setting: LabelSetting): number =>
  (text.length * em + 0.3 + widthBetween(text, setting)) * setting.size

/** Pixels that a forum's name takes in width, or a little more. */
export const nameWidth = (text: string, setting: LabelSetting): number => widthOf(text, 0.56, setting)

/** Pixels that its dates take, which are set lighter and smaller. */
export const smallWidth = (text: string, setting: LabelSetting): number => widthOf(text, 0.49, setting)
