import type { Paragraph, Sentence, Span } from '#statement/statement.ts'

/**
 * Puts furniture that stands in no paragraph between them, as paragraphs of its own.
 *
 * @param paragraphs in order, each holding a piece of furniture whole or not at all
 * @param furniture in order
 */
export function withFurniture(
  paragraphs: readonly Paragraph[],
  furniture: readonly Span[],
): readonly Paragraph[] {
  const all: Paragraph[] = []
  let next = 0
  const placeUntil = (end: number): void => {
    for (let piece = furniture[next]; piece && piece.end <= end; piece = furniture[next]) {
      const last = all[all.length - 1]
      if (!last || piece.start >= last.end) all.push({ ...piece, role: 'furniture' })
      next += 1
    }
  }
  for (const paragraph of paragraphs) {
    placeUntil(paragraph.start)
    all.push(paragraph)
  }
  placeUntil(Number.POSITIVE_INFINITY)
  return all
}

/**
 * Lets the sentences of a paragraph hold the furniture that stands before them in it, such as the signs of quoted
 * lines, so that they leave nothing of the paragraph out.
 *
 * @returns the sentences, and the furniture within them, both in order
 */
export function holdFurniture(
  paragraphs: readonly Paragraph[],
  sentences: readonly Sentence[],
  furniture: readonly Span[],
): { readonly sentences: readonly Sentence[]; readonly furniture: readonly Span[] } {
  const held: Sentence[] = []
  const inside: Span[] = []
  let next = 0
  for (const sentence of sentences) {
    const last = held[held.length - 1]
    const from =
      last?.paragraph === sentence.paragraph ? last.end : (paragraphs[sentence.paragraph]?.start ?? 0)
    while ((furniture[next]?.start ?? from) < from) next += 1
    const start = Math.min(sentence.start, furniture[next]?.start ?? sentence.start)
    held.push(start === sentence.start ? sentence : { ...sentence, start })
    for (let piece = furniture[next]; piece && piece.start < sentence.end; piece = furniture[next]) {
      inside.push(piece)
      next += 1
    }
  }
  return { sentences: held, furniture: inside }
}
