import { say } from '#messages/say.ts'
import { TakeawayMenu } from '#ui/takeaway/TakeawayMenu.tsx'
import { TakeawayNote } from '#ui/takeaway/TakeawayNote.tsx'
import type { TakenPanel } from '#views/takeaway/takenTables.ts'
import { type ExportEntry, pageEntries, panelEntries } from './exportEntries.ts'
import type { TakeawayState } from './takeawayState.ts'
import { useTaking } from './useTaking.ts'

/** A menu that is open: what of, and beside which button. */
export interface OpenedMenu {
  readonly of: 'page' | TakenPanel
  readonly button: HTMLElement
}

export interface TakeawayProps {
  readonly state: TakeawayState
  /** The menu that was opened last. */
  readonly menu: OpenedMenu
  readonly isOpen: boolean
  readonly onClose: () => void
}

const entriesOf = (of: OpenedMenu['of']): readonly ExportEntry[] =>
  of === 'page' ? pageEntries() : panelEntries(of)

/** The menus of what can be taken away, and what becomes of what was chosen. */
export function TakeawayLayer({ state, menu, isOpen, onClose }: TakeawayProps) {
  const { of, button } = menu
  const { taking, take, dismiss } = useTaking()
  return (
    <>
      <TakeawayMenu
        key={of}
        label={say(of === 'page' ? 'export.button' : `export.${of}`)}
        items={entriesOf(of)}
        button={button}
        isOpen={isOpen}
        onTake={(entry) => take(entry, state)}
        onClose={onClose}
      />
      <TakeawayNote state={taking} onDismiss={dismiss} />
    </>
  )
}
