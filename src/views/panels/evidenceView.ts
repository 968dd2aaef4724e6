import { say } from '#messages/say.ts'
import { conflictAround } from '#reading/conflictAround.ts'
import type { Evidence, StatementIndex } from '#reading/statementIndex.ts'
import type { MentionKind } from '#statement/statement.ts'
import { namesOf } from '#views/words/namesOf.ts'

/** The words behind one count: a piece of the sentence with the mention in it. */
export interface Quote {
  /** Sentence number, from 1. */
  readonly sentence: number
  readonly before: string
  readonly exact: string
  /** What the words stand for; a place that is party to a conflict is quoted with it, as a conflict. */
  readonly kind: MentionKind
  readonly after: string
  /** How the sentence reaches the value, "through BRICS", or null when it names it. */
  readonly through: string | null
  /** "by hand" of words that a person lets stand for it, else null. */
  readonly byHand: string | null
  /** Index of the mention. */
  readonly mention: number
}

const context = 60

const isInsidePair = (text: string, at: number): boolean => /^[\uDC00-\uDFFF]/.test(text.slice(at))

/** Cuts at a word, or where there is none between two characters, and says with an ellipsis that something was left out. */
const cutBefore = (text: string): string => {
  if (text.length <= context) return text
  const earliest = text.length - context
  const space = text.indexOf(' ', earliest)
  const from = space < 0 ? earliest + (isInsidePair(text, earliest) ? 1 : 0) : space + 1
  return `…${text.slice(from)}`
}

const cutAfter = (text: string): string => {
  if (text.length <= context) return text
  const space = text.lastIndexOf(' ', context)
  const to = space < 0 ? context - (isInsidePair(text, context) ? 1 : 0) : space
  return `${text.slice(0, to)}…`
}

/** Says what a piece of evidence passes through: "through BRICS". */
export function sayThrough(indexed: StatementIndex, { via }: Evidence): string | null {
  if (!via) return null
  const name = namesOf(indexed).full(via.kind === 'forum' ? 'forum' : 'partner', via.id)
  return say('evidence.through', { name })
}

/**
 * Quotes for a list of evidence, in reading order, each with up to 60 characters of its sentence on both
 * sides. A sentence that names a value twice is quoted twice.
 */
export function evidenceView(indexed: StatementIndex, evidence: readonly Evidence[]): readonly Quote[] {
  return evidence.flatMap((item) => {
    const sentence = indexed.sentences[item.sentence - 1]
    const mention = indexed.mentions[item.mention]
    if (!sentence || !mention) return []
    const quoted = conflictAround(indexed, mention) ?? mention
    const { start, end } = quoted.position
    const { text } = indexed.statement
    return [
      {
        sentence: item.sentence,
        before: cutBefore(text.slice(sentence.start, start)),
        exact: text.slice(start, end),
        kind: quoted.kind,
        after: cutAfter(text.slice(end, sentence.end)),
        through: sayThrough(indexed, item),
        byHand: mention.origin === 'person' ? say('evidence.byHand') : null,
        mention: mention.index,
      },
    ]
  })
}
