/**
 * Brings a sentence into the middle of its own scrolling box, and the page does not move. On a narrow screen,
 * where the text takes the length it needs, it is the page that scrolls.
 */
export function scrollToSentence(box: Element | null, number: number | undefined): void {
  const sentence = box?.querySelector(`[data-sentence="${number}"]`)
  if (!box || !sentence) return
  if (box.scrollHeight <= box.clientHeight) {
    sentence.scrollIntoView({ block: 'center', behavior: 'instant' })
    return
  }
  const room = box.getBoundingClientRect()
  const span = sentence.getBoundingClientRect()
  const lead = Math.max(12, Math.min(room.height * 0.25, (room.height - span.height) / 2))
  box.scrollTo({ top: box.scrollTop + span.top - room.top - lead, behavior: 'instant' })
}
