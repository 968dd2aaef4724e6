import type { ComponentProps, ReactNode } from 'react'
import { LinkToHere } from '#ui/shared/LinkToHere.ts'
import { TakeAway } from '#ui/shared/TakeAway.ts'

/** What panels may do beyond what they are given: link to what the page shows, and have it taken away. */
export function PageContext(props: {
  readonly linkToHere: ComponentProps<typeof LinkToHere>['value']
  readonly takeAway: ComponentProps<typeof TakeAway>['value']
  readonly children: ReactNode
}) {
  const { linkToHere, takeAway, children } = props
  return (
    <LinkToHere value={linkToHere}>
      <TakeAway value={takeAway}>{children}</TakeAway>
    </LinkToHere>
  )
}
