/**
 * Lights every mark of the given entities anywhere on the page, and darkens what was lit before.
 *
 * Marks carry `data-entity` with the ids they stand for, separated by spaces. This writes an attribute that
 * React does not manage, so hovering re-renders nothing.
 */
export function lightUp(entities: readonly string[]): void {
  cancelAnimationFrame(darkening)
  // Between two marks the pointer or the focus is nowhere for a moment: what stays lit is not told to go and come back.
  if (entities.length === 0) darkening = requestAnimationFrame(() => light(nothing, entities))
  else
    light(
      new Set(
        entities.flatMap((entity) => [
          ...document.querySelectorAll(`[data-entity~="${CSS.escape(entity)}"]`),
        ]),
      ),
      entities,
    )
}

const nothing: ReadonlySet<Element> = new Set()
let darkening = 0
let lastLit: readonly string[] | null = null
const listeners = new Set<(entities: readonly string[]) => void>()

/** What is lit, by its entities; null while nothing has been pointed at on this page. */
export function latestLit(): readonly string[] | null {
  return lastLit
}

/** Calls back with the entities that are lit whenever that may have changed, without any when it is dark. */
export function onLight(listener: (entities: readonly string[]) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const light = (elements: ReadonlySet<Element>, entities: readonly string[]): void => {
  lastLit = entities
  show(elements)
  for (const listener of listeners) listener(entities)
}

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
