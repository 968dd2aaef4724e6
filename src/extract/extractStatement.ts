import type { WrittenKnowledge } from '#knowledge/writtenKnowledge.ts'
import { extractorVersion } from '#statement/extractorVersion.ts'
import { quoteAt } from '#statement/quoteAt.ts'
import type {
  Definition,
  DoubtfulMention,
  Mention,
  Sentence,
  StatedDate,
  Statement,
  StatementMetadata,
} from '#statement/statement.ts'
import type { Candidate } from './candidate.ts'
import { type FoldedText, foldText } from './foldText.ts'
import { holdFurniture, withFurniture } from './placeFurniture.ts'
import { readHeader } from './readHeader.ts'
import { type ReadingProgress, unitsBetween } from './readingProgress.ts'
import { readLayout } from './readLayout.ts'
import { nothingRead } from './readSoFar.ts'
import { readUnit } from './readUnit.ts'
import { splitSentences } from './splitSentences.ts'
import type { StatedDays } from './statedDays.ts'
import { termIndex } from './termIndex.ts'

const toStated = (text: string, folded: FoldedText, { at, ...dated }: StatedDays): StatedDate => {
  const position = { start: folded.startOf(at.start), end: folded.endOf(at.end) }
  return { ...dated, position, exact: text.slice(position.start, position.end) }
}

const toMention = (text: string, folded: FoldedText, candidate: Candidate): Mention => {
  const { kind, entity, reading, stated } = candidate
  const position = { start: folded.startOf(candidate.start), end: folded.endOf(candidate.end) }
  const mention = { kind, entity, reading, origin: 'rule', position, quote: quoteAt(text, position) } as const
  return stated ? { ...mention, stated: toStated(text, folded, stated) } : mention
}

/**
 * Reads a statement: its paragraphs and sentences, and every country, group, body, initiative, forum,
 * conflict and theme it names, each as an exact span of the untouched text.
 *
 * @param known metadata that is certain; what is missing is guessed from the head of the text
 * @param onProgress hears from time to time how far it is
 * @returns mentions in order of start, longer first; only a conflict holds other mentions. An empty text
 * has no paragraphs, sentences or mentions.
 */
export function extractStatement(
  text: string,
  known: Partial<StatementMetadata> & { readonly id: string },
  knowledge: WrittenKnowledge,
  onProgress?: (progress: ReadingProgress) => void,
): Statement {
  const layout = readLayout(text)
  const { plain, furniture } = layout
  const { metadata, origins, dateline, paragraphs: placed } = readHeader(layout, known, knowledge)
  const paragraphs = withFurniture(placed, furniture)
  const split = paragraphs.flatMap((paragraph, index): Sentence[] =>
    paragraph.role === 'body'
      ? splitSentences(plain, paragraph).map((span) => ({ ...span, paragraph: index }))
      : [],
  )
  const { sentences, furniture: inside } = holdFurniture(paragraphs, split, furniture)
  const headings = paragraphs.filter(({ role }) => role === 'title' || role === 'kicker')
  const units = [...headings, ...sentences].sort((one, other) => one.start - other.start)
  const { vocabulary } = termIndex(knowledge)
  const reader = { knowledge, date: metadata.date }
  const read = nothingRead(plain, metadata.issuers)
  const isOutsideDateline = ({ position: { start } }: Mention): boolean =>
    dateline === null || start < dateline.start || start >= dateline.end
  const mentions: Mention[] = []
  const doubtful: DoubtfulMention[] = []
  const definitions: Definition[] = []
  const tell = (done: number): void =>
    onProgress?.({
      metadata,
      paragraphs: paragraphs.length,
      sentences: sentences.length,
      done: done / units.length,
      found: mentions.length,
    })
  for (const [number, unit] of units.entries()) {
    if (number % unitsBetween === 0) tell(number)
    const folded = foldText(plain, unit, vocabulary)
    const { candidates, defined } = readUnit(folded.text, reader, read, 'paragraph' in unit)
    for (const candidate of candidates) {
      const mention = toMention(text, folded, candidate)
      if (!isOutsideDateline(mention)) continue
      if (candidate.doubt) doubtful.push({ ...mention, ...candidate.doubt })
      else mentions.push(mention)
    }
    for (const { abbreviation, meaning, start, end } of defined)
      if (meaning)
        definitions.push({
          abbreviation,
          ...meaning,
          position: { start: folded.startOf(start), end: folded.endOf(end) },
        })
  }
  return {
    metadata,
    origins,
    extractor: extractorVersion,
    text,
    paragraphs,
    sentences,
    mentions,
    doubtful,
    furniture: inside,
    definitions,
    corrections: [],
    ownEntities: [],
    ownTerms: [],
  }
}
