import type { DocumentNotice, DocumentProblem } from '#documents/documentText.ts'
import { sayDocuments } from '#messages/sayDocuments.ts'
import type { SaidProblem } from './sayProblem.ts'

/** Says why a file is not read, and what to do. */
export function sayRefusal(problem: DocumentProblem): SaidProblem {
  const { code } = problem
  const fix = sayDocuments(`${code}Fix`)
  if (problem.code === 'encodingUnclear') return { message: sayDocuments(problem.code), fix }
  if (problem.code === 'documentUnknown')
    return { message: sayDocuments(problem.code, { ending: problem.values.ending || 'none' }), fix }
  return { message: sayDocuments(problem.code, problem.values), fix }
}

/** Says what a reader should know of how a text was come by. */
export function sayNotice({ code, values }: DocumentNotice): string {
  return sayDocuments(`notice.${code}`, values)
}
