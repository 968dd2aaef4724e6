import type { WrittenKnowledge } from '#knowledge/writtenKnowledge.ts'
import type { Reading, Span } from '#statement/statement.ts'
import type { CountryCode } from '#statement/units.ts'
import { foldText } from './foldText.ts'
import { nothingRead } from './readSoFar.ts'
import { readUnit } from './readUnit.ts'
import { termIndex } from './termIndex.ts'

/** A state that words of the head name, as a span of the text. */
export interface NamedState extends Span {
  readonly code: CountryCode
  readonly reading: Reading
}

/**
 * States named in a stretch of a text, in order, as its sentences are read; doubtful ones, capitals and the like for
 * their governments, and former names are none.
 */
export function readNamed(text: string, span: Span, knowledge: WrittenKnowledge): readonly NamedState[] {
  const folded = foldText(text, span, termIndex(knowledge).vocabulary)
  const { candidates } = readUnit(folded.text, { knowledge, date: null }, nothingRead('', []), false)
  return candidates.flatMap(({ kind, entity, reading, doubt, start, end }) =>
    kind === 'place' && !doubt && reading !== 'metonym' && reading !== 'historical' && reading !== 'venue'
      ? [{ code: entity, reading, start: folded.startOf(start), end: folded.endOf(end) }]
      : [],
  )
}
