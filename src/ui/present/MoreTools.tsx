import { Ellipsis, Globe } from 'lucide-react'
import { useRef } from 'react'
import { sayDeck } from '#messages/sayDeck.ts'
import { sayPresent } from '#messages/sayPresent.ts'
import { IconButton } from '#ui/shared/IconButton.tsx'
import { Sheet } from '#ui/shared/Sheet.tsx'
import type { PresentTool } from './presentTools.ts'
import './moreTools.css'

/** The tools that a narrow footer has no room for, behind a button, each with its name. */
export function MoreTools(props: {
  readonly tools: readonly PresentTool[]
  readonly onBoundaries: () => void
}) {
  const { tools, onBoundaries } = props
  const sheet = useRef<HTMLDialogElement>(null)
  const boundaries: PresentTool = {
    id: 'boundaries',
    label: sayDeck('present.boundaries'),
    Icon: Globe,
    act: onBoundaries,
  }
  return (
    <>
      <IconButton
        label={sayPresent('present.more')}
        className="slide-more"
        aria-haspopup="dialog"
        onClick={() => sheet.current?.showModal()}
      >
        <Ellipsis aria-hidden="true" />
      </IconButton>
      <Sheet ref={sheet} title={sayPresent('present.more')}>
        <ul className="more-tools">
          {[...tools, boundaries].map(({ id, label, Icon, isOn, act }) => (
            <li key={id}>
              <button
                type="button"
                aria-pressed={isOn}
                onClick={() => {
                  // First, so that what opens next keeps the focus.
                  sheet.current?.close()
                  act()
                }}
              >
                <Icon aria-hidden="true" /> {label}
              </button>
            </li>
          ))}
        </ul>
      </Sheet>
    </>
  )
}
