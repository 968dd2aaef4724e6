import { perIndex } from '#reading/perIndex.ts'

const byEntity = perIndex(({ mentions }) => {
  const sentences = new Map<string, Set<number>>()
  for (const { entity, sentence } of mentions) {
    if (sentence === null) continue
    const known = sentences.get(entity)
    if (known) known.add(sentence)
    else sentences.set(entity, new Set([sentence]))
  }
  return sentences
})

/**
 * Numbers of the sentences, from 1 and in reading order, whose text mentions one of some entities by itself: those
 * whose marks light up with them. Empty for what the text does not mention.
 */
export function sentencesWith(
  indexed: Parameters<typeof byEntity>[0],
  entities: readonly string[],
): readonly number[] {
  const known = byEntity(indexed)
  const found = new Set(entities.flatMap((entity) => [...(known.get(entity) ?? [])]))
  return [...found].sort((one, other) => one - other)
}
