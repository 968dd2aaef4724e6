import { type RefObject, useLayoutEffect } from 'react'

/**
 * Tells the style of a box how wide the widest of its parts is, as `--widest-<class>` of each class, however the
 * reader has their letters set.
 *
 * @param ids those of its parts in one word: others are looked for when it is another
 */
export function useWidest(box: RefObject<HTMLElement | null>, classes: string, ids: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above.
  useLayoutEffect(() => {
    const found = classes
      .split(' ')
      .map((name) => [name, [...(box.current?.querySelectorAll(`.${name}`) ?? [])]] as const)
    const observer = new ResizeObserver(() => {
      for (const [name, parts] of found) {
        const widest = Math.max(0, ...parts.map((part) => part.getBoundingClientRect().width))
        box.current?.style.setProperty(`--widest-${name}`, `${Math.ceil(widest)}px`)
      }
    })
    for (const [, parts] of found) for (const part of parts) observer.observe(part)
    return () => observer.disconnect()
  }, [box, classes, ids])
}
