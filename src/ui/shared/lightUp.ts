/**
 * Lights every mark of the given entities anywhere on the page, and darkens what was lit before.
 *
 * Marks carry `data-entity` with the ids they stand for, separated by spaces. This writes an attribute that
 * React does not manage, so hovering re-renders nothing.
 */
export function lightUp(entities: readonly string[]): void {
  cancelAnimationFrame(darkening)
  // Between two marks the pointer or the focus is nowhere for a moment: what stays lit is not told to go and come back.
  if (entities.length === 0) darkening = requestAnimationFrame(() => show(nothing))
  else
    show(
      new Set(
        entities.flatMap((entity) => [
          ...document.querySelectorAll(`[data-entity~="${CSS.escape(entity)}"]`),
        ]),
      ),
    )
}

const nothing: ReadonlySet<Element> = new Set()
let darkening = 0

const show = (lit: ReadonlySet<Element>): void => {
  for (const element of document.querySelectorAll('[data-lit]'))
    if (!lit.has(element)) element.removeAttribute('data-lit')
  for (const element of lit) if (!element.hasAttribute('data-lit')) element.setAttribute('data-lit', '')
}

/** Handlers that light the entities while the pointer or the focus is on an element. */
export function lighting(...entities: readonly string[]) {
  const on = (): void => lightUp(entities)
  const off = (): void => lightUp([])
  return { onPointerEnter: on, onPointerLeave: off, onFocus: on, onBlur: off }
}
