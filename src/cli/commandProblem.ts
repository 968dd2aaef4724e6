/** An expected problem of a command: it is reported with its fix and without a stack. */
export class CommandProblem extends Error {
  readonly fix: string

  constructor(message: string, fix: string) {
    super(message)
    this.name = 'CommandProblem'
    this.fix = fix
  }
}
