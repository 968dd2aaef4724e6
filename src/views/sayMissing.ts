import { say } from '#messages/say.ts'
import { knownTo, readSelection } from '#selection/selectionUrl.ts'
import type { Corpus } from '#statement/corpus.ts'

/** Parts of a slide's link that are not found in the statement: "i=xyz, p=ABC"; empty when all are. */
export function sayMissing(corpus: Corpus, link: string): string {
  return readSelection(link, knownTo(corpus))
    .dropped.map(({ key, value }) => `${key}=${value}`)
    .join(say('list.separator'))
}
