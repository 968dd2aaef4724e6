import { statementShelf } from '#app/shelf/statementShelf.ts'
import { beginWork } from '#work/workHistory.ts'
import type { ReadStatement } from '#worker/readingMessage.ts'

/**
 * Puts what was read on the shelf.
 *
 * @returns the id under which the address names it
 */
export async function keepRead({ statement, knowledge, work }: ReadStatement): Promise<string> {
  const history = beginWork(work)
  await statementShelf().keep({ extracted: statement, knowledge, history, openedAt: Date.now() })
  return statement.metadata.id
}
