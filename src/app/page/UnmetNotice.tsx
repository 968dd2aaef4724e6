import type { ComponentProps } from 'react'
import { say } from '#messages/say.ts'
import type { Unmet } from '#selection/pageUrl.ts'
import { isOpenedId } from '#statement/openedId.ts'
import { Notice } from '#ui/filters/Notice.tsx'
import { sayUnmet } from '#views/words/sayUnmet.ts'

/** What the address asks for and does not get, said once; a statement that is not on this device can be opened. */
export function UnmetNotice(props: {
  readonly unmet: Unmet
  readonly lost: Parameters<typeof sayUnmet>[1]
  /** Words that were dismissed; they are not said again, also not after presenting. */
  readonly dismissed: string
  readonly onOpen: () => void
  /** Takes what was lost out of the address; `left` is what is still to be said then. */
  readonly onDismiss: (left: string) => void
}) {
  const { unmet, lost, dismissed, onOpen, onDismiss } = props
  const words = sayUnmet(unmet, lost)
  if (!words || words === dismissed) return null
  const dismiss: ComponentProps<typeof Notice>['action'] = {
    label: say('notice.dismiss'),
    // A key that nobody knows stays in the address, where it may be of use to the host.
    act: () => onDismiss(sayUnmet({ ...unmet, version: null, statement: null }, [])),
  }
  return unmet.statement !== null && isOpenedId(unmet.statement) ? (
    <Notice words={words} action={{ label: say('notice.openIt'), act: onOpen }} dismiss={dismiss} />
  ) : (
    <Notice words={words} action={dismiss} />
  )
}
