import { Menu } from '@base-ui/react/menu'
import './takeaway.css'

/** What a menu offers: its words, by which it is known too. */
export interface TakeawayItem {
  readonly id: string
  readonly label: string
}

/** A menu beside the button that opened it, which gets the focus back. */
export function TakeawayMenu<Item extends TakeawayItem>(props: {
  readonly label: string
  readonly items: readonly Item[]
  readonly button: HTMLElement
  readonly isOpen: boolean
  readonly onTake: (item: Item) => void
  readonly onClose: () => void
}) {
  const { label, items, button, isOpen, onTake, onClose } = props
  return (
    <Menu.Root open={isOpen} onOpenChange={(open) => open || onClose()}>
      <Menu.Portal>
        <Menu.Positioner anchor={button} align="end" sideOffset={6} className="takeaway-layer">
          <Menu.Popup className="takeaway-menu" aria-label={label} finalFocus={() => button}>
            {items.map((item) => (
              <Menu.Item key={item.id} className="takeaway-item" onClick={() => onTake(item)}>
                {item.label}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
