import type { DocumentNotice } from '#documents/documentText.ts'
import { readDocument } from '#documents/readDocument.ts'
import { extractStatement } from '#extract/extractStatement.ts'
import type { ReadingProgress } from '#extract/readingProgress.ts'
import { knowledgeFor } from '#knowledge/knowledgeFor.ts'
import { type Whole, wholeKnowledge } from '#knowledge/wholeFile.ts'
import { buildIndex } from '#reading/buildIndex.ts'
import { openedId } from '#statement/openedId.ts'
import type { Statement, StatementMetadata } from '#statement/statement.ts'
import { foundView } from '#views/open/foundView.ts'
import { noWork, workOf } from '#work/work.ts'
import type { ReadingReport, ReadingRequest } from './readingMessage.ts'
import { savedStatement } from './savedStatement.ts'

const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0

/** A text to be read, with what is known of it already. */
interface Taken {
  readonly text: string
  readonly notices: readonly DocumentNotice[]
  readonly saved: Statement | null
}

const take = async (
  source: ReadingRequest['source'],
  report: (report: ReadingReport) => void,
): Promise<Taken | ReadingReport> => {
  if (source.kind === 'text') return { text: source.text, notices: [], saved: null }
  const saved = savedStatement(source.name, source.bytes)
  if (saved && !saved.ok)
    return { kind: 'refused', problem: { code: 'statementFile', problem: saved.problem } }
  if (saved) return { text: saved.value.text, notices: [], saved: saved.value }
  const onProgress = (done: number, of: number): void => report({ kind: 'pages', done, of })
  const { name, bytes, encoding } = source
  const result = await readDocument({ name, bytes }, { onProgress, encoding })
  if (!result.ok) return { kind: 'refused', problem: result.problem }
  return { ...result.value, saved: null }
}

/** Fields of the metadata that a person entered have that for their origin. */
const withOrigins = (statement: Statement, entered: Partial<StatementMetadata>): Statement => {
  const by = { by: 'entered' } as const
  const { speaker, id: _, wording: __, ...fields } = entered
  const origins = Object.fromEntries(Object.keys(fields).map((field) => [field, by]))
  const ofSpeaker = speaker === undefined ? {} : { speaker: by, role: by }
  return { ...statement, origins: { ...statement.origins, ...origins, ...ofSpeaker } }
}

/** A statement that another program wrote stands as it is: no rule of this one made its mentions. */
const isOfOthers = ({ extractor }: Statement): boolean => extractor === null

const withoutWork = (saved: Statement): Statement => ({ ...saved, ...noWork })

/**
 * Reads a statement from words or a file.
 *
 * @param report hears how far it is
 * @returns the end: what was read, or why nothing was
 */
export async function answerReading(
  { source, entered }: ReadingRequest,
  whole: Whole,
  report: (report: ReadingReport) => void,
): Promise<ReadingReport> {
  const taken = await take(source, report)
  if ('kind' in taken) return taken
  const { text, notices, saved } = taken
  if (text.trim() === '') return { kind: 'refused', problem: { code: 'documentEmpty', values: {} } }
  report({ kind: 'taken', words: countWords(text) })
  const id = openedId(text)
  const stated = saved?.metadata ?? {}
  const onProgress = (progress: ReadingProgress): void => report({ kind: 'progress', progress })
  const read =
    saved && isOfOthers(saved)
      ? withoutWork(saved)
      : extractStatement(text, { ...stated, ...entered, id }, wholeKnowledge(whole), onProgress)
  const { metadata, origins } = read
  const statement = withOrigins(
    { ...read, metadata: { ...metadata, ...entered, id }, origins: saved?.origins ?? origins },
    entered,
  )
  const knowledge = knowledgeFor(statement, whole)
  return {
    kind: 'read',
    read: {
      statement,
      knowledge,
      found: foundView(buildIndex(statement, knowledge)),
      work: saved ? workOf(saved) : noWork,
      notices,
    },
  }
}
