import type { Slide } from '#deck/deck.ts'

/** What a person can say about a slide, and whether its headline is theirs. */
export type SlideWords = Pick<Slide, 'headline' | 'note' | 'isRenamed'>

/**
 * What a slide says after a person has edited it. A headline is theirs once it differs from the one they found
 * and from today's rule; left empty, or worded as the rule does, it follows the data again. One made by rule
 * from other data and left as it was is nobody's.
 *
 * @param byRule headline that the rules give the slide today; see `ruleWords`
 * @returns null when nothing has changed
 */
export function editedWords(
  slide: SlideWords,
  byRule: string,
  headline: string,
  note: string,
): SlideWords | null {
  const isOwn = headline !== '' && headline !== byRule
  const isRenamed = isOwn && (slide.isRenamed || headline !== slide.headline)
  const said = headline === '' ? byRule : headline
  const isSame = said === slide.headline && note === slide.note && isRenamed === slide.isRenamed
  return isSame ? null : { headline: said, note, isRenamed }
}
