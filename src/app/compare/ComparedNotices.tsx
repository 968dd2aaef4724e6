import { useState } from 'react'
import type { Address } from '#app/address/useAddress.ts'
import type { useWorld } from '#app/data/useWorld.ts'
import { say } from '#messages/say.ts'
import { pageKeys } from '#selection/pageUrl.ts'
import { Notice } from '#ui/filters/Notice.tsx'
import { sayLost } from '#views/compare/sayLost.ts'

/** What the address of a comparison asks for in vain, until it is dismissed; then it stands there no longer. */
export function ComparedNotices(props: {
  readonly address: Address
  readonly world: ReturnType<typeof useWorld>
  /** A change that the address names and that there is none of. */
  readonly unknownChange: string | null
}) {
  const { address, world, unknownChange } = props
  const { selection, dropped, unmet, goTo } = address
  const [dismissed, setDismissed] = useState('')
  const lost = [
    ...dropped,
    ...(world.unknown === null ? [] : [{ key: pageKeys.map, value: world.unknown }]),
    ...(unknownChange === null ? [] : [{ key: pageKeys.change, value: unknownChange }]),
  ]
  const words = sayLost(unmet, lost)
  if (words === '' || words === dismissed) return null
  const dismiss = (): void => {
    // A key that nobody knows stays in the address, where it may be of use to the host.
    setDismissed(sayLost({ ...unmet, version: null }, []))
    if (unknownChange !== null) goTo(selection, pageKeys.change, null, 'replace')
    goTo(selection, pageKeys.map, world.centring === 'pacific' ? world.centring : null, 'replace')
  }
  return <Notice words={words} action={{ label: say('notice.dismiss'), act: dismiss }} />
}
