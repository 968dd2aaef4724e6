import type { Problem } from '#statement/problem.ts'
import { sayProblem } from '#views/words/sayProblem.ts'

/** An expected problem of a command: it is reported with its fix and without a stack. */
export class CommandProblem extends Error {
  readonly fix: string

  constructor(message: string, fix: string) {
    super(message)
    this.name = 'CommandProblem'
    this.fix = fix
  }
}

/** The problem of a file as that of the command that reads it. */
export function problemIn(file: string, problem: Problem): CommandProblem {
  const { message, fix } = sayProblem(problem)
  return new CommandProblem(`${file}: ${message}`, fix)
}
