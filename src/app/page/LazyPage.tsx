import type { ComponentType } from 'react'
import { say } from '#messages/say.ts'
import { PartFailure } from '#ui/shared/PartFailure.tsx'
import { usePart } from '#ui/shared/usePart.ts'
import { asPage } from './asPage.tsx'
import { PageSkeleton } from './PageSkeleton.tsx'

/**
 * A page whose code is loaded when the address asks for it; when it does not come, a way to try again.
 *
 * @param props.load imports it; a function that stays the same
 */
export function LazyPage(props: {
  readonly load: () => Promise<ComponentType<{ readonly id: string }>>
  readonly id: string
}) {
  const { value: Page, isFailed, retry } = usePart(props.load)
  if (Page) return <Page id={props.id} />
  if (!isFailed) return <PageSkeleton />
  return asPage(<PartFailure part={say('open.part')} onRetry={retry} />)
}
