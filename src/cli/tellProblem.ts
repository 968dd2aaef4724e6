import type { CommandReport } from './commandProblem.ts'
import type { Surroundings } from './surroundings.ts'

/** Tells a problem on the error stream: what is wrong, with its code, and how to mend it. */
export function tellProblem({ message, code, fix }: CommandReport, { err }: Surroundings): void {
  err(`${message} [${code}]`)
  err(`Fix: ${fix}`)
}
