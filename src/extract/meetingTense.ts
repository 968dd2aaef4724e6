import type { Told } from './editionMeant.ts'

const ahead =
  /(?<!\p{L})(?:will|shall|upcoming|forthcoming|coming|next|look(?:s|ing)? forward|ahead of|prepar\p{L}+|to be held|ensure|(?:hopes?|plans?|intends?|is|are) to host)(?!\p{L})/giu
const behind =
  /(?<!\p{L})(?:held|outcomes?|adopted|last|recent(?:ly)?|concluded|successful(?:ly)?|following|past|previous|attended|hosted|participated|agreed (?:at|in)|since|took place)(?!\p{L})/giu

const lastMatch = (pattern: RegExp, text: string): number =>
  [...text.matchAll(pattern)].reduce((at, { index }) => Math.max(at, index), -1)

/** Whether the words before the name of a meeting tell it as ahead or behind, by the last that does; null where none does. */
export function meetingTense(before: string): ReturnType<Told['tense']> {
  const [aheadAt, behindAt] = [lastMatch(ahead, before), lastMatch(behind, before)]
  return aheadAt === behindAt ? null : aheadAt > behindAt ? 'ahead' : 'behind'
}
