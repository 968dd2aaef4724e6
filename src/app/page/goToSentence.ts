import { isMatch, type Matching } from '#selection/matching.ts'
import { glanceAtSentence, scrollToSentence } from '#ui/reader/scrollToSentence.ts'
import { findParts } from '#ui/shared/pagePart.ts'
import { beforePaint } from './beforePaint.ts'

const readerBox = (): Element | null => findParts(document, 'text')[0] ?? null

/** Brings a sentence into view in the statement panel, also where that panel has only just been shown. */
export function goToSentence(sentence: number): void {
  requestAnimationFrame(() => scrollToSentence(readerBox(), sentence))
}

/** Brings a sentence that is pointed at elsewhere into view, where the page stays as it is for it. */
export function glanceAt(sentence: number): void {
  glanceAtSentence(readerBox(), sentence)
}

/** Brings the first match into view, unless a whole one is already in sight. */
export function showFirstMatch(match: Matching): void {
  // Where things stand has to be worked out for it, which is needed for the next frame anyway.
  if (match.isFiltered) beforePaint(() => scrollToFirstMatch(match))
}

const meets = (one: DOMRect, other: DOMRect): boolean => one.bottom > other.top && one.top < other.bottom

/** Sentences of the parts that are in sight; of a text without parts all of them. */
const sentencesAbout = (box: Element, room: DOMRect): readonly HTMLElement[] => {
  const parts = findParts(box, 'text-run')
  const inSight = parts.filter((part) => meets(part.getBoundingClientRect(), room))
  return (parts.length > 0 ? inSight : [box]).flatMap((part) => [
    ...part.querySelectorAll<HTMLElement>('[data-sentence]'),
  ])
}

function scrollToFirstMatch(match: Matching): void {
  const box = readerBox()
  // A page that would have to scroll for it stays where the reader has just clicked.
  if (!box || box.scrollHeight <= box.clientHeight) return
  const room = box.getBoundingClientRect()
  for (const sentence of sentencesAbout(box, room)) {
    if (!isMatch(match, Number(sentence.dataset.sentence))) continue
    const span = sentence.getBoundingClientRect()
    if (span.top >= room.top - 1 && span.bottom <= room.bottom + 1) return
  }
  const first = match.failures.indexOf(0) + 1
  if (first > 0) scrollToSentence(box, first)
}
