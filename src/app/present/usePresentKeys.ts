import { useEffect, useRef } from 'react'
import { isTyping } from '#app/page/isTyping.ts'
import { letterKeys } from '#app/page/letterKeys.ts'
import { isInPart } from '#ui/shared/pagePart.ts'
import { clickerTurn, type KeyPlace, type PresentAction, presentKey } from './presentKey.ts'

/** What is done by keys while presenting. */
export type PresentActions = Readonly<Record<PresentAction, () => void>>

const leafing: readonly PresentAction[] = ['next', 'previous']

const isOwned = (target: Element): boolean =>
  isInPart(target, 'keys') || target.closest('[role="listbox"]') !== null

const isControl = (target: Element): boolean =>
  target.matches('button, a, input, [role="button"], summary, [tabindex="0"]')

/** Whether closing a dialog loses nothing: not the overview and its forms, where the deck is edited. */
const isReadOnly = (dialog: Element): boolean =>
  isInPart(dialog, 'read-only') && !dialog.querySelector('textarea:not([readonly])')

/** The nearest box around the focus that scrolls up and down: the arrows and the space bar move it. */
const scrollerOf = (target: Element | null): Element | null => {
  if (target === null || target === document.body) return null
  const isScroller =
    target.scrollHeight > target.clientHeight && /auto|scroll/.test(getComputedStyle(target).overflowY)
  return isScroller ? target : scrollerOf(target.parentElement)
}

const placeOf = (target: Element): KeyPlace => {
  const focus = isOwned(target) ? 'owner' : isControl(target) ? 'control' : 'slide'
  const scroller = focus === 'slide' ? scrollerOf(target) : null
  const { scrollTop = 0, scrollHeight = 0, clientHeight = 0 } = scroller ?? {}
  return {
    focus,
    scrolls: scroller !== null,
    // Where a screen has fractions of a pixel the end is never quite reached.
    hasRoom: { next: scrollTop + clientHeight < scrollHeight - 1, previous: scrollTop > 1 },
    areLettersOn: letterKeys.areOn(),
  }
}

/**
 * Keys of the presentation. They are heard before any view hears them, so that a clicker always turns the
 * page; forms and the overview keep theirs.
 */
export function usePresentKeys(actions: PresentActions): void {
  const latest = useRef(actions)
  latest.current = actions
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      // The key belongs to the character that is being composed.
      if (event.isComposing) return
      const target = event.target instanceof Element ? event.target : document.body
      const dialogs = [...document.querySelectorAll<HTMLDialogElement>('dialog[open]')]
      const isLayered = dialogs.length > 0 || document.querySelector('[role="dialog"][aria-modal="true"]')
      const turn = clickerTurn(event)
      if (turn && dialogs.length > 0 && dialogs.every(isReadOnly)) {
        // Whoever holds a clicker is not at the keyboard: what was asked or looked up closes, the slide turns.
        event.preventDefault()
        event.stopPropagation()
        for (const dialog of dialogs) dialog.close()
        latest.current[turn]()
        return
      }
      if (isLayered || isTyping(target)) return
      const action = presentKey(event, placeOf(target))
      if (!action) return
      event.preventDefault()
      event.stopPropagation()
      // A key that is held down leafs through the deck; anything else it does once.
      if (!event.repeat || leafing.includes(action)) latest.current[action]()
    }
    addEventListener('keydown', press, { capture: true })
    return () => removeEventListener('keydown', press, { capture: true })
  }, [])
}
