import { fileName } from '#shelf/fileName.ts'
import { writeStatementFile } from '#statement/statementFile.ts'
import { headOf } from './headOf.ts'
import type { MakeFile } from './takeawayState.ts'

/** The statement with what a person did to it: the file that "Save as file" of the shelf saves, and Open reads. */
export const statementFile: MakeFile = (state) => {
  const { title, id } = headOf(state)
  const text = writeStatementFile(state.indexed.statement)
  return new File([text], fileName(title, id), { type: 'application/json' })
}
