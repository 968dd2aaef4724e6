import { useCallback, useSyncExternalStore } from 'react'
import { onQueryChange, readQuery, writeQuery } from '#app/address/address.ts'
import { useWorld } from '#app/data/useWorld.ts'
import { PageSkeleton } from '#app/page/PageSkeleton.tsx'
import { say } from '#messages/say.ts'
import { pageKeys, readKey } from '#selection/pageUrl.ts'
import { PartFailure } from '#ui/shared/PartFailure.tsx'
import { usePart } from '#ui/shared/usePart.ts'
import type { ComparedTexts } from '#views/deck/comparedSlide.ts'
import { withSlide } from './comparedSlideAddress.ts'

// Nothing of presenting is loaded before somebody presents.
const loadSlides = async () => (await import('./ComparedPresentation.tsx')).ComparedPresentation

const readSlide = (): string => readKey(readQuery(), pageKeys.slide) ?? ''

/** The slides of a comparison, once their code and the map have come; when the code does not, a way back. */
export function PresentCompared({ texts }: { readonly texts: ComparedTexts }) {
  const { value: View, isFailed, retry } = usePart(loadSlides)
  const wanted = useSyncExternalStore(onQueryChange, readSlide)
  const { file: world } = useWorld(null)
  const end = useCallback(() => writeQuery(withSlide(null), 'push'), [])
  // A link leads to a slide; Back leads out of the slides, not through them.
  const show = useCallback((id: string) => writeQuery(withSlide(id), 'replace'), [])
  if (View && (world.value || world.failure))
    return <View texts={texts} world={world.value} wanted={wanted} onSlide={show} onEnd={end} />
  if (!isFailed) return <PageSkeleton />
  return (
    <main className="page-failure">
      <h1>{say('app.name')}</h1>
      <PartFailure part={say('present.part')} onRetry={retry}>
        <button type="button" className="button" onClick={end}>
          {say('present.leave')}
        </button>
      </PartFailure>
    </main>
  )
}
