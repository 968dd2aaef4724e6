import { CommandProblem } from './commandProblem.ts'

/**
 * Parses the JSON of a file people write.
 *
 * @throws CommandProblem naming the file, when it is not JSON or not an object
 */
export function parseJson(file: string, text: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CommandProblem({
      code: 'notJson',
      message: `${file} is not JSON: ${reason}`,
      fix: 'Mend it; a comma too many is the usual cause.',
    })
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>
  throw new CommandProblem({
    code: 'notObject',
    message: `${file} does not hold a JSON object.`,
    fix: 'Write its values between { and }.',
  })
}
