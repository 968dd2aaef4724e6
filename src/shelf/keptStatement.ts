import * as v from 'valibot'
import type { PageKnowledge } from '#knowledge/knowledge.ts'
import { knowledgeFormat, knowledgeVersion, parseKnowledge } from '#knowledge/knowledgeFiles.ts'
import { parseVersioned } from '#statement/parseVersioned.ts'
import type { Problem, Result } from '#statement/problem.ts'
import type { Statement } from '#statement/statement.ts'
import { parseStatementFile, statementFormat } from '#statement/statementFile.ts'

/** Format and version of what is kept of a statement. */
const keptFormat = { format: 'statement-atlas/kept', version: 1 } as const

/** A statement as it is kept: what was read in it, what was known then, and what a person did to it. */
export interface KeptStatement<History> {
  /** As the extraction read it, its metadata as they were confirmed; nothing that a person corrected is in it. */
  readonly extracted: Statement
  readonly knowledge: PageKnowledge
  /** What a person did, with what can be undone and done again. */
  readonly history: History
  /** When it was opened last, in milliseconds since 1970. */
  readonly openedAt: number
}

const parts = ['places', 'groups', 'initiatives', 'forums', 'themes'] as const

const keptSchema = v.object({
  extracted: v.unknown(),
  knowledge: v.object({
    places: v.unknown(),
    groups: v.unknown(),
    initiatives: v.unknown(),
    forums: v.unknown(),
    themes: v.unknown(),
  }),
  history: v.unknown(),
  openedAt: v.pipe(v.number(), v.finite(), v.minValue(0)),
})

/** A problem within a part names the part too. */
const within = (part: string, problem: Problem): { ok: false; problem: Problem } => ({
  ok: false,
  problem: { ...problem, place: [part, problem.place].filter(Boolean).join('.') },
})

/**
 * Reads what was kept of a statement: each part through its own door, so that one of an older version is upgraded.
 *
 * @param parseHistory the door of what a person did
 */
export function parseKept<History>(
  json: unknown,
  parseHistory: (json: unknown) => Result<History>,
): Result<KeptStatement<History>> {
  const kept = parseVersioned({ ...keptFormat, schema: keptSchema }, json)
  if (!kept.ok) return kept
  const { knowledge: files, openedAt } = kept.value
  const extracted = parseStatementFile(kept.value.extracted)
  if (!extracted.ok) return within('extracted', extracted.problem)
  const history = parseHistory(kept.value.history)
  if (!history.ok) return within('history', history.problem)
  const knowledge: Partial<Record<(typeof parts)[number], unknown>> = {}
  for (const part of parts) {
    const read = parseKnowledge[part](files[part])
    if (!read.ok) return within(`knowledge.${part}`, read.problem)
    knowledge[part] = read.value
  }
  const value = { extracted: extracted.value, knowledge: knowledge as unknown as PageKnowledge, openedAt }
  return { ok: true, value: { ...value, history: history.value } }
}

/** What is kept of a statement, as plain data that `parseKept` reads. */
export function writeKept<History>(kept: KeptStatement<History>): Readonly<Record<string, unknown>> {
  const { extracted, knowledge, history, openedAt } = kept
  const files = parts.map((part) => [
    part,
    { format: knowledgeFormat(part), version: knowledgeVersion, ...knowledge[part] },
  ])
  return {
    ...keptFormat,
    extracted: { ...statementFormat, ...extracted },
    knowledge: Object.fromEntries(files),
    history,
    openedAt,
  }
}
