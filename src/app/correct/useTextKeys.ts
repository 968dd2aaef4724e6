import { type RefObject, useEffect } from 'react'

/** What keys and pointers do in the text while it is corrected; those that answer say whether they took the event. */
export interface TextActs {
  readonly press: (event: KeyboardEvent) => boolean
  readonly click: (event: MouseEvent) => boolean
  /** Another gesture begins. */
  readonly begin: () => void
  /** What is selected may have changed. */
  readonly select: () => void
  /** A key anywhere on the page. */
  readonly pressAnywhere: (event: KeyboardEvent) => boolean
}

/**
 * Hears what is done to the text, before what it does while it is read: a mark is then opened instead of filtering, and
 * the arrows walk words.
 */
export function useTextKeys(box: HTMLElement | null, latest: RefObject<TextActs | null>): void {
  useEffect(() => {
    if (!box) return
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || !latest.current?.press(event)) return
      event.preventDefault()
      event.stopPropagation()
    }
    const click = (event: MouseEvent): void => {
      latest.current?.click(event)
      // A mark filters while the text is read, and never while it is corrected.
      event.stopPropagation()
    }
    const anywhere = (event: KeyboardEvent): void => {
      if (!event.defaultPrevented && latest.current?.pressAnywhere(event)) event.preventDefault()
    }
    const begin = (): void => latest.current?.begin()
    const select = (): void => latest.current?.select()
    box.addEventListener('keydown', press)
    box.addEventListener('click', click)
    box.addEventListener('pointerdown', begin)
    document.addEventListener('selectionchange', select)
    document.addEventListener('keydown', anywhere)
    return () => {
      box.removeEventListener('keydown', press)
      box.removeEventListener('click', click)
      box.removeEventListener('pointerdown', begin)
      document.removeEventListener('selectionchange', select)
      document.removeEventListener('keydown', anywhere)
    }
  }, [box, latest])
}
