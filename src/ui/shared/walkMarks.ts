import type { KeyboardEvent } from 'react'

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }

/**
 * Keys of a text with marks: the arrows to the side walk its mentions, Enter and Space do what a click does.
 * Up and down scroll, as ever.
 */
export function walkMarks(event: KeyboardEvent<HTMLElement>, onMention: (index: number) => void): void {
  const box = event.currentTarget
  const current = event.target instanceof HTMLElement ? event.target.closest('mark') : null
  if ((event.key === 'Enter' || event.key === ' ') && current?.dataset.mention) {
    event.preventDefault()
    onMention(Number(current.dataset.mention))
    return
  }
  const step = steps[event.key]
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return
  const marks = [...box.querySelectorAll<HTMLElement>('mark')].filter((mark) => mark.checkVisibility())
  if (marks.length === 0) return
  event.preventDefault()
  const at = current
    ? marks.indexOf(current)
    : marks.findIndex((mark) => isBelow(mark, box)) - Math.max(0, step)
  marks[Math.max(0, Math.min(marks.length - 1, at + step))]?.focus()
}

/** Whether a mark stands at or below the upper edge of what is in sight. */
const isBelow = (mark: Element, box: Element): boolean =>
  mark.getBoundingClientRect().top >= box.getBoundingClientRect().top
