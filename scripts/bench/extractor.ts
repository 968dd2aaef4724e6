import { readKnowledge } from '#cli/readKnowledge.ts'
import { extractStatement } from '#extract/extractStatement.ts'

const knowledge = await readKnowledge()

/** Every wording that the extraction looks for. */
export const wordings: readonly string[] = [
  ...knowledge.places.places,
  ...knowledge.groups.groups,
  ...knowledge.initiatives.initiatives,
  ...knowledge.forums.forums,
].flatMap(({ terms }) => terms.map(({ text }) => text))

/** The whole extraction of a text, as the dashboard and the command line do it; gives the number of mentions. */
export const extract = (text: string): number =>
  extractStatement(text, { id: 'measured' }, knowledge).mentions.length
