import { readFile } from 'node:fs/promises'
import type { Result } from '#statement/problem.ts'
import { problemIn } from './commandProblem.ts'
import { expandConditions } from './expandConditions.ts'
import { parseJson } from './parseJson.ts'

/**
 * Reads a file that people write, which leaves its format and version to its name.
 *
 * @param head the two
 * @throws CommandProblem naming the file and the place in it
 */
export async function readWritten<Value>(
  file: string,
  head: object,
  parse: (json: unknown) => Result<Value>,
): Promise<Value> {
  const result = parse({ ...head, ...expandConditions(parseJson(file, await readFile(file, 'utf8'))) })
  if (!result.ok) throw problemIn(file, result.problem)
  return result.value
}
