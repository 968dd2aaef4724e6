const fields = 'input:not([type="checkbox"]), textarea, select'

/**
 * Whether a key that is pressed there writes into a field. One in a layer that has just closed keeps the focus
 * until the page is next drawn, and takes no words.
 */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return (target.isContentEditable || target.matches(fields)) && target.checkVisibility()
}
