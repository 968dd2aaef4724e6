import { readFile } from 'node:fs/promises'
import { CommandProblem, problemIn, reportOf } from '#cli/commandProblem.ts'
import { extractStatement } from '#extract/extractStatement.ts'
import type { WrittenKnowledge } from '#knowledge/writtenKnowledge.ts'
import { parseTextDocument, type TextDocument } from '#statement/parseTextDocument.ts'
import type { Statement } from '#statement/statement.ts'
import { statementFormat } from '#statement/statementFile.ts'
import { decodeText } from './decodeText.ts'
import type { ReadAnswer, ReadTask } from './readTask.ts'
import { spanRecords } from './spanRecords.ts'
import { structureOf } from './structureOf.ts'

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

const printedFile = (statement: Statement, task: ReadTask): string => {
  const { form, name, isWithDoubtful, isOneOfMany } = task
  if (form === 'structure') return JSON.stringify({ file: name, ...structureOf(statement) })
  if (form === 'statement')
    return JSON.stringify({ ...statementFormat, ...statement }, null, isOneOfMany ? 0 : 2)
  return spanRecords(statement, isWithDoubtful)
    .map((record) => JSON.stringify(isOneOfMany ? { file: name, ...record } : record))
    .join('\n')
}

const printedLine = (statement: Statement, id: string | number, task: ReadTask): string => {
  const { form, isWithDoubtful } = task
  if (form === 'structure') return JSON.stringify({ id, ...structureOf(statement) })
  if (form === 'spans') return JSON.stringify({ id, mentions: spanRecords(statement, isWithDoubtful) })
  return JSON.stringify({ id, statement: { ...statementFormat, ...statement } })
}

const parsedLine = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    throw problemIn('The line', { code: 'notJson', values: { detail } })
  }
}

/** The id of a line that is no document, as far as it has one, so that its answer can be told from others. */
const idIn = (json: unknown): string | number | null => {
  const id: unknown = typeof json === 'object' && json !== null && 'id' in json ? json.id : null
  return typeof id === 'string' || typeof id === 'number' ? id : null
}

const answerLine = (bytes: Uint8Array, task: ReadTask, knowledge: WrittenKnowledge): ReadAnswer => {
  let id: string | number | null = null
  const documentIn = (): TextDocument => {
    const json = parsedLine(decodeText('The line', bytes))
    id = idIn(json)
    const result = parseTextDocument(json)
    if (!result.ok) throw problemIn('The line', result.problem)
    return result.value
  }
  return orProblem(
    () => {
      const document = documentIn()
      const statement = extractStatement(document.text, { ...task.known, ...document.known }, knowledge)
      return printedLine(statement, document.id, task)
    },
    (problem) => JSON.stringify({ id, error: reportOf(problem) }),
  )
}

const orProblem = (work: () => string, said: (problem: CommandProblem) => string): ReadAnswer => {
  try {
    return { ok: true, printed: work() }
  } catch (error) {
    if (!(error instanceof CommandProblem)) throw error
    return { ok: false, problem: reportOf(error), printed: said(error) }
  }
}

/**
 * Reads the text of a task and prints it in its form.
 *
 * @returns the problem where the text cannot be read: for a document's line with the line that answers it
 */
export async function answerTask(task: ReadTask, knowledge: WrittenKnowledge): Promise<ReadAnswer> {
  const { from, name, id, known } = task
  if ('document' in from) return answerLine(from.document, task, knowledge)
  try {
    const bytes = 'path' in from ? await readBytes(name, from.path) : from.bytes
    const statement = extractStatement(decodeText(name, bytes), { id, ...known }, knowledge)
    return { ok: true, printed: printedFile(statement, task) }
  } catch (error) {
    if (!(error instanceof CommandProblem)) throw error
    return { ok: false, problem: reportOf(error), printed: '' }
  }
}
