import { useState } from 'react'
import { pageStatement } from '#app/data/brought.ts'
import { bringUpToDate } from '#app/open/bringUpToDate.ts'
import { isOutdated } from '#app/open/readAnew.ts'
import { statementShelf } from '#app/shelf/statementShelf.ts'
import { sayList } from '#messages/say.ts'
import { sayCompare } from '#messages/sayCompare.ts'
import { Notice } from '#ui/filters/Notice.tsx'
import type { Side } from '#views/compare/comparedPair.ts'
import type { ComparedTexts } from '#views/deck/comparedSlide.ts'

const sides: readonly Side[] = ['first', 'second']

/** Reads a statement of the shelf again, as it was read before anything was done to it. */
const readAgain = async (id: string): Promise<boolean> => {
  const kept = await statementShelf().look(id)
  return kept !== null && (await bringUpToDate(kept.extracted))
}

/** Says which of two texts older rules have read, so that a difference may be one of the rules, and reads it again. */
export function OutdatedTexts({ texts }: { readonly texts: ComparedTexts }) {
  const [state, setState] = useState<'offered' | 'reading' | 'failed'>('offered')
  const old = sides.filter((side) => {
    const { statement } = texts[side]
    return statement.metadata.id !== pageStatement() && isOutdated(statement)
  })
  if (old.length === 0) return null
  const again = (): void => {
    if (state === 'reading') return
    setState('reading')
    const ids = new Set(old.map((side) => texts[side].statement.metadata.id))
    Promise.all([...ids].map(readAgain)).then(
      (read) => setState(read.every(Boolean) ? 'offered' : 'failed'),
      () => setState('failed'),
    )
  }
  const names = sayList(old.map((side) => sayCompare('compare.side', { side })))
  return (
    <Notice
      words={sayCompare('compare.outdated', { names, n: old.length, state })}
      action={{ label: sayCompare('compare.readAgain'), act: again }}
    />
  )
}
