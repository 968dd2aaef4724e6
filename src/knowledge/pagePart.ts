import type { Result } from '#statement/problem.ts'
import type { PageKnowledge } from './knowledge.ts'
import { type KnowledgePart, knowledgeFormat, knowledgeVersion, parseKnowledge } from './knowledgeFiles.ts'
import type { WrittenKnowledge } from './writtenKnowledge.ts'

/** Adds the ids of all sources that a value cites, wherever in it. */
const collectCited = (value: unknown, into: Set<string>): void => {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value))
    if (key === 'sources' && Array.isArray(inner)) for (const id of inner) into.add(String(id))
    else collectCited(inner, into)
}

/** A part with the sources that something in it cites; the rest need not travel. */
const onlyCited = <Part extends object>(part: Part): Part => {
  // Places cite nothing one by one: their sources stand for the whole table.
  if (!('sources' in part) || 'places' in part) return part
  const { sources, ...rest } = part as { sources: Record<string, unknown> }
  const cited = new Set<string>()
  collectCited(rest, cited)
  const kept = Object.entries(sources).filter(([id]) => cited.has(id))
  return { ...part, sources: Object.fromEntries(kept) }
}

/** A part of the knowledge as the page has it: what only the extraction or an editor reads, and sources that nothing cites, are left out. */
export function pagePart<Part extends KnowledgePart>(
  knowledge: WrittenKnowledge,
  part: Part,
): Result<PageKnowledge[Part]> {
  const head = { format: knowledgeFormat(part), version: knowledgeVersion }
  const parse = parseKnowledge[part] as (json: unknown) => Result<PageKnowledge[Part]>
  const result = parse({ ...head, ...knowledge[part] })
  return result.ok ? { ok: true, value: onlyCited(result.value) } : result
}
