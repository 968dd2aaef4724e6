/** Brings a sentence into the middle of its own scrolling box; the page itself does not move. */
export function scrollToSentence(box: Element | null, number: number | undefined): void {
  const sentence = box?.querySelector(`[data-sentence="${number}"]`)
  if (!box || !sentence) return
  const room = box.getBoundingClientRect()
  const span = sentence.getBoundingClientRect()
  const lead = Math.max(12, Math.min(room.height * 0.25, (room.height - span.height) / 2))
  box.scrollTo({ top: box.scrollTop + span.top - room.top - lead, behavior: 'instant' })
}
