import type { ListedDimension } from '#reading/statementIndex.ts'
import type { ComparedKind, ComparedValue } from '#views/compare/compareStatements.ts'
import { nameInSentence } from '#views/words/nameInSentence.ts'
import { namesOf } from '#views/words/namesOf.ts'
import { sayPartner } from '#views/words/sayPartner.ts'
import type { ComparedTexts } from './comparedSlide.ts'

const dimensions: Readonly<Record<ComparedKind, ListedDimension>> = {
  place: 'partner',
  group: 'partner',
  forum: 'forum',
  initiative: 'initiative',
  theme: 'theme',
}

/**
 * What a value is called by the text that names it, the second where both do.
 *
 * @param where as it stands alone, or inside a sentence: "United States", "the United States"
 */
export function comparedName(
  { first, second }: Pick<ComparedTexts, 'first' | 'second'>,
  kind: ComparedKind,
  { id, change }: Pick<ComparedValue, 'id' | 'change'>,
  where: 'alone' | 'sentence' = 'alone',
): string {
  const indexed = change === 'dropped' ? first : second
  const name = namesOf(indexed).full(dimensions[kind], id)
  if (where === 'alone') return name
  return kind === 'place' || kind === 'group' ? sayPartner(indexed, id) : nameInSentence({ kind, id }, name)
}
