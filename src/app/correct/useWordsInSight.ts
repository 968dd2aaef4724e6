import { useLayoutEffect } from 'react'
import type { Span } from '#statement/statement.ts'
import { rangeOf } from './textRange.ts'

/** Pixels between the words and the edge of what lies below them. */
const air = 24

/**
 * Keeps words in sight above a dialog that lies along the foot of the screen, as that of a mention does on a phone, also
 * where the page ends before it could be scrolled so far, and while the dialog grows.
 *
 * @param span null while there is no dialog
 */
export function useWordsInSight(box: HTMLElement | null, span: Span | null): void {
  useLayoutEffect(() => {
    const dialog = document.querySelector('dialog[open]')
    if (!box || !span || !dialog) return
    const { style } = document.body
    const clear = (): void => {
      const sheet = dialog.getBoundingClientRect()
      const words = rangeOf(box, span)?.getBoundingClientRect()
      if (!words || sheet.left > 0 || sheet.bottom < innerHeight - 1) return
      style.paddingBlockEnd = `${sheet.height + air}px`
      const hidden = words.bottom + air - sheet.top
      if (hidden > 0) scrollBy({ top: hidden, behavior: 'instant' })
    }
    clear()
    const watch = new ResizeObserver(clear)
    watch.observe(dialog)
    return () => {
      watch.disconnect()
      style.paddingBlockEnd = ''
    }
  }, [box, span])
}
