import { useEffect, useState } from 'react'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { inIdleSteps } from '#ui/shared/inIdleSteps.ts'
import { compareInSteps, turnComparison } from '#views/compare/compareStatements.ts'
import type { ComparedTexts } from '#views/deck/comparedSlide.ts'

/** What was compared last: the page and its slides show the same, and so does the other way round. */
let last: ComparedTexts | null = null

const known = (first: StatementIndex, second: StatementIndex): ComparedTexts | null => {
  if (last?.first === first && last.second === second) return last
  if (last?.first !== second || last.second !== first) return null
  last = { first, second, comparison: turnComparison(first, second, last.comparison) }
  return last
}

/** Two statements compared, in steps between which the page goes on; null until it is done. */
export function useComparison(first: StatementIndex, second: StatementIndex): ComparedTexts | null {
  const [done, setDone] = useState<ComparedTexts | null>(null)
  const isDone = done?.first === first && done.second === second
  const found = isDone ? done : known(first, second)
  useEffect(() => {
    if (found) return
    return inIdleSteps(compareInSteps(first, second), (comparison) => {
      last = { first, second, comparison }
      setDone(last)
    })
  }, [first, second, found])
  return found
}
