import type { Correction, OwnEntity, OwnTerm } from '#statement/statement.ts'
import { changeBetween, type ListChange, reversed, withChange } from './listChange.ts'
import { noWork, type Work } from './work.ts'

/** Things a person does to a statement, as its list of steps names them. */
export const workCodes = [
  'add',
  'change',
  'remove',
  'accept',
  'reject',
  'addTerm',
  'changeTerm',
  'removeTerm',
] as const

/** What was done, as a code with its values; the words are the catalogue's. */
export interface WorkLabel {
  readonly code: (typeof workCodes)[number]
  /** The words of the statement, or the term, it was done to. */
  readonly words: string
  /** Places it was done at together; 1 for a term. */
  readonly places: number
}

/** One thing done, with what it changed in each list. */
export interface WorkStep {
  readonly label: WorkLabel
  readonly corrections: ListChange<Correction>
  readonly ownEntities: ListChange<OwnEntity>
  readonly ownTerms: ListChange<OwnTerm>
}

/** A person's work, with the steps that led to it and those that were taken back. It is JSON as it stands. */
export interface WorkHistory {
  readonly now: Work
  /** What was done, the last at the end. */
  readonly past: readonly WorkStep[]
  /** What was taken back, the next to be done again at the end. */
  readonly future: readonly WorkStep[]
}

/** Steps that are remembered, at the most; the oldest are forgotten first. */
export const longestPast = 200

/** A history in which nothing was done. */
export const untouched: WorkHistory = { now: noWork, past: [], future: [] }

/** A history that begins with the work that a statement carries: there is nothing to take back. */
export function beginWork(now: Work): WorkHistory {
  return { now, past: [], future: [] }
}

/** Work with a step done. */
export function withStep(work: Work, { corrections, ownEntities, ownTerms }: WorkStep): Work {
  return {
    corrections: withChange(work.corrections, corrections),
    ownEntities: withChange(work.ownEntities, ownEntities),
    ownTerms: withChange(work.ownTerms, ownTerms),
  }
}

/** The step that takes a step back; it keeps its name. */
export function takenBack({ label, corrections, ownEntities, ownTerms }: WorkStep): WorkStep {
  return {
    label,
    corrections: reversed(corrections),
    ownEntities: reversed(ownEntities),
    ownTerms: reversed(ownTerms),
  }
}

/** Puts other work in place. What had been taken back cannot be done again after it. */
export function recordWork({ now, past }: WorkHistory, next: Work, label: WorkLabel): WorkHistory {
  const step: WorkStep = {
    label,
    corrections: changeBetween(now.corrections, next.corrections),
    ownEntities: changeBetween(now.ownEntities, next.ownEntities),
    ownTerms: changeBetween(now.ownTerms, next.ownTerms),
  }
  return { now: next, past: [...past, step].slice(-longestPast), future: [] }
}

/** Takes the last step back; the same history where there is none. */
export function undoWork(history: WorkHistory): WorkHistory {
  const { now, past, future } = history
  const last = past.at(-1)
  if (!last) return history
  return { now: withStep(now, takenBack(last)), past: past.slice(0, -1), future: [...future, last] }
}

/** Does again what was taken back last; the same history where there is nothing. */
export function redoWork(history: WorkHistory): WorkHistory {
  const { now, past, future } = history
  const next = future.at(-1)
  if (!next) return history
  return { now: withStep(now, next), past: [...past, next], future: future.slice(0, -1) }
}
