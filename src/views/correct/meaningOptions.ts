import type { StatementIndex } from '#reading/statementIndex.ts'
import { sentencesOf } from '#selection/matching.ts'
import type { Mention, MentionKind } from '#statement/statement.ts'
import { suggest } from '#views/ask/suggest.ts'
import { suggestNamed } from '#views/ask/suggestNamed.ts'
import { namesOf } from '#views/words/namesOf.ts'
import { dimensionByKind, type Entity, entityOf } from '#views/words/subject.ts'
import type { Meaning } from '#work/standFor.ts'

/** Something that words may stand for. */
export interface MeaningOption {
  readonly meaning: Meaning
  readonly name: string
  /** The wording that fits what was typed, where it is not the name. */
  readonly alias: string | null
  /** Sentences that name it. */
  readonly count: number
  /** Whether it fits only if slips are forgiven. */
  readonly isGuess: boolean
}

/** A body is a group to whoever asks; a mention keeps them apart. */
const kindOf = (indexed: StatementIndex, { kind, id }: Entity): MentionKind => {
  if (kind !== 'group') return kind
  const listed = indexed.knowledge.groups?.groups.find((group) => group.id === id)
  const named = indexed.mentions.find((mention) => mention.kind === 'org' && mention.entity === id)
  return listed?.kind ?? named?.kind ?? 'group'
}

/** A series stands for its meeting of the statement's year, or its latest; as itself where none is known. */
const editionOf = ({ knowledge, statement }: StatementIndex, id: string): string => {
  const series = knowledge.forums?.forums.find((one) => one.id === id)
  const year = statement.metadata.date?.start.slice(0, 4)
  const ofYear = series?.editions.find(({ start }) => start.slice(0, 4) === year)
  return (ofYear ?? series?.editions.at(-1))?.id ?? id
}

const optionOf = (
  indexed: StatementIndex,
  subject: Entity,
  { name, alias = null, isGuess = false }: { name: string; alias?: string | null; isGuess?: boolean },
): MeaningOption => {
  const evidence = indexed.evidence[dimensionByKind[subject.kind]].get(subject.id) ?? []
  const entity =
    subject.kind === 'forum' && evidence.length === 0 ? editionOf(indexed, subject.id) : subject.id
  return {
    meaning: { kind: kindOf(indexed, subject), entity },
    name,
    alias,
    count: sentencesOf(evidence.filter(({ via }) => via === null)).length,
    isGuess,
  }
}

/**
 * What words may stand for, by a name, an alias or a code that was typed: what Ask would find, in its order, but for
 * words of the text. With nothing typed it is what the text names, and the themes behind.
 */
export function meaningOptions(indexed: StatementIndex, typed: string): readonly MeaningOption[] {
  const found = typed.trim() === '' ? suggestNamed(indexed, 40) : suggest(indexed, typed, 9)
  const options = found.flatMap(({ subject, name, alias, isGuess }) =>
    subject.kind === 'text'
      ? []
      : [optionOf(indexed, { kind: subject.kind, id: subject.id }, { name, alias, isGuess })],
  )
  if (typed.trim() !== '') return options
  const themes = indexed.knowledge.themes?.themes ?? []
  return [...options, ...themes.map(({ id, name }) => optionOf(indexed, { kind: 'theme', id }, { name }))]
}

/** What a mention stands for now, as the option it would be; a conflict is called by its words. */
export function currentMeaning(
  indexed: StatementIndex,
  mention: Pick<Mention, 'kind' | 'entity' | 'quote'>,
): MeaningOption {
  const entity = entityOf(mention)
  if (entity)
    return optionOf(indexed, entity, { name: namesOf(indexed).full(dimensionByKind[entity.kind], entity.id) })
  const { kind, entity: parties, quote } = mention
  return { meaning: { kind, entity: parties }, name: quote.exact, alias: null, count: 0, isGuess: false }
}
