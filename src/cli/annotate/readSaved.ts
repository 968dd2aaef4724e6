import { readFile } from 'node:fs/promises'
import { CommandProblem, problemIn } from '#cli/commandProblem.ts'
import type { Statement } from '#statement/statement.ts'
import { parseStatementText } from '#statement/statementFile.ts'

/**
 * Reads a statement that was saved, with the corrections and own words in it.
 *
 * @throws CommandProblem naming the file and the place in it
 */
export async function readSaved(file: string): Promise<Statement> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new CommandProblem({
      code: 'unreadable',
      message: `${file} cannot be read.`,
      fix: 'Give a statement file, as the page saves it.',
    })
  })
  const result = parseStatementText(text)
  if (!result.ok) throw problemIn(file, result.problem)
  return result.value
}
