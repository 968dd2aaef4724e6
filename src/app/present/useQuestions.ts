import { useSyncExternalStore } from 'react'
import type { Questions } from '#deck/questions.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { type KeptQuestions, keptQuestions } from './keptQuestions.ts'

/** The questions of the meeting on the statement that is open, and ways to change them. */
export function useQuestions({ statement }: StatementIndex): {
  readonly questions: Questions
  readonly kept: KeptQuestions
} {
  const kept = keptQuestions(statement.metadata.id)
  return { questions: useSyncExternalStore(kept.subscribe, kept.read), kept }
}
