/** One change: what it is called, and what there was on its other side. */
export interface Change<State, Label> {
  readonly label: Label
  readonly state: State
}

/** A state with what led to it, and what was taken back from it. */
export interface History<State, Label> {
  readonly now: State
  /** What was done, the last at the end, each with the state before it. */
  readonly past: readonly Change<State, Label>[]
  /** What was taken back, the next to be done again at the end, each with the state after it. */
  readonly future: readonly Change<State, Label>[]
}

/** Changes that are remembered, at the most; the oldest are forgotten first. */
export const longestPast = 100

/** A history that begins with a state: there is nothing to take back. */
export function beginHistory<State>(now: State): History<State, never> {
  return { now, past: [], future: [] }
}

/** Puts another state in place. What had been taken back cannot be done again after it. */
export function record<State, Label>(
  { now, past }: History<State, Label>,
  next: State,
  label: Label,
): History<State, Label> {
  return { now: next, past: [...past, { label, state: now }].slice(-longestPast), future: [] }
}

/** Takes the last change back; the same history where there is none. */
export function undo<State, Label>(history: History<State, Label>): History<State, Label> {
  const { now, past, future } = history
  const last = past.at(-1)
  if (!last) return history
  return { now: last.state, past: past.slice(0, -1), future: [...future, { label: last.label, state: now }] }
}

/** Does again what was taken back last; the same history where there is nothing. */
export function redo<State, Label>(history: History<State, Label>): History<State, Label> {
  const { now, past, future } = history
  const next = future.at(-1)
  if (!next) return history
  return { now: next.state, past: [...past, { label: next.label, state: now }], future: future.slice(0, -1) }
}
