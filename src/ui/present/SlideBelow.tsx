import { ArrowDown } from 'lucide-react'
import { type RefObject, useState } from 'react'
import { sayList } from '#messages/say.ts'
import { sayPresent } from '#messages/sayPresent.ts'
import { isCalm } from '#ui/shared/isCalm.ts'
import { findParts } from '#ui/shared/pagePart.ts'
import { useScrolled } from '#ui/shared/useScrolled.ts'
import { partsBelow } from './partsBelow.ts'
import './slideBelow.css'

const scrollerIn = (frame: HTMLElement): HTMLElement => frame.firstElementChild as HTMLElement

/** The parts of a slide that reach below the edge of its box, with their edges in pixels from the top of that box. */
const below = (scroller: HTMLElement) => {
  const { top } = scroller.getBoundingClientRect()
  const parts = findParts(scroller, 'slide-part').map((part) => {
    const box = part.getBoundingClientRect()
    return { name: part.dataset.name ?? '', top: box.top - top, bottom: box.bottom - top }
  })
  const end = scroller.scrollHeight - scroller.scrollTop
  return partsBelow(parts, scroller.clientHeight, end)
}

const sayBelow = (scroller: HTMLElement): string => {
  const names = below(scroller).map(({ name, isBegun }) =>
    isBegun ? sayPresent('below.rest', { name }) : name,
  )
  return names.length > 0 ? sayPresent('below.names', { names: sayList(names) }) : ''
}

const parts = (frame: HTMLElement) => {
  const scroller = scrollerIn(frame)
  return { scroller, parts: scroller.querySelectorAll(':scope > header > *, :scope > div') }
}

/** Goes to the first part that is still below, or on through the one that has begun. */
const goOn = (scroller: HTMLElement): void => {
  const [first] = below(scroller)
  if (!first) return
  const { scrollPaddingBlockStart } = getComputedStyle(scroller)
  const covered = Number.parseFloat(scrollPaddingBlockStart) || 0
  const onward = scroller.clientHeight * 0.8 - covered
  scroller.scrollBy({
    top: first.isBegun ? onward : Math.max(first.top - covered, onward / 2),
    behavior: isCalm() ? 'instant' : 'smooth',
  })
}

/** Says below a slide that scrolls what is still to come, and leads there; at the end it is gone. */
export function SlideBelow({ frame }: { readonly frame: RefObject<HTMLDivElement | null> }) {
  const [words, setWords] = useState('')
  useScrolled(frame, parts, (scroller) => setWords(sayBelow(scroller)))
  if (words === '') return null
  return (
    <button
      type="button"
      className="slide-below"
      onClick={() => {
        if (frame.current) goOn(scrollerIn(frame.current))
      }}
    >
      <ArrowDown aria-hidden="true" /> <span>{words}</span>
    </button>
  )
}
