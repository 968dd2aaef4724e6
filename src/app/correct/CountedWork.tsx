import { useMemo, useSyncExternalStore } from 'react'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { WorkSection } from '#ui/correct/WorkSection.tsx'
import { currentMeaning, meaningOptions } from '#views/correct/meaningOptions.ts'
import { workLines } from '#views/correct/workLines.ts'
import type { Applied } from '#work/applyWork.ts'
import { termActs } from './termActs.ts'
import type { WorkStore } from './workStore.ts'

/** What was done by hand, in "How this is counted", and the own words, which are changed there. */
export function CountedWork(props: {
  readonly indexed: StatementIndex
  readonly applied: Applied
  readonly work: WorkStore
}) {
  const { indexed, applied, work } = props
  const shared = useSyncExternalStore(work.shared.subscribe, work.shared.read)
  const lines = useMemo(() => workLines(indexed, applied, shared), [indexed, applied, shared])
  const acts = useMemo(() => termActs(work), [work])
  return (
    <WorkSection
      lines={lines}
      isOnDevice={work.shared.isOnDevice()}
      optionsFor={(typed) => meaningOptions(indexed, typed)}
      meaningOf={({ kind, entity, text }) =>
        currentMeaning(indexed, { kind, entity, quote: { exact: text, prefix: '', suffix: '' } })
      }
      onSave={acts.save}
      onRemove={acts.remove}
    />
  )
}
