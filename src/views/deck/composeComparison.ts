import { sayComparedDeck } from '#messages/sayComparedDeck.ts'
import type { ComparedKind, NamingChange } from '#views/compare/compareStatements.ts'
import { countSentences } from '#views/compare/countSentences.ts'
import { changeHeadline } from './comparedHeadlines.ts'
import { comparedName } from './comparedName.ts'
import type { ComparedSlide, ComparedTexts } from './comparedSlide.ts'
import { rewordedPairs } from './rewordedPairs.ts'

const kinds = ['place', 'group', 'forum', 'initiative', 'theme'] as const

const namesOfChange = (texts: ComparedTexts, kind: ComparedKind, change: NamingChange): readonly string[] =>
  texts.comparison.values[kind]
    .filter((value) => value.change === change)
    .map((value) => comparedName(texts, kind, value, 'sentence'))

const kindSlide = (texts: ComparedTexts, kind: ComparedKind): readonly ComparedSlide[] => {
  const headline = changeHeadline({
    of: kind,
    names: {
      added: namesOfChange(texts, kind, 'added'),
      dropped: namesOfChange(texts, kind, 'dropped'),
      kept: namesOfChange(texts, kind, 'kept'),
    },
    hasIssuers: texts.comparison.issuers.length > 0,
  })
  return headline === null ? [] : [{ kind, id: kind, label: sayComparedDeck(`deck.${kind}`), headline }]
}

/** How many sentences there are of each change, and of the first text in all. */
export function countSentenceChanges({ comparison, first }: ComparedTexts) {
  return { ...countSentences(comparison.sentences), all: first.sentences.length }
}

const wordingSlide = (texts: ComparedTexts): readonly ComparedSlide[] => {
  const pairs = rewordedPairs(texts)
  if (pairs.length === 0) return []
  return [
    {
      kind: 'wording',
      id: 'wording',
      label: sayComparedDeck('deck.wording'),
      headline: sayComparedDeck('headline.wording', countSentenceChanges(texts)),
      pairs,
    },
  ]
}

/**
 * The slides of a comparison, made from it alone: the two texts in figures, what became of places, groups, forums,
 * initiatives and themes, the sentences that were reworded, and how all this is counted. A slide without substance is
 * left out; each headline is made by a rule that states what the spans show.
 */
export function composeComparison(texts: ComparedTexts): readonly ComparedSlide[] {
  return [
    {
      kind: 'opening',
      id: 'opening',
      label: sayComparedDeck('deck.opening'),
      headline: sayComparedDeck('headline.opening'),
    },
    ...kinds.flatMap((kind) => kindSlide(texts, kind)),
    ...wordingSlide(texts),
    {
      kind: 'method',
      id: 'method',
      label: sayComparedDeck('deck.method'),
      headline: sayComparedDeck('headline.method'),
    },
  ]
}
