import { foldText } from './foldText.ts'

const noWords: ReadonlySet<string> = new Set()

/** A wording of the knowledge as folding leaves it in a text. */
export function foldWording(wording: string): string {
  return foldText(wording, { start: 0, end: wording.length }, noWords).text
}
