import { isSpeaker } from '#reading/isSpeaker.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { namesOf } from '#views/words/namesOf.ts'
import { dimensionByKind, type Entity, type EntityKind, entityOf } from '#views/words/subject.ts'
import type { Suggestion } from './suggest.ts'

const kinds: readonly EntityKind[] = ['place', 'group', 'initiative', 'forum']

/**
 * What the statement names, to choose from before anything is typed: countries, bodies and classes,
 * initiatives, forums, each kind in the order of the text. The speaker, who is in every answer, is left out.
 */
export function suggestNamed(indexed: StatementIndex, limit = 20): readonly Suggestion[] {
  const entities = new Map<string, Entity>()
  for (const mention of indexed.mentions) {
    const entity = entityOf(mention)
    if (entity && entity.kind !== 'theme' && !isSpeaker(indexed, entity.id)) entities.set(entity.id, entity)
  }
  return [...entities.values()]
    .sort((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind))
    .slice(0, limit)
    .map((subject) => ({
      subject,
      name: namesOf(indexed).short(dimensionByKind[subject.kind], subject.id),
      alias: null,
      isGuess: false,
      isPart: false,
      presence: 'named',
    }))
}
