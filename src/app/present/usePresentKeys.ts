import { useEffect, useRef } from 'react'
import { letterKeys } from '#app/page/letterKeys.ts'
import { isInPart } from '#ui/shared/pagePart.ts'

/** What keys can do while presenting. */
export interface PresentActions {
  readonly next: () => void
  readonly previous: () => void
  readonly first: () => void
  readonly last: () => void
  readonly blank: () => void
  readonly fullScreen: () => void
  readonly overview: () => void
  readonly presenter: () => void
  readonly help: () => void
  readonly escape: () => void
}

/** Keys that mean the same wherever the focus is: clickers send them. */
const always: Readonly<Record<string, keyof PresentActions>> = { PageDown: 'next', PageUp: 'previous' }

const letters: Readonly<Record<string, keyof PresentActions>> = {
  n: 'next',
  p: 'previous',
  b: 'blank',
  '.': 'blank',
  f: 'fullScreen',
  o: 'overview',
  s: 'presenter',
  '?': 'help',
}

/** Keys that a map, list or chart owns while it has the focus. */
const ownable: Readonly<Record<string, keyof PresentActions>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  Home: 'first',
  End: 'last',
}

const leafing: readonly (keyof PresentActions)[] = ['next', 'previous']

const isTyping = (target: Element): boolean =>
  target.matches('input, textarea, select, [contenteditable="true"]') && !target.matches('[type="checkbox"]')

const isOwned = (target: Element): boolean =>
  isInPart(target, 'keys') || target.closest('[role="listbox"]') !== null

const isPressable = (target: Element): boolean => target.matches('button, a, [role="button"], summary')

/** Whether closing a dialog loses nothing: not the overview and its forms, where the deck is edited. */
const isReadOnly = (dialog: Element): boolean =>
  isInPart(dialog, 'read-only') && !dialog.querySelector('textarea')

const actionFor = (event: KeyboardEvent, target: Element): keyof PresentActions | null => {
  if (event.altKey || event.ctrlKey || event.metaKey) return null
  const { key } = event
  const navigates = always[key]
  if (navigates) return navigates
  if (key === ' ') {
    if (isOwned(target) || isPressable(target)) return null
    return event.shiftKey ? 'previous' : 'next'
  }
  const letter = letterKeys.areOn() ? letters[key.toLowerCase()] : undefined
  if (letter) return letter
  return isOwned(target) ? null : (ownable[key] ?? null)
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
      const turn = always[event.key]
      if (turn && dialogs.length > 0 && dialogs.every(isReadOnly)) {
        // Whoever holds a clicker is not at the keyboard: what was asked or looked up closes, the slide turns.
        event.preventDefault()
        event.stopPropagation()
        for (const dialog of dialogs) dialog.close()
        latest.current[turn]()
        return
      }
      if (isLayered || isTyping(target)) return
      const action = event.key === 'Escape' ? 'escape' : actionFor(event, target)
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
