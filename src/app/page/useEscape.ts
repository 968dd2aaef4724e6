import { useEffect } from 'react'
import { closeTopCard } from './closeTopCard.ts'

/**
 * Esc closes the topmost open card first; with none open it does what `last` says, such as clearing filters.
 * Held down it does one of them, and what ends the composing of a character does none.
 */
export function useEscape(last: (() => void) | null): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.repeat || event.isComposing) return
      // An open dialog or list closes itself; a list on its way out is drawn for a moment longer than it is open.
      if (document.querySelector('dialog[open], [role="combobox"][aria-expanded="true"]')) return
      if (!closeTopCard(document)) last?.()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [last])
}
