import { type ComponentType, type ReactNode, useCallback, useState } from 'react'
import { say } from '#messages/say.ts'
import { isOpenedId } from '#statement/openedId.ts'
import { Notice } from '#ui/filters/Notice.tsx'
import { importAgain } from '#ui/shared/importAgain.ts'
import type { OpenTakeAway } from '#ui/shared/TakeAway.ts'
import { carryStatement } from './carryStatement.ts'
import type { OpenedMenu, TakeawayProps } from './TakeawayLayer.tsx'
import type { TakeawayState } from './takeawayState.ts'
import { useTravelling } from './useTravelling.tsx'

const importLayer = async () => (await import('./TakeawayLayer.tsx')).TakeawayLayer

/**
 * The menus of what can be taken away: `open` opens one beside a button. Nothing of them is loaded before. `layer` is
 * to be mounted where it is wanted; it also asks about a statement that came in the address.
 *
 * @param onOpen gets the file of that, once whoever reads says so
 */
export function useTakeaway(
  state: TakeawayState,
  onOpen: (file: File) => void,
): {
  readonly open: OpenTakeAway
  /** Lets the statement travel in a link, see `carryStatement`; null for the one that every device has. */
  readonly carry: ((address: string) => Promise<string | null>) | null
  readonly layer: ReactNode
} {
  const [menu, setMenu] = useState<OpenedMenu | null>(null)
  const [isOpen, setOpen] = useState(false)
  const [Layer, setLayer] = useState<ComponentType<TakeawayProps> | null>(null)
  const [failed, setFailed] = useState<{ readonly retry: () => void } | null>(null)
  const open = useCallback<OpenTakeAway>((of, button) => {
    setMenu({ of, button })
    setOpen(true)
    const load = (arriving: ReturnType<typeof importLayer>): void => {
      setFailed(null)
      arriving.then(
        (Found) => setLayer(() => Found),
        () => setFailed({ retry: () => load(importAgain(importLayer)) }),
      )
    }
    load(importLayer())
  }, [])
  const close = useCallback(() => setOpen(false), [])
  const { statement } = state.indexed
  const carry = useCallback((address: string) => carryStatement(statement, address), [statement])
  const asked = useTravelling(onOpen)
  const shown =
    Layer && menu ? (
      <Layer state={state} menu={menu} isOpen={isOpen} onClose={close} />
    ) : failed && isOpen ? (
      <div className="layer-failed">
        <Notice
          words={say('export.failed')}
          action={{ label: say('failure.retry'), act: failed.retry }}
          dismiss={{ label: say('sheet.close'), act: close }}
        />
      </div>
    ) : null
  return {
    open,
    carry: isOpenedId(statement.metadata.id) ? carry : null,
    layer: (
      <>
        {shown}
        {asked}
      </>
    ),
  }
}
