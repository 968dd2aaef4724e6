import type { WrittenKnowledge } from '#knowledge/writtenKnowledge.ts'
import type { StatementMetadata } from '#statement/statement.ts'
import type { Candidate } from './candidate.ts'
import { findWords } from './findWords.ts'
import { fromCapitals, isInCapitals } from './fromCapitals.ts'
import { matchTerms } from './matchTerms.ts'
import { readClasses } from './readClasses.ts'
import { readConflicts } from './readConflicts.ts'
import type { Defined } from './readDefinitions.ts'
import { readInstitutions } from './readInstitutions.ts'
import { readJoined } from './readJoined.ts'
import { readNeighbours } from './readNeighbours.ts'
import { readShapes } from './readShapes.ts'
import type { ReadSoFar } from './readSoFar.ts'
import { readThemes } from './readThemes.ts'
import { resolveForums } from './resolveForums.ts'
import { resolveOverlaps } from './resolveOverlaps.ts'
import { type ShapeToken, shapeTokens } from './shapeTokens.ts'
import { termIndex } from './termIndex.ts'
import { withEditionNumbers } from './withEditionNumbers.ts'
import { withLongForms } from './withLongForms.ts'
import { withMeanings } from './withMeanings.ts'
import { withOtherSenses } from './withOtherSenses.ts'
import { withPrefixes } from './withPrefixes.ts'
import { withQualifiers } from './withQualifiers.ts'
import { withSharedNames } from './withSharedNames.ts'

/** What is the same for every sentence of a statement. */
export interface Reader {
  readonly knowledge: WrittenKnowledge
  /** By which forums are resolved to their editions. */
  readonly date: StatementMetadata['date']
}

/** In order of start, longer first, and a conflict before the place that is all its words. */
const byStart = (one: Candidate, other: Candidate): number =>
  one.start - other.start ||
  other.end - one.end ||
  Number(other.kind === 'conflict') - Number(one.kind === 'conflict')

/** Names of a folded sentence, none overlapping, in order of start; and spans in which no theme is counted. */
const namesIn = (folded: string, { knowledge, date }: Reader, read: ReadSoFar) => {
  const index = termIndex(knowledge)
  const isCapital = isInCapitals(folded)
  const text = isCapital ? fromCapitals(folded, index.abbreviations) : folded
  const words = findWords(text, index)
  const listed = resolveOverlaps([
    ...withLongForms(text, withQualifiers(text, withPrefixes(text, matchTerms(text, words)))),
    ...readClasses(text, words.clues),
    ...readJoined(text, knowledge.initiatives),
  ])
  // In capitals every word begins like a name, so that no shape tells one.
  let cut: readonly ShapeToken[] | null = isCapital ? [] : null
  const tokensOf = (): readonly ShapeToken[] => {
    cut ??= shapeTokens(text, listed)
    return cut
  }
  const institutions = readInstitutions(text, words.clues, tokensOf)
  const shapes = readShapes(text, words.clues, tokensOf)
  const named = resolveOverlaps([...listed, ...institutions.bodies, ...shapes])
  const { candidates, defined } = withMeanings(text, named, read)
  const told = withOtherSenses(
    text,
    withSharedNames(text, resolveOverlaps(candidates), read, isCapital),
    read,
  )
  const resolved = withEditionNumbers(text, resolveForums(text, told, knowledge.forums, date))
  const around = words.clues.has('neighbours') ? readNeighbours(text, resolved, read.issuers, knowledge) : []
  const names = around.length > 0 ? [...resolved, ...around].sort(byStart) : resolved
  return { text, words, names, defined, blocked: institutions.names }
}

/**
 * Reads one folded sentence: names, conflicts between them and themes beside them.
 *
 * @param read what the text has said so far; what the sentence says is added to it
 * @param isCounted whether themes are counted in it
 * @returns candidates in order of start, longer first, only a conflict holds others; and what is defined
 */
export function readUnit(
  folded: string,
  reader: Reader,
  read: ReadSoFar,
  isCounted: boolean,
): { readonly candidates: readonly Candidate[]; readonly defined: readonly Defined[] } {
  const { text, words, names, defined, blocked } = namesIn(folded, reader, read)
  const counted = names.filter(({ doubt }) => doubt === undefined)
  const taken = [...names, ...readConflicts(text, counted)].sort(byStart)
  const isFree = ({ start, end }: Candidate): boolean =>
    !blocked.some((span) => span.start < end && start < span.end)
  const themes = isCounted ? readThemes(text, words, taken).filter(isFree) : []
  for (const { kind, entity } of counted)
    if (kind === 'place') {
      read.places.delete(entity)
      read.places.add(entity)
    }
  return { candidates: [...taken, ...themes].sort(byStart), defined }
}
