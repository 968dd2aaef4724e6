import { useEffect } from 'react'

const controls = 'button, input, [tabindex="0"]'

/** The parts of the page around an element, from the inside out. */
const partsAround = (element: Element): readonly Element[] => {
  const parts: Element[] = []
  for (let part = element.parentElement; part; part = part.parentElement) parts.push(part)
  return parts
}

const firstControl = (part: Element): HTMLElement | undefined =>
  [...part.querySelectorAll<HTMLElement>(controls)].find((control) => control.checkVisibility())

/**
 * Keeps the focus of those who use the keyboard: when the control that has it goes away, as the cross of a
 * card does, the first control of the closest part that is still there takes it.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Element | null = null
    let around: readonly Element[] = []
    const remember = ({ target }: FocusEvent): void => {
      last = target instanceof Element && target.matches(':focus-visible') ? target : null
      around = last ? partsAround(last) : []
    }
    const observer = new MutationObserver(() => {
      if (!last || last.isConnected || document.activeElement !== document.body) return
      last = null
      const part = around.find((one) => one.isConnected && firstControl(one))
      if (part) firstControl(part)?.focus()
    })
    addEventListener('focusin', remember)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => {
      removeEventListener('focusin', remember)
      observer.disconnect()
    }
  }, [])
}
