import { flushSync } from 'react-dom'

/** Renders a change at once, together with the effects in which it begins to listen to keys. */
export function renderNow(change: () => void): void {
  flushSync(change)
}
