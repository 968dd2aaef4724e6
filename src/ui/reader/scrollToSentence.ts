import { afterPaint } from '#ui/shared/afterPaint.ts'
import { scrollSoftly } from './scrollSoftly.ts'

/** Has the parts of a long text around an element laid out, so that where it stands is true and not estimated. */
const layOutAround = (element: Element): void => {
  const part = element.closest<HTMLElement>('.reader-part')
  if (!part) return
  const parts = [part.previousElementSibling, part, part.nextElementSibling].filter(
    (one): one is HTMLElement => one instanceof HTMLElement && one.className === 'reader-part',
  )
  for (const one of parts) one.style.setProperty('content-visibility', 'visible')
  void afterPaint().then(() => {
    for (const one of parts) one.style.removeProperty('content-visibility')
  })
}

/**
 * Brings a sentence into the middle of its own scrolling box, and the page does not move. On a narrow screen,
 * where the text takes the length it needs, it is the page that scrolls.
 */
export function scrollToSentence(box: Element | null, number: number | undefined): void {
  const sentence = box?.querySelector(`[data-sentence="${number}"]`)
  if (!box || !sentence) return
  layOutAround(sentence)
  if (box.scrollHeight <= box.clientHeight) {
    sentence.scrollIntoView({ block: 'center', behavior: 'instant' })
    tellScrolled(box)
    return
  }
  box.scrollTo({ top: placeOf(box, sentence), behavior: 'instant' })
  tellScrolled(box)
}

/** Where a box has to be scrolled to for a sentence to stand in its middle, or a quarter below its top. */
const placeOf = (box: Element, sentence: Element): number => {
  const room = box.getBoundingClientRect()
  const span = sentence.getBoundingClientRect()
  const lead = Math.max(12, Math.min(room.height * 0.25, (room.height - span.height) / 2))
  return box.scrollTop + span.top - room.top - lead
}

/**
 * Brings a sentence into view softly, unless it can be seen whole, or the page would have to scroll for it: nobody
 * has asked for more than a glance.
 */
export function glanceAtSentence(box: Element | null, number: number): void {
  const sentence = box?.querySelector(`[data-sentence="${number}"]`)
  if (!box || !sentence || box.scrollHeight <= box.clientHeight) return
  layOutAround(sentence)
  const room = box.getBoundingClientRect()
  const { top, bottom } = sentence.getBoundingClientRect()
  if (top < room.top - 1 || bottom > room.bottom + 1) scrollSoftly(box, placeOf(box, sentence))
}

/** The browser tells of it at the next frame; who has something to draw there needs to know in this one. */
const tellScrolled = (box: Element): unknown => box.dispatchEvent(new Event('scroll'))
