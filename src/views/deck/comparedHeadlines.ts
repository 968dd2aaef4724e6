import { sayComparedDeck } from '#messages/sayComparedDeck.ts'
import type { ComparedKind, NamingChange } from '#views/compare/compareStatements.ts'
import { sayNames } from './headlines.ts'

/** What two texts name of a kind, each by its name as it stands inside a sentence, in the order of the comparison. */
export interface ChangeFacts {
  readonly of: ComparedKind
  readonly names: Readonly<Record<NamingChange, readonly string[]>>
  /** Whether a country issues either text: it is named or not apart from what is compared. */
  readonly hasIssuers: boolean
}

/**
 * What became of what is named: what one text names and the other does not, or, where there is nothing of that, that
 * both name the same.
 *
 * @returns null where neither text names anything of the kind
 */
export function changeHeadline({ of, names, hasIssuers }: ChangeFacts): string | null {
  const [added, dropped] = [sayNames(names.added), sayNames(names.dropped)]
  const isTheme = of === 'theme'
  if (added && dropped)
    return sayComparedDeck(isTheme ? 'headline.themesBoth' : 'headline.both', { added, dropped })
  if (added) return sayComparedDeck(isTheme ? 'headline.themesAdded' : 'headline.added', { added })
  if (dropped) return sayComparedDeck(isTheme ? 'headline.themesDropped' : 'headline.dropped', { dropped })
  const kept = { n: names.kept.length, names: sayNames(names.kept) }
  if (kept.n === 0) return null
  if (isTheme) return sayComparedDeck('headline.themesKept', kept)
  return sayComparedDeck('headline.kept', { ...kept, of, isBeside: String(hasIssuers) })
}
