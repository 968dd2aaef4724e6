import { useTaking } from '#app/takeaway/useTaking.ts'
import { say } from '#messages/say.ts'
import { TakeawayMenu } from '#ui/takeaway/TakeawayMenu.tsx'
import { TakeawayNote } from '#ui/takeaway/TakeawayNote.tsx'
import { comparedEntries } from './comparedEntries.ts'
import type { ComparedState } from './comparedToTake.ts'

/** The menu of what can be taken away of a comparison, and what becomes of what was chosen. */
export function ComparedExport(props: {
  readonly state: ComparedState
  readonly button: HTMLElement
  readonly isOpen: boolean
  readonly onClose: () => void
}) {
  const { state, button, isOpen, onClose } = props
  const { taking, take, dismiss } = useTaking<ComparedState>()
  return (
    <>
      <TakeawayMenu
        label={say('export.button')}
        items={comparedEntries()}
        button={button}
        isOpen={isOpen}
        onTake={(entry) => take(entry, state)}
        onClose={onClose}
      />
      <TakeawayNote state={taking} onDismiss={dismiss} />
    </>
  )
}
