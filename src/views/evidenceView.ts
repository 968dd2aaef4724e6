import { say } from '#messages/say.ts'
import type { Corpus, Evidence } from '#statement/corpus.ts'
import type { MentionKind } from '#statement/statement.ts'
import { namesOf } from './namesOf.ts'

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
  /** Index of the mention. */
  readonly mention: number
}

const context = 60

/** Cuts at a word, and says with an ellipsis that something was left out. */
const cutBefore = (text: string): string =>
  text.length <= context ? text : `…${text.slice(text.indexOf(' ', text.length - context) + 1)}`

const cutAfter = (text: string): string =>
  text.length <= context ? text : `${text.slice(0, text.lastIndexOf(' ', context))}…`

/** Says what a piece of evidence passes through: "through BRICS". */
export function sayThrough(corpus: Corpus, { via }: Evidence): string | null {
  if (!via) return null
  const name = namesOf(corpus).full(via.kind === 'forum' ? 'forum' : 'partner', via.id)
  return say('evidence.through', { name })
}

/**
 * Quotes for a list of evidence, in reading order, each with up to 60 characters of its sentence on both
 * sides. A sentence that names a value twice is quoted twice.
 */
export function evidenceView(corpus: Corpus, evidence: readonly Evidence[]): readonly Quote[] {
  return evidence.flatMap((item) => {
    const sentence = corpus.sentences[item.sentence - 1]
    const mention = corpus.mentions[item.mention]
    if (!sentence || !mention) return []
    // A place inside a conflict is quoted with the conflict, as the text words it.
    const holder = mention.conflict
      ? corpus.mentions.find(
          ({ kind, position }) =>
            kind === 'conflict' &&
            position.start <= mention.position.start &&
            mention.position.end <= position.end,
        )
      : undefined
    const { start, end } = (holder ?? mention).position
    const { text } = corpus.statement
    return [
      {
        sentence: item.sentence,
        before: cutBefore(text.slice(sentence.start, start)),
        exact: text.slice(start, end),
        kind: (holder ?? mention).kind,
        after: cutAfter(text.slice(end, sentence.end)),
        through: sayThrough(corpus, item),
        mention: mention.index,
      },
    ]
  })
}
