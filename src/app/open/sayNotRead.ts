import { sayOpen } from '#messages/sayOpen.ts'
import { sayRefusal } from '#views/words/sayDocument.ts'
import { type SaidProblem, sayProblem } from '#views/words/sayProblem.ts'
import type { ReadingProblem } from '#worker/readingMessage.ts'

/** Says why nothing was read, and what to do. */
export function sayNotRead(problem: ReadingProblem): SaidProblem {
  switch (problem.code) {
    case 'statementFile':
      return sayProblem(problem.problem)
    case 'wholeFile':
      return { message: sayProblem(problem.problem).message, fix: sayOpen('refusal.ownFix') }
    case 'wholeMissing':
      return {
        message: sayOpen('refusal.wholeMissing', { ...problem.values }),
        fix: sayOpen('refusal.networkFix'),
      }
    case 'failed':
      return { message: sayOpen('refusal.failed', { ...problem.values }), fix: sayOpen('refusal.ownFix') }
    case 'partDamaged':
      return { message: sayOpen('refusal.partDamaged'), fix: sayOpen('refusal.partDamagedFix') }
    default:
      return sayRefusal(problem)
  }
}

/** Says that several files were given at once. */
export function sayTooMany(n: number): SaidProblem {
  return { message: sayOpen('open.oneFile'), fix: sayOpen('open.oneFileFix', { n }) }
}
