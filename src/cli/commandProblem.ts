import type { Problem } from '#statement/problem.ts'
import { sayProblem } from '#views/words/sayProblem.ts'

/** What a command can say of a problem, also from one thread to another. */
export interface CommandReport {
  /** A name that stays when the words change: `notUtf8`. */
  readonly code: string
  /** Says what is wrong and names the file or the place in it. */
  readonly message: string
  readonly fix: string
  /** Path of the place in a file of JSON, `mentions[3].position.start`; missing for the file as a whole. */
  readonly place?: string | undefined
}

/** An expected problem of a command: it is reported with its fix and without a stack. */
export class CommandProblem extends Error implements CommandReport {
  readonly code: string
  readonly fix: string
  readonly place: string | undefined

  constructor({ code, message, fix, place }: CommandReport) {
    super(message)
    this.name = 'CommandProblem'
    this.code = code
    this.fix = fix
    this.place = place
  }
}

/** The problem as it can be sent from one thread to another. */
export function reportOf({ code, message, fix, place }: CommandReport): CommandReport {
  return { code, message, fix, ...(place !== undefined && { place }) }
}

/** The problem of a file as that of the command that reads it. */
export function problemIn(file: string, problem: Problem): CommandProblem {
  const { message, fix } = sayProblem(problem)
  return new CommandProblem({ code: problem.code, message: `${file}: ${message}`, fix, place: problem.place })
}
