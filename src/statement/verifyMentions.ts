import type { Mention, Statement } from './statement.ts'

/** A mention whose words are not where it says they are; it is listed, never drawn and never counted. */
export interface UnverifiedMention {
  readonly mention: Mention
  /** `outside`: the span leaves the text. `differs`: the text there reads differently; `found` is what it reads. */
  readonly reason: 'outside' | 'differs'
  readonly found: string
}

/** The mentions of a statement, parted by whether the text at their offsets is exactly their quote. */
export interface Verification {
  readonly verified: readonly Mention[]
  readonly unverified: readonly UnverifiedMention[]
}

/**
 * Checks every mention against the text: `text.slice(start, end) === exact`, nothing fuzzy.
 *
 * @see https://www.w3.org/TR/annotation-model/#selectors
 */
export function verifyMentions({ text, mentions }: Pick<Statement, 'text' | 'mentions'>): Verification {
  const verified: Mention[] = []
  const unverified: UnverifiedMention[] = []
  for (const mention of mentions) {
    const { start, end } = mention.position
    const isInside = Number.isInteger(start) && start >= 0 && start < end && end <= text.length
    const found = isInside ? text.slice(start, end) : ''
    if (isInside && found === mention.quote.exact) verified.push(mention)
    else unverified.push({ mention, reason: isInside ? 'differs' : 'outside', found })
  }
  return { verified, unverified }
}
