import { useEffect, useState } from 'react'
import { sharedWords } from '#app/correct/sharedWordsStore.ts'
import { withSharedWords } from '#app/correct/withSharedWords.ts'
import type { WorkStore } from '#app/correct/workStore.ts'
import { settledKnowledge } from '#app/data/settledKnowledge.ts'
import type { KnowledgeFiles } from '#app/data/useKnowledge.ts'
import { statementShelf } from '#app/shelf/statementShelf.ts'
import type { KeptStatement } from '#shelf/keptStatement.ts'
import type { Statement } from '#statement/statement.ts'
import type { WorkHistory } from '#work/workHistory.ts'
import { bringUpToDate } from './bringUpToDate.ts'
import { isOutdated } from './readAnew.ts'
import { shelfWork } from './shelfWork.ts'

/** A statement of the shelf as its page shows it. */
export interface Opened {
  readonly statement: Statement
  readonly files: KnowledgeFiles
  /** The same for as long as the page stands: it follows the shelf by itself. */
  readonly work: WorkStore
}

type Kept = KeptStatement<WorkHistory>

const revisionOf = (id: string): number | null =>
  statementShelf()
    .read()
    .entries.find((entry) => entry.id === id)?.revision ?? null

/** Whether the same would be read: of one text, by what is said about it and by the rules. */
const isSame = (one: Statement, other: Statement): boolean =>
  one.extractor === other.extractor && JSON.stringify(one.metadata) === JSON.stringify(other.metadata)

const withKept = (shown: Opened | null, kept: Kept | null): Opened | null => {
  if (!kept) return shown
  const { extracted, knowledge } = kept
  if (shown && isSame(shown.statement, extracted)) return shown
  const work = shown?.work ?? withSharedWords(shelfWork(statementShelf(), kept), sharedWords())
  return { statement: extracted, files: settledKnowledge(knowledge), work }
}

/**
 * A statement of the shelf, opened, and followed when it gets another title or is read anew, in this window or another:
 * undefined while it is on its way, null where there is none. One that is deleted while it is shown stays as it was.
 */
export function useOpened(id: string): Opened | null | undefined {
  const [opened, setOpened] = useState<Opened | null | undefined>(undefined)
  useEffect(() => {
    const shelf = statementShelf()
    let isWanted = true
    let quit = (): void => {}
    let shown: Opened | null = null
    const show = (kept: Kept | null): void => {
      if (!isWanted) return
      shown = withKept(shown, kept)
      setOpened(shown)
    }
    void shelf.open(id).then((kept) => {
      show(kept)
      if (!isWanted) return
      if (kept && isOutdated(kept.extracted)) void bringUpToDate(kept.extracted)
      let last = revisionOf(id)
      quit = shelf.subscribe(() => {
        const revision = revisionOf(id)
        if (revision === null || revision === last) return
        last = revision
        void shelf.look(id).then(show)
      })
    })
    return () => {
      isWanted = false
      quit()
    }
  }, [id])
  return opened
}
