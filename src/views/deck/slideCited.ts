import type { Lead } from '#deck/deck.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { isMatch, type Matching } from '#selection/matching.ts'
import type { Selection } from '#selection/selection.ts'
import { themeView } from '#views/panels/themeView.ts'
import { sayQuoted } from '#views/words/sayQuoted.ts'
import { sayTitleQuoted } from '#views/words/sayTitleQuoted.ts'
import { leadingTheme } from './slideTerms.ts'
import { quotedSentence } from './slideView.ts'

/** The first matching sentence with a word of the theme whose words a slide lists. */
const themeSentence = (indexed: StatementIndex, selection: Selection, match: Matching): number | null => {
  const theme = leadingTheme(themeView(indexed, selection, match))
  const evidence = theme ? (indexed.evidence.theme.get(theme.id) ?? []) : []
  return evidence.find(({ sentence }) => isMatch(match, sentence))?.sentence ?? null
}

/**
 * The words of the statement that a slide’s headline stands on, with what they are from: the sentence it quotes, of
 * themes the first with a word of the one that is listed, of the opening the title of the text. Null where it stands on
 * no words, as how to read a statement does, or where no sentence matches.
 *
 * @param lead the view the slide is built around now
 * @param sentence the slide’s own, which gives way to the first match where it does not match
 */
export function slideCited(
  indexed: StatementIndex,
  selection: Selection,
  match: Matching,
  { lead, sentence }: { readonly lead: Lead; readonly sentence: number | null },
): string | null {
  if (lead === 'method') return null
  if (lead === 'figures') return sayTitleQuoted(indexed)
  const cited =
    lead === 'themes'
      ? themeSentence(indexed, selection, match)
      : quotedSentence(indexed, selection, sentence)
  return cited === null ? null : sayQuoted(indexed, cited)
}
