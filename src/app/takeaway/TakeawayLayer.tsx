import { say } from '#messages/say.ts'
import { Notice } from '#ui/filters/Notice.tsx'
import type { QuoteAsked } from '#ui/shared/TakeAway.ts'
import { usePart } from '#ui/shared/usePart.ts'
import { TakeawayMenu } from '#ui/takeaway/TakeawayMenu.tsx'
import { TakeawayNote } from '#ui/takeaway/TakeawayNote.tsx'
import type { TakenPanel } from '#views/takeaway/takenTables.ts'
import { absentEntries, pageEntries, panelEntries } from './exportEntries.ts'
import type { ExportEntry } from './exportEntry.ts'
import type { QuoteCard } from './QuoteCard.tsx'
import type { TakeawayState } from './takeawayState.ts'
import { useTaking } from './useTaking.ts'

/** A menu that is open: what of, and beside which button. */
export interface OpenedMenu {
  readonly of: 'page' | TakenPanel | 'absent' | QuoteAsked
  readonly button: HTMLElement
}

export interface TakeawayProps {
  readonly state: TakeawayState
  /** The menu that was opened last. */
  readonly menu: OpenedMenu
  readonly isOpen: boolean
  readonly onClose: () => void
}

const entriesOf = (of: 'page' | TakenPanel | 'absent', id: string): readonly ExportEntry[] =>
  of === 'page' ? pageEntries(id) : of === 'absent' ? absentEntries() : panelEntries(of, id)

const importCard = async () => (await import('./QuoteCard.tsx')).QuoteCard

/** The quote card that was asked for, once its code has come; a failure to bring it is said and can be tried again. */
function AskedCard({ state, asked, onClose }: Parameters<typeof QuoteCard>[0]) {
  const { value: Card, isFailed, retry } = usePart(importCard)
  if (Card) return <Card state={state} asked={asked} onClose={onClose} />
  if (!isFailed) return null
  const dismiss = { label: say('sheet.close'), act: onClose }
  return (
    <div className="layer-failed">
      <Notice
        words={say('export.failed')}
        action={{ label: say('failure.retry'), act: retry }}
        dismiss={dismiss}
      />
    </div>
  )
}

/** The menus of what can be taken away, and what becomes of what was chosen; or a quote card. */
export function TakeawayLayer({ state, menu, isOpen, onClose }: TakeawayProps) {
  const { of, button } = menu
  const { taking, take, dismiss } = useTaking()
  return (
    <>
      {typeof of === 'object' ? (
        isOpen ? (
          <AskedCard state={state} asked={of} onClose={onClose} />
        ) : null
      ) : (
        <TakeawayMenu
          key={of}
          label={say(of === 'page' ? 'export.button' : `export.${of}`)}
          items={entriesOf(of, state.indexed.statement.metadata.id)}
          button={button}
          isOpen={isOpen}
          onTake={(entry) => take(entry, state)}
          onClose={onClose}
        />
      )}
      <TakeawayNote state={taking} onDismiss={dismiss} />
    </>
  )
}
