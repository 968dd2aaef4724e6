/**
 * All matches of a global expression that matches no empty text, in order. What `matchAll` gives too, but that copies
 * the expression for each text, which for a sentence costs more than looking for it.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match)
  return found
}
