/**
 * Lights every mark of the given entities anywhere on the page, and darkens what was lit before.
 *
 * Marks carry `data-entity` with the ids they stand for, separated by spaces. This writes an attribute that
 * React does not manage, so hovering re-renders nothing.
 */
export function lightUp(entities: readonly string[]): void {
  for (const element of document.querySelectorAll('[data-lit]')) element.removeAttribute('data-lit')
  for (const entity of entities)
    for (const element of document.querySelectorAll(`[data-entity~="${CSS.escape(entity)}"]`))
      element.setAttribute('data-lit', '')
}

/** Handlers that light the entities while the pointer or the focus is on an element. */
export function lighting(...entities: readonly string[]) {
  const on = (): void => lightUp(entities)
  const off = (): void => lightUp([])
  return { onPointerEnter: on, onPointerLeave: off, onFocus: on, onBlur: off }
}
