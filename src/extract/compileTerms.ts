import type { WrittenKnowledge, WrittenTerm } from '#knowledge/writtenKnowledge.ts'
import type { MentionKind, StatementMetadata } from '#statement/statement.ts'
import { alternation, wordingKey } from './termPattern.ts'

/** A term with what it stands for. */
export interface TermEntry {
  readonly term: WrittenTerm
  readonly kind: MentionKind
  readonly entity: string
}

/** All terms as two alternations, and the entries behind each wording. */
export interface CompiledTerms {
  /** Wordings with capitals, matched as they are written. */
  readonly exact: RegExp | null
  /** Wordings in lower case, matched in any case. */
  readonly loose: RegExp | null
  readonly entries: ReadonlyMap<string, readonly TermEntry[]>
}

/** Compiles the terms of the knowledge that apply to a statement; neighbours, for one, depend on the issuer. */
export function compileTerms(
  knowledge: WrittenKnowledge,
  { issuer }: Pick<StatementMetadata, 'issuer'>,
): CompiledTerms {
  const all: TermEntry[] = []
  const add = (kind: MentionKind, entity: string, terms: readonly WrittenTerm[]): void => {
    for (const term of terms) all.push({ term, kind, entity })
  }
  for (const { code, terms } of knowledge.places.places) add('place', code, terms)
  for (const { id, kind, of, terms } of knowledge.groups.groups)
    if (of === undefined || of === issuer) add(kind, id, terms)
  for (const { id, terms } of knowledge.initiatives.initiatives) add('initiative', id, terms)
  for (const { id, terms } of knowledge.forums.forums) add('forum', id, terms)
  const entries = new Map<string, TermEntry[]>()
  const exact: string[] = []
  const loose: string[] = []
  for (const entry of all) {
    const { text } = entry.term
    const isLoose = text === text.toLowerCase()
    ;(isLoose ? loose : exact).push(text)
    const key = isLoose ? wordingKey(text).toLowerCase() : wordingKey(text)
    const known = entries.get(key)
    if (known) known.push(entry)
    else entries.set(key, [entry])
  }
  return { exact: alternation(exact, 'gu'), loose: alternation(loose, 'giu'), entries }
}
