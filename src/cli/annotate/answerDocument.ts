import { CommandProblem, problemIn, reportOf } from '#cli/commandProblem.ts'
import { structureOf } from '#cli/structureOf.ts'
import { extractStatement } from '#extract/extractStatement.ts'
import type { WrittenKnowledge } from '#knowledge/writtenKnowledge.ts'
import { parseTextDocument } from '#statement/parseTextDocument.ts'
import type { Statement } from '#statement/statement.ts'
import { statementFormat } from '#statement/statementFile.ts'
import { decodeText } from './decodeText.ts'
import type { ReadAnswer, ReadResult, ReadTask } from './readTask.ts'
import { spanRecords } from './spanRecords.ts'
import { tablesOf } from './tables.ts'

type Id = string | number

/** What messages call the line. */
const name = 'The line'

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    throw problemIn(name, { code: 'notJson', values: { detail } })
  }
}

/** The id of what may be no document, as far as it has one, so that its answer can be told from others. */
const idIn = (json: unknown): Id | null => {
  const id: unknown = typeof json === 'object' && json !== null && 'id' in json ? json.id : null
  return typeof id === 'string' || typeof id === 'number' ? id : null
}

const resultOf = (statement: Statement, id: Id, task: ReadTask, knowledge: WrittenKnowledge): ReadResult => {
  const { form, isWithDoubtful } = task
  if (form === 'rows') return { printed: '', tables: tablesOf(statement, null, knowledge) }
  if (form === 'structure') return { printed: JSON.stringify({ id, ...structureOf(statement) }) }
  const answer =
    form === 'spans'
      ? { mentions: spanRecords(statement, isWithDoubtful) }
      : { statement: { ...statementFormat, ...statement } }
  return { printed: JSON.stringify({ id, ...answer }) }
}

const resultIn = (json: unknown, task: ReadTask, knowledge: WrittenKnowledge): ReadResult => {
  const document = parseTextDocument(json)
  if (!document.ok) throw problemIn(name, document.problem)
  const { id, text, known } = document.value
  return resultOf(extractStatement(text, { ...task.known, ...known }, knowledge), id, task, knowledge)
}

/**
 * Reads a line that holds a document and makes of it what is wanted.
 *
 * @returns with the line that answers it, also where it cannot be read
 */
export function answerDocument(bytes: Uint8Array, task: ReadTask, knowledge: WrittenKnowledge): ReadAnswer {
  let id: Id | null = null
  try {
    const json = parsed(decodeText(name, bytes))
    id = idIn(json)
    return { ok: true, ...resultIn(json, task, knowledge) }
  } catch (error) {
    if (!(error instanceof CommandProblem)) throw error
    const problem = reportOf(error)
    return { ok: false, problem, printed: JSON.stringify({ id, error: problem }) }
  }
}
