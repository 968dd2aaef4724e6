import { knownTo, readSelection } from '#selection/selectionUrl.ts'
import type { Corpus } from '#statement/corpus.ts'
import { sayDropped } from './sayDropped.ts'

/** Parts of a slide's link that are not found in the statement: "Initiative xyz, Partner ABC"; empty when all are. */
export function sayMissing(corpus: Corpus, link: string): string {
  return sayDropped(readSelection(link, knownTo(corpus)).dropped)
}
