import { ChevronDown } from 'lucide-react'
import type { KeyboardEvent, PointerEvent } from 'react'
import { say } from '#messages/say.ts'
import type { MenuDimension } from '#views/panels/filterOption.ts'

const opening = ['ArrowDown', 'ArrowUp', 'Enter']

/**
 * The place of a combobox until its code has come: it looks and is called the same, takes focus and takes
 * what is typed, which its owner hands on.
 */
export function MenuPlace(props: {
  readonly dimension: MenuDimension
  readonly onFocus: (input: HTMLInputElement) => void
  readonly onBlur: () => void
  /** The reader wants to see the list. */
  readonly onOpen: () => void
  /** Takes that wish back, as Esc does; false when there was none, and the key is somebody else's. */
  readonly onCancel: () => boolean
  readonly onComposing: (isComposing: boolean) => void
}) {
  const { dimension, onFocus, onBlur, onOpen, onCancel, onComposing } = props
  const label = say(`filters.${dimension}s`)
  const press = (event: PointerEvent): void => {
    // The arrow is no stop of its own: the field beside it keeps the focus.
    event.preventDefault()
    event.currentTarget.closest('.menu-box')?.querySelector('input')?.focus()
    onOpen()
  }
  return (
    <div className="menu-box">
      <input
        className="menu-input"
        role="combobox"
        aria-label={label}
        aria-expanded="false"
        aria-haspopup="listbox"
        aria-autocomplete="list"
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="none"
        spellCheck={false}
        placeholder={label}
        data-edits={dimension}
        size={label.length}
        onFocus={(event) => onFocus(event.currentTarget)}
        onBlur={onBlur}
        onPointerDown={onOpen}
        onInput={onOpen}
        onKeyDown={(event: KeyboardEvent) => {
          if (opening.includes(event.key)) onOpen()
          else if (event.key === 'Escape' && onCancel()) event.preventDefault()
        }}
        onCompositionStart={() => onComposing(true)}
        onCompositionEnd={() => onComposing(false)}
      />
      <button type="button" className="menu-arrow" tabIndex={-1} aria-hidden="true" onPointerDown={press}>
        <ChevronDown size={13} aria-hidden="true" />
      </button>
    </div>
  )
}
