import { sharedWords } from '#app/correct/sharedWordsStore.ts'
import { statementShelf } from '#app/shelf/statementShelf.ts'
import { withoutShared } from '#work/sharedWords.ts'
import { beginWork } from '#work/workHistory.ts'
import type { ReadStatement } from '#worker/readingMessage.ts'

/**
 * Puts what was read on the shelf. Own words that count here in all statements are not kept with this one once more.
 *
 * @returns the id under which the address names it
 */
export async function keepRead({ statement, knowledge, work }: ReadStatement): Promise<string> {
  const history = beginWork(withoutShared(work, sharedWords().read()))
  await statementShelf().keep({ extracted: statement, knowledge, history, openedAt: Date.now() })
  return statement.metadata.id
}
