import { asPage } from '#app/page/asPage.tsx'
import { PageSkeleton } from '#app/page/PageSkeleton.tsx'
import { say } from '#messages/say.ts'
import { PartFailure } from '#ui/shared/PartFailure.tsx'
import { usePart } from '#ui/shared/usePart.ts'

// Nothing of it is loaded before an address names a statement that somebody opened.
const load = async () => (await import('./OpenedPage.tsx')).OpenedPage

/** The page of a statement that a reader opened; when its code does not come, a way to try again. */
export function LazyOpened({ id }: { readonly id: string }) {
  const { value: Page, isFailed, retry } = usePart(load)
  if (Page) return <Page id={id} />
  if (!isFailed) return <PageSkeleton />
  return asPage(<PartFailure part={say('open.part')} onRetry={retry} />)
}
