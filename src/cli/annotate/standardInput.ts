import { CommandProblem } from '#cli/commandProblem.ts'
import type { Surroundings } from '#cli/surroundings.ts'

/**
 * The bytes that are sent to the command.
 *
 * @throws CommandProblem where a terminal stands for them, so that nobody waits for what nobody sends
 */
export function standardInput({ input }: Surroundings): AsyncIterable<Uint8Array> {
  if (input !== null) return input
  throw new CommandProblem({
    code: 'noFile',
    message: 'No file is given.',
    fix: 'Give one, as in npm run -s annotate -- speech.txt --spans, or send a text to the standard input.',
  })
}
