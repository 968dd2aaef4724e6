/** An expected problem: what is wrong, where, and how to mend it. */
export interface Problem {
  readonly code:
    | 'not an object'
    | 'wrong format'
    | 'newer version'
    | 'invalid'
    | 'unreadable'
    | 'other statement'
  /** In words, naming the place: `mentions[3].position.start: Invalid type: Expected number but received "x".` */
  readonly message: string
  readonly fix: string
  /** Path of the place in the file, `mentions[3].position.start`; missing when it is the file as a whole. */
  readonly place?: string | undefined
}

/** A value, or the problem that kept it from being one. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem }
