import type { Page } from '@playwright/test'

/** What is wrong with a slide as it is drawn, and how much of the screen its content takes. */
export interface SlideMeasure {
  readonly label: string
  /** Texts that are too small, outside the screen, cut off, or on top of each other, each in words. */
  readonly faults: readonly string[]
  /** Smallest text in CSS pixels, drawn size, outside the footer. */
  readonly smallest: number
  /** Share of the screen that is used: of 8 × 6 equal fields those with words or a part of a picture in them. */
  readonly usedShare: number
  /** The same for the left, right, upper and lower half, in this order. */
  readonly usedHalves: readonly number[]
}

/** Measures every piece of text of the slide on screen, that of charts and of the map included. */
export function measureSlide(page: Page): Promise<SlideMeasure> {
  return page.evaluate(async () => {
    // Parts measure themselves and are set anew in the frame that follows.
    for (let frame = 0; frame < 2; frame += 1) await new Promise((drawn) => requestAnimationFrame(drawn))
    /** Pixels by which an edge may be off: fractions are rounded on the way to the screen. */
    const slack = 1
    const least = { said: 24, footer: 16 }
    const slide = document.querySelector('.slide') as HTMLElement
    const body = slide.querySelector('.slide-body') as HTMLElement
    const footer = slide.querySelector('.slide-footer') as HTMLElement
    const faults: string[] = []

    const scaleOf = (element: Element): number => {
      if (!(element instanceof SVGGraphicsElement)) return 1
      const { a, b, c, d } = element.getScreenCTM() as DOMMatrix
      return Math.sqrt(Math.abs(a * d - b * c))
    }
    interface Box {
      left: number
      top: number
      right: number
      bottom: number
    }
    const leaves = (outer: Box, inner: Box): string[] => [
      ...(inner.left < outer.left - slack ? [`${Math.round(outer.left - inner.left)} px at the left`] : []),
      ...(inner.top < outer.top - slack ? [`${Math.round(outer.top - inner.top)} px at the top`] : []),
      ...(inner.right > outer.right + slack
        ? [`${Math.round(inner.right - outer.right)} px at the right`]
        : []),
      ...(inner.bottom > outer.bottom + slack
        ? [`${Math.round(inner.bottom - outer.bottom)} px at the bottom`]
        : []),
    ]
    const padding = (element: Element): Box => {
      const { left, top } = element.getBoundingClientRect()
      const x = left + element.clientLeft
      const y = top + element.clientTop
      return { left: x, top: y, right: x + element.clientWidth, bottom: y + element.clientHeight }
    }
    const isOutside = (outer: Box, inner: Box): boolean =>
      inner.right <= outer.left ||
      inner.left >= outer.right ||
      inner.bottom <= outer.top ||
      inner.top >= outer.bottom
    /** What cuts off the content of an element: those around it that do not let it run over. */
    const windowsAround = (element: Element): Box[] => {
      const found: Box[] = []
      for (let up: Element | null = element; up && up !== slide; up = up.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(up)
        if (overflowX !== 'visible' || overflowY !== 'visible') found.push(padding(up))
      }
      return found
    }
    const drawn: { words: string; boxes: Box[]; size: number; isFooter: boolean }[] = []
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement as Element
      const words = (node.textContent ?? '').trim()
      if (!words || parent.closest('.visually-hidden, title')) continue
      if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue
      const size = Number.parseFloat(getComputedStyle(parent).fontSize) * scaleOf(parent)
      const range = document.createRange()
      range.selectNodeContents(node)
      // A line's box is taller than its letters: what counts is a band as tall as the type.
      const windows = windowsAround(parent)
      const boxes = [...range.getClientRects()]
        .filter(({ width }) => width > 0)
        .map(({ left, right, top, bottom }) => {
          const inset = Math.max(0, (bottom - top - size) / 2)
          return { left, right, top: top + inset, bottom: bottom - inset }
        })
        // A name of a place that the map has moved out of its frame is not drawn.
        .filter((box) => !windows.some((outer) => isOutside(outer, box)))
      if (boxes.length > 0) drawn.push({ words, boxes, size, isFooter: footer.contains(parent) })
      const name = `“${words.slice(0, 40)}”`
      const region = [body, footer].find((part) => part.contains(parent))
      for (const box of boxes) {
        const screen = { left: 0, top: 0, right: innerWidth, bottom: innerHeight }
        for (const edge of leaves(screen, box)) faults.push(`${name} leaves the screen, ${edge}`)
        const around = region?.getBoundingClientRect()
        if (around && (box.top < around.top - slack || box.bottom > around.bottom + slack))
          faults.push(`${name} runs into the ${region === body ? 'footer or the headline' : 'body'}`)
        for (const outer of windows)
          for (const edge of leaves(outer, box)) faults.push(`${name} is cut off, ${edge}`)
      }
    }
    for (const { words, size, isFooter } of drawn) {
      const wanted = isFooter ? least.footer : least.said
      if (size < wanted - 0.01) faults.push(`“${words.slice(0, 40)}” is ${size.toFixed(1)} px, not ${wanted}`)
    }
    for (const [index, one] of drawn.entries())
      for (const other of drawn.slice(index + 1))
        if (
          one.boxes.some((a) =>
            other.boxes.some(
              (b) =>
                Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
                Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2,
            ),
          )
        )
          faults.push(`“${one.words.slice(0, 30)}” lies on “${other.words.slice(0, 30)}”`)
    const bars = [...slide.querySelectorAll('.theme-bars .bar-ghost')].map((bar) =>
      bar.getBoundingClientRect(),
    )
    for (const { words, boxes } of drawn)
      if (bars.some((bar) => boxes.some((box) => !isOutside(bar, box))))
        faults.push(`“${words.slice(0, 40)}” lies on a bar`)
    for (const bar of bars)
      for (const edge of leaves(body.getBoundingClientRect(), bar))
        faults.push(`A bar leaves its place, ${edge}`)
    const [columns, rows] = [8, 6]
    const pictures = [...slide.querySelectorAll('svg')].map((picture) => picture.getBoundingClientRect())
    const filled = [...drawn.flatMap(({ boxes }) => boxes), ...pictures.filter(({ width }) => width > 0)]
    const fields = Array.from({ length: columns * rows }, (_, index) => {
      const [x, y] = [index % columns, Math.floor(index / columns)]
      const [left, top] = [(x * innerWidth) / columns, (y * innerHeight) / rows]
      const field = { left, top, right: left + innerWidth / columns, bottom: top + innerHeight / rows }
      return { x, y, isUsed: filled.some((box) => !isOutside(field, box)) }
    })
    const share = (part: typeof fields): number => part.filter(({ isUsed }) => isUsed).length / part.length
    return {
      label: slide.getAttribute('aria-label') ?? '',
      faults: [...new Set(faults)],
      smallest: Math.min(...drawn.filter(({ isFooter }) => !isFooter).map(({ size }) => size)),
      usedShare: share(fields),
      usedHalves: [
        share(fields.filter(({ x }) => x < columns / 2)),
        share(fields.filter(({ x }) => x >= columns / 2)),
        share(fields.filter(({ y }) => y < rows / 2)),
        share(fields.filter(({ y }) => y >= rows / 2)),
      ],
    }
  })
}
