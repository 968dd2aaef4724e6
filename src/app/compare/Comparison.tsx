import { useEffect, useSyncExternalStore } from 'react'
import { onQueryChange, readQuery } from '#app/address/address.ts'
import { PresentCompared } from '#app/comparedDeck/PresentCompared.tsx'
import { asPage } from '#app/page/asPage.tsx'
import { Guard } from '#app/page/Guard.tsx'
import { PageSkeleton } from '#app/page/PageSkeleton.tsx'
import { say, sayList } from '#messages/say.ts'
import { sayCompare } from '#messages/sayCompare.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { pageKeys, readKey } from '#selection/pageUrl.ts'
import { Failure } from '#ui/shared/Failure.tsx'
import { ComparedPage } from './ComparedPage.tsx'
import { endComparison, readFirst } from './compareAddress.ts'
import { comparisonEnd } from './comparisonEnd.ts'
import { useCompared } from './useCompared.ts'
import { useComparison } from './useComparison.ts'

const readOpen = (): string => readFirst(readQuery())
const readPresenting = (): boolean => readKey(readQuery(), pageKeys.slide) !== null

/** Two statements once they are compared: as a page, or as the slides of it. */
function ComparedTexts({
  first,
  second,
}: {
  readonly first: StatementIndex
  readonly second: StatementIndex
}) {
  const isPresenting = useSyncExternalStore(onQueryChange, readPresenting)
  const texts = useComparison(first, second)
  if (!texts) return <PageSkeleton />
  return isPresenting ? <PresentCompared texts={texts} /> : <ComparedPage texts={texts} />
}

/** Two statements side by side; where one is not here, the page says so and shows the other. @param props.id of the second */
export function Comparison({ id }: { readonly id: string }) {
  const first = useSyncExternalStore(onQueryChange, readOpen)
  const compared = useCompared(first, id)
  useEffect(() => comparisonEnd.note, [])
  if (compared.state === 'loading') return <PageSkeleton />
  if (compared.state === 'failed')
    return asPage(
      <Failure
        title={say('failure.part', { part: sayCompare('compare.page') })}
        message={sayCompare('compare.failed', { detail: compared.detail })}
        fix={say('failure.networkFix')}
        onRetry={compared.retry}
      />,
    )
  if (compared.state === 'missing') {
    const { ids } = compared
    return asPage(
      <div className="failure" role="alert">
        <strong>{sayCompare('compare.missingTitle')}</strong>
        <p>{sayCompare('compare.missing', { ids: sayList(ids), n: ids.length })}</p>
        <button
          type="button"
          className="button"
          onClick={() => endComparison(ids.includes(first) && !ids.includes(id) ? id : first)}
        >
          {sayCompare('compare.single')}
        </button>
      </div>,
    )
  }
  return (
    <Guard part={sayCompare('compare.page')} shows={[compared.first, compared.second]} frame={asPage}>
      <ComparedTexts first={compared.first} second={compared.second} />
    </Guard>
  )
}
