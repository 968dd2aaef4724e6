import { statementShelf } from '#app/shelf/statementShelf.ts'
import type { Statement } from '#statement/statement.ts'
import { isOutdated, readAnew } from './readAnew.ts'
import { startReading } from './startReading.ts'

/**
 * Has today's rules read a statement of the shelf; what a person did to it is made anew on what they find.
 *
 * @returns whether it was read: else what is kept stands
 */
export async function bringUpToDate(extracted: Statement): Promise<boolean> {
  const anew = await readAnew(
    extracted,
    (text, entered) => startReading({ kind: 'text', text }, entered, () => {}).end,
  )
  if (!anew) return false
  const { statement, knowledge } = anew
  await statementShelf().update(extracted.metadata.id, (kept) =>
    isOutdated(kept.extracted) ? { ...kept, extracted: statement, knowledge } : kept,
  )
  return true
}
