import { useEffect } from 'react'

/** Esc closes the topmost open card first; with none open it does what `last` says, such as clearing filters. */
export function useEscape(last: (() => void) | null): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      // An open dialog or list closes itself.
      if (document.querySelector('dialog[open], [role="listbox"]')) return
      const cards = document.querySelectorAll<HTMLElement>('.card-close')
      const topmost = cards[cards.length - 1]
      if (topmost) topmost.click()
      else last?.()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [last])
}
