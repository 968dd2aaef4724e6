import { say } from '#messages/say.ts'
import type { Problem } from '#statement/problem.ts'

/** A problem in words, with how to mend it. */
export interface SaidProblem {
  /** Names the place: `mentions[3].position.start: Expected number but received "x".` */
  readonly message: string
  readonly fix: string
}

/** Says what is wrong with a file, where, and how to mend it. */
export function sayProblem({ code, values, place }: Problem): SaidProblem {
  return {
    message: say(`problem.${code}`, { ...values, place: place ?? say('problem.file') }),
    fix: say(`problem.${code}Fix`),
  }
}
