import { readFile } from 'node:fs/promises'
import { CommandProblem, reportOf } from '#cli/commandProblem.ts'
import { structureOf } from '#cli/structureOf.ts'
import { extractStatement } from '#extract/extractStatement.ts'
import type { WrittenKnowledge } from '#knowledge/writtenKnowledge.ts'
import type { Statement } from '#statement/statement.ts'
import { statementFormat } from '#statement/statementFile.ts'
import { type Applied, applyWork } from '#work/applyWork.ts'
import { noWork, workOf } from '#work/work.ts'
import { answerDocument } from './answerDocument.ts'
import type { ReadAnswer, ReadResult, ReadTask } from './readTask.ts'
import { spanRecords } from './spanRecords.ts'
import { svgOf } from './svgOf.ts'
import { tablesOf } from './tables.ts'
import { takeText } from './takeText.ts'

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

const resultOf = async (
  statement: Statement,
  task: ReadTask,
  knowledge: WrittenKnowledge,
): Promise<ReadResult> => {
  const { form, name, isWithDoubtful, picture, isOneOfMany } = task
  if (picture) return { printed: await svgOf(statement, picture) }
  if (form === 'rows') return { printed: '', tables: tablesOf(statement, name, knowledge) }
  if (form === 'structure') return { printed: JSON.stringify({ file: name, ...structureOf(statement) }) }
  if (form === 'statement')
    return { printed: JSON.stringify({ ...statementFormat, ...statement }, null, isOneOfMany ? 0 : 2) }
  const lines = spanRecords(statement, isWithDoubtful).map((record) =>
    JSON.stringify(isOneOfMany ? { file: name, ...record } : record),
  )
  return { printed: lines.join('\n') }
}

/** What is read in a text, with the work of a saved statement on it; one of another program keeps its mentions. */
const statementOf = (
  text: string,
  { id, known, saved, from }: ReadTask,
  knowledge: WrittenKnowledge,
): Pick<Applied, 'statement' | 'lost'> => {
  const isOfOthers = saved?.extractor === null && 'text' in from
  const extracted = isOfOthers ? { ...saved, ...noWork } : extractStatement(text, { id, ...known }, knowledge)
  return saved ? applyWork(extracted, workOf(saved)) : { statement: extracted, lost: [] }
}

/**
 * Reads the text of a task and makes of it what is wanted.
 *
 * @returns the problem where the text cannot be read: for a document's line with the line that answers it
 */
export async function answerTask(task: ReadTask, knowledge: WrittenKnowledge): Promise<ReadAnswer> {
  const { from, name } = task
  if ('document' in from) return answerDocument(from.document, task, knowledge)
  try {
    const { text, notes } =
      'text' in from
        ? { text: from.text, notes: [] }
        : await takeText(
            name,
            'path' in from ? await readBytes(name, from.path) : from.bytes,
            task.isUntouched,
          )
    const { statement, lost } = statementOf(text, task, knowledge)
    return {
      ok: true,
      ...(await resultOf(statement, task, knowledge)),
      notes: [...notes, ...lost.map(({ at }) => `A correction no longer fits: “${at.quote.exact}”.`)],
    }
  } catch (error) {
    if (!(error instanceof CommandProblem)) throw error
    return { ok: false, problem: reportOf(error), printed: '' }
  }
}
