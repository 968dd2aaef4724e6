import { useMemo } from 'react'
import type { StatementIndex } from '#reading/statementIndex.ts'
import type { OwnTerm } from '#statement/statement.ts'
import type { Decision } from '#ui/correct/MentionDialog.tsx'
import { WorkSection } from '#ui/correct/WorkSection.tsx'
import { currentMeaning, meaningOptions } from '#views/correct/meaningOptions.ts'
import { workLines } from '#views/correct/workLines.ts'
import type { Applied } from '#work/applyWork.ts'
import { ownEntity, withEntity } from '#work/ownEntities.ts'
import { addTerm, changeTerm, removeTerm } from '#work/ownTerms.ts'
import type { Work } from '#work/work.ts'
import { recordWork, type WorkLabel } from '#work/workHistory.ts'
import type { WorkStore } from './workStore.ts'

/** Work with the own entity that was decided for, if it is new, and the term for it. */
const decided = (work: Work, text: string, decision: Decision): readonly [Work, OwnTerm] => {
  if (decision.kind === 'known') return [work, { text, ...decision.option.meaning }]
  const own = ownEntity(decision.newKind, decision.name)
  return [withEntity(work, own), { text, kind: own.kind, entity: own.id }]
}

/** What was done by hand, in "How this is counted", and the own words, which are changed there. */
export function CountedWork(props: {
  readonly indexed: StatementIndex
  readonly applied: Applied
  readonly work: WorkStore
}) {
  const { indexed, applied, work } = props
  const lines = useMemo(() => workLines(indexed, applied), [indexed, applied])
  const act = (code: WorkLabel['code'], words: string, change: (now: Work) => Work): void =>
    work.change((history) => recordWork(history, change(history.now), { code, words, places: 1 }))
  return (
    <WorkSection
      lines={lines}
      optionsFor={(typed) => meaningOptions(indexed, typed)}
      meaningOf={({ kind, entity, text }) =>
        currentMeaning(indexed, { kind, entity, quote: { exact: text, prefix: '', suffix: '' } })
      }
      onSave={(index, text, decision) =>
        act(index === null ? 'addTerm' : 'changeTerm', text, (now) => {
          const [next, term] = decided(now, text, decision)
          return index === null ? addTerm(next, term) : changeTerm(next, index, term)
        })
      }
      onRemove={(index) =>
        act('removeTerm', applied.statement.ownTerms[index]?.text ?? '', (now) => removeTerm(now, index))
      }
    />
  )
}
