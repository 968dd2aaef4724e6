import { isMatch, type Matching } from '#selection/matching.ts'
import { scrollToSentence } from '#ui/reader/scrollToSentence.ts'
import { beforePaint } from './beforePaint.ts'

const readerBox = (): Element | null => document.querySelector('.reader')

/** Brings a sentence into view in the statement panel, also where that panel has only just been shown. */
export function goToSentence(sentence: number): void {
  requestAnimationFrame(() => scrollToSentence(readerBox(), sentence))
}

/** Brings the first match into view, unless a whole one is already in sight. */
export function showFirstMatch(match: Matching): void {
  // Where things stand has to be worked out for it, which is needed for the next frame anyway.
  if (match.isFiltered) beforePaint(() => scrollToFirstMatch(match))
}

function scrollToFirstMatch(match: Matching): void {
  const box = readerBox()
  // A page that would have to scroll for it stays where the reader has just clicked.
  if (!box || box.scrollHeight <= box.clientHeight) return
  const room = box.getBoundingClientRect()
  let first: number | undefined
  for (let number = 1; number <= match.failures.length; number += 1) {
    if (!isMatch(match, number)) continue
    first ??= number
    const span = box.querySelector(`[data-sentence="${number}"]`)?.getBoundingClientRect()
    if (span && span.top >= room.top - 1 && span.bottom <= room.bottom + 1) return
  }
  scrollToSentence(box, first)
}
