import type { Address } from '#app/address/useAddress.ts'
import type { DataFile } from '#app/data/useDataFile.ts'
import type { useWorld } from '#app/data/useWorld.ts'
import { say } from '#messages/say.ts'
import { aloneView } from '#selection/aloneView.ts'
import { pageKeys } from '#selection/pageUrl.ts'
import { Notice } from '#ui/filters/Notice.tsx'
import { UnmetNotice } from './UnmetNotice.tsx'

/** What the page must say of itself: that the initiatives did not come, and what its address asks for in vain. */
export function PageNotices(props: {
  readonly initiatives: DataFile<unknown>
  readonly address: Address
  readonly world: ReturnType<typeof useWorld>
  /** Words that were dismissed, see `UnmetNotice`. */
  readonly dismissed: string
  readonly onDismiss: (words: string) => void
  readonly onOpen: () => void
}) {
  const { initiatives, address, world, dismissed, onDismiss, onOpen } = props
  const { selection, dropped, unmet, goTo } = address
  const view = address.other(pageKeys.view)
  const unknownView = view !== null && !aloneView(view) ? view : null
  const lost = [
    ...dropped,
    ...(world.unknown ? [{ key: pageKeys.map, value: world.unknown }] : []),
    ...(unknownView ? [{ key: pageKeys.view, value: unknownView }] : []),
  ]
  return (
    <>
      {initiatives.failure ? (
        <Notice
          words={say('failure.notice', { ...initiatives.failure })}
          action={{ label: say('failure.retry'), act: initiatives.retry }}
        />
      ) : null}
      <UnmetNotice
        unmet={unmet}
        lost={lost}
        dismissed={dismissed}
        onOpen={onOpen}
        onDismiss={(left) => {
          onDismiss(left)
          if (unknownView) goTo(selection, pageKeys.view, null, 'replace')
          goTo(selection, pageKeys.map, world.centring === 'pacific' ? world.centring : null, 'replace')
        }}
      />
    </>
  )
}
