import type { WrittenKnowledge } from '#knowledge/writtenKnowledge.ts'
import type { Mention, Sentence, Span, Statement, StatementMetadata } from '#statement/statement.ts'
import type { Candidate } from './candidate.ts'
import { type FoldedText, foldText } from './foldText.ts'
import { matchTerms } from './matchTerms.ts'
import { readClasses } from './readClasses.ts'
import { readConflicts } from './readConflicts.ts'
import { readHeader } from './readHeader.ts'
import { readShapes } from './readShapes.ts'
import { readThemes } from './readThemes.ts'
import { readUnits } from './readUnits.ts'
import { resolveForums } from './resolveForums.ts'
import { resolveOverlaps } from './resolveOverlaps.ts'
import { splitParagraphs } from './splitParagraphs.ts'
import { splitSentences } from './splitSentences.ts'
import { termIndex } from './termIndex.ts'

/** Version of the extraction: raised whenever its rules may read a text otherwise than before. */
const extractorVersion = 1

/** Code units of context kept on each side of a quote. */
const contextLength = 32

const toMention = (text: string, folded: FoldedText, candidate: Candidate): Mention => {
  const { kind, entity, reading } = candidate
  const start = folded.startOf(candidate.start)
  const end = folded.endOf(candidate.end)
  return {
    kind,
    entity,
    reading,
    origin: 'rule',
    position: { start, end },
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - contextLength), start),
      suffix: text.slice(end, end + contextLength),
    },
  }
}

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
  const { metadata, origins, roles, dateline } = readHeader(text, spans, known, knowledge)
  const paragraphs = spans.map((span, index) => ({ ...span, role: roles[index] ?? ('body' as const) }))
  const sentences = paragraphs.flatMap((paragraph, index): Sentence[] =>
    paragraph.role === 'body'
      ? splitSentences(text, paragraph, metadata.language).map((span) => ({ ...span, paragraph: index }))
      : [],
  )
  const units = readUnits(text, paragraphs, sentences)
  const index = termIndex(knowledge)
  const readIn = (unit: Span): Mention[] => {
    const folded = foldText(text, unit, index.vocabulary)
    const isOutsideDateline = ({ start }: Span): boolean =>
      dateline === null || folded.startOf(start) < dateline.start || folded.startOf(start) >= dateline.end
    const listed = resolveOverlaps([
      ...matchTerms(folded.text, index, metadata.issuers),
      ...readClasses(folded.text),
    ])
    const named = resolveForums(
      folded.text,
      resolveOverlaps([...listed, ...readShapes(folded.text, listed)].filter(isOutsideDateline)),
      knowledge.forums,
      metadata.date,
    )
    const taken = [...named, ...readConflicts(folded.text, named)].sort(byStart)
    const themes = isCounted(unit) ? readThemes(folded.text, knowledge.themes, taken) : []
    return [...taken, ...themes].sort(byStart).map((candidate) => toMention(text, folded, candidate))
  }
  const isCounted = ({ start }: Span): boolean => start >= (sentences[0]?.start ?? text.length)
  return {
    metadata,
    origins,
    extractor: extractorVersion,
    text,
    paragraphs,
    sentences,
    mentions: units.flatMap(readIn),
    doubtful: [],
    furniture: [],
    definitions: [],
    corrections: [],
    ownEntities: [],
    ownTerms: [],
  }
}
