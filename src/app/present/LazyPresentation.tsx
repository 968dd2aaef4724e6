import type { ComponentProps } from 'react'
import { PageSkeleton } from '#app/page/PageSkeleton.tsx'
import { say } from '#messages/say.ts'
import { PartFailure } from '#ui/shared/PartFailure.tsx'
import { usePart } from '#ui/shared/usePart.ts'
import type { Presentation } from './Presentation.tsx'

// Nothing of presenting is loaded before somebody presents.
const loadSlides = async () => (await import('./Presentation.tsx')).Presentation
const loadPresenter = async () => (await import('./PresenterWindow.tsx')).PresenterWindow

/** The slides, or the presenter's window beside them; when their code does not come, a way back. */
export function LazyPresentation(
  props: ComponentProps<typeof Presentation> & { readonly isPresenterWindow: boolean },
) {
  const { isPresenterWindow, ...shown } = props
  const { value: View, isFailed, retry } = usePart(isPresenterWindow ? loadPresenter : loadSlides)
  if (View) return <View {...shown} />
  if (!isFailed) return <PageSkeleton />
  return (
    <main className="page-failure">
      <h1>{say('app.name')}</h1>
      <PartFailure part={say('present.part')} onRetry={retry}>
        <button type="button" className="button" onClick={shown.onEnd}>
          {say('present.leave')}
        </button>
      </PartFailure>
    </main>
  )
}
