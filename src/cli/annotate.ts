import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { extractStatement } from '#extract/extractStatement.ts'
import type { DoubtfulMention, Mention, Statement } from '#statement/statement.ts'
import { statementFormat } from '#statement/statementFile.ts'
import { CommandProblem } from './commandProblem.ts'
import { readKnowledge } from './readKnowledge.ts'
import { readMetadata } from './readMetadata.ts'
import { structureLine } from './structureLine.ts'

/** What `annotate` was asked to do. */
export interface AnnotateOptions {
  readonly file: string
  /** One JSON line for each mention instead of the statement file. */
  readonly spans: boolean
  /** With `spans`, a line for each doubtful mention as well, marked as such. */
  readonly doubtful: boolean
  /** One JSON line with the sentences and what the head says, instead of the statement file. */
  readonly structure: boolean
  /** File with metadata that is certain. */
  readonly metadata: string | null
}

/** One line of `--spans`; a conflict is printed as the theme it is about. */
const spanLine = (mention: Mention | DoubtfulMention): string => {
  const { kind, entity, reading, position, quote } = mention
  return JSON.stringify({
    ...position,
    exact: quote.exact,
    kind: kind === 'conflict' ? 'theme' : kind,
    id: entity,
    reading,
    ...('reason' in mention ? { doubtful: true, reason: mention.reason } : {}),
  })
}

const spanLines = ({ mentions, doubtful }: Statement, isWithDoubtful: boolean): string =>
  [...mentions, ...(isWithDoubtful ? doubtful : [])]
    .sort((one, other) => one.position.start - other.position.start || other.position.end - one.position.end)
    .map(spanLine)
    .join('\n')

const readText = async (file: string): Promise<string> => {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new CommandProblem(
      error.code === 'EISDIR' ? `${file} is a folder.` : `${file} cannot be read.`,
      'Check the path; it is taken from the current folder.',
    )
  })
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new CommandProblem(`${file} is not UTF-8 text.`, 'Save the text as UTF-8 and try again.')
  }
}

/**
 * Reads a text file and extracts its statement.
 *
 * @returns what is to be printed, without a line end; empty when there is no mention to print
 * @throws CommandProblem when a file cannot be read
 */
export async function annotate({
  file,
  spans,
  doubtful,
  structure,
  metadata,
}: AnnotateOptions): Promise<string> {
  const text = await readText(file)
  if (text.replace('\uFEFF', '').trim() === '')
    throw new CommandProblem(`${file} is empty.`, 'Give a file with the text of a statement.')
  const known = metadata === null ? {} : await readMetadata(metadata)
  const id = known.id ?? basename(file).replace(/\.[^.]*$/, '')
  const statement = extractStatement(text, { ...known, id }, await readKnowledge())
  if (structure) return structureLine(statement, basename(file))
  if (spans) return spanLines(statement, doubtful)
  return JSON.stringify({ ...statementFormat, ...statement }, null, 2)
}
