import type { Corpus } from '#statement/corpus.ts'
import { namesOf } from './namesOf.ts'
import { dimensionOf, type Entity, type EntityKind } from './subject.ts'
import type { Suggestion } from './suggest.ts'

const kinds: readonly EntityKind[] = ['place', 'group', 'initiative', 'forum']

/**
 * What the statement names, to choose from before anything is typed: countries, bodies and classes,
 * initiatives, forums, each kind in the order of the text. The speaker, who is in every answer, is left out.
 */
export function suggestNamed(corpus: Corpus, limit = 20): readonly Suggestion[] {
  const { issuer } = corpus.statement.metadata
  const entities = new Map<string, Entity>()
  for (const { kind, entity: id } of corpus.mentions)
    if (kind !== 'conflict' && kind !== 'theme' && id !== issuer)
      entities.set(id, { kind: kind === 'org' ? 'group' : kind, id })
  return [...entities.values()]
    .sort((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind))
    .slice(0, limit)
    .map((subject) => ({
      subject,
      name: namesOf(corpus).short(dimensionOf[subject.kind], subject.id),
      alias: null,
      isGuess: false,
      presence: 'named',
    }))
}
