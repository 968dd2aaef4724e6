import { readFile } from 'node:fs/promises'
import { CommandProblem, reportOf } from '#cli/commandProblem.ts'
import { structureOf } from '#cli/structureOf.ts'
import { extractStatement } from '#extract/extractStatement.ts'
import type { WrittenKnowledge } from '#knowledge/writtenKnowledge.ts'
import type { Statement } from '#statement/statement.ts'
import { statementFormat } from '#statement/statementFile.ts'
import { answerDocument } from './answerDocument.ts'
import { decodeText } from './decodeText.ts'
import type { ReadAnswer, ReadResult, ReadTask } from './readTask.ts'
import { spanRecords } from './spanRecords.ts'
import { tableRows } from './tables.ts'

const readBytes = async (name: string, path: string): Promise<Uint8Array> =>
  readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EISDIR'
      ? new CommandProblem({
          code: 'folder',
          message: `${name} is a folder.`,
          fix: 'Give its files, as in FOLDER/*.txt.',
        })
      : new CommandProblem({
          code: 'unreadable',
          message: `${name} cannot be read.`,
          fix: 'Check the path; it is taken from the current folder.',
        })
  })

const resultOf = (statement: Statement, task: ReadTask, knowledge: WrittenKnowledge): ReadResult => {
  const { form, name, isWithDoubtful, isOneOfMany } = task
  if (form === 'rows') return { printed: '', rows: tableRows(statement, name, knowledge) }
  if (form === 'structure') return { printed: JSON.stringify({ file: name, ...structureOf(statement) }) }
  if (form === 'statement')
    return { printed: JSON.stringify({ ...statementFormat, ...statement }, null, isOneOfMany ? 0 : 2) }
  const lines = spanRecords(statement, isWithDoubtful).map((record) =>
    JSON.stringify(isOneOfMany ? { file: name, ...record } : record),
  )
  return { printed: lines.join('\n') }
}

/**
 * Reads the text of a task and makes of it what is wanted.
 *
 * @returns the problem where the text cannot be read: for a document's line with the line that answers it
 */
export async function answerTask(task: ReadTask, knowledge: WrittenKnowledge): Promise<ReadAnswer> {
  const { from, name, id, known } = task
  if ('document' in from) return answerDocument(from.document, task, knowledge)
  try {
    const bytes = 'path' in from ? await readBytes(name, from.path) : from.bytes
    const statement = extractStatement(decodeText(name, bytes), { id, ...known }, knowledge)
    return { ok: true, ...resultOf(statement, task, knowledge) }
  } catch (error) {
    if (!(error instanceof CommandProblem)) throw error
    return { ok: false, problem: reportOf(error), printed: '' }
  }
}
