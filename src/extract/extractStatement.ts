import type { WrittenKnowledge } from '#knowledge/writtenKnowledge.ts'
import type { Mention, Sentence, Span, Statement, StatementMetadata } from '#statement/statement.ts'
import type { Candidate } from './candidate.ts'
import { compileTerms } from './compileTerms.ts'
import { matchTerms } from './matchTerms.ts'
import { readConflicts } from './readConflicts.ts'
import { readHeader } from './readHeader.ts'
import { readNamedThings } from './readNamedThings.ts'
import { readThemes } from './readThemes.ts'
import { resolveForums } from './resolveForums.ts'
import { resolveOverlaps } from './resolveOverlaps.ts'
import { splitParagraphs } from './splitParagraphs.ts'
import { splitSentences } from './splitSentences.ts'

/** Code units of context kept on each side of a quote. */
const contextLength = 32

const toMention = (text: string, { start, end, kind, entity, reading }: Candidate): Mention => ({
  kind,
  entity,
  reading,
  position: { start, end },
  quote: {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
  },
})

const byStart = (one: Span, other: Span): number => one.start - other.start || other.end - one.end

/**
 * Reads a statement: its paragraphs and sentences, and every country, group, body, initiative, forum,
 * conflict and theme it names, each as an exact span of the untouched text.
 *
 * @param known metadata that is certain; what is missing is guessed from the head of the text
 * @returns mentions in order of start, longer first; only a conflict holds other mentions. An empty text
 * has no paragraphs, sentences or mentions.
 */
export function extractStatement(
  text: string,
  known: Partial<StatementMetadata> & { readonly id: string },
  knowledge: WrittenKnowledge,
): Statement {
  const spans = splitParagraphs(text)
  const { metadata, roles, dateline } = readHeader(text, spans, known, knowledge)
  const paragraphs = spans.map((span, index) => ({ ...span, role: roles[index] ?? ('body' as const) }))
  const sentences = paragraphs.flatMap((paragraph, index): Sentence[] =>
    paragraph.role === 'body'
      ? splitSentences(text, paragraph, metadata.language).map((span) => ({ ...span, paragraph: index }))
      : [],
  )
  const isOutsideDateline = ({ start }: Span): boolean =>
    dateline === null || start < dateline.start || start >= dateline.end
  const named = resolveForums(
    text,
    resolveOverlaps(
      [...matchTerms(text, compileTerms(knowledge, metadata)), ...readNamedThings(text)].filter(
        isOutsideDateline,
      ),
    ),
    knowledge.forums,
    metadata.date,
  )
  const conflicts = readConflicts(text, named)
  const taken = [...named, ...conflicts].sort(byStart)
  const themes = readThemes(text, sentences, knowledge.themes, taken)
  return {
    metadata,
    text,
    paragraphs,
    sentences,
    mentions: [...taken, ...themes].sort(byStart).map((candidate) => toMention(text, candidate)),
  }
}
