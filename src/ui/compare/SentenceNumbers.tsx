import { sayComparedViews } from '#messages/sayComparedViews.ts'
import type { Side } from '#views/compare/comparedPair.ts'

/** Sentences of one text by their numbers, each a way there. */
export function SentenceNumbers(props: {
  readonly side: Side
  readonly sentences: readonly number[]
  readonly onSentence: (side: Side, sentence: number) => void
}) {
  const { side, sentences, onSentence } = props
  return (
    <ul className="cell-links">
      {sentences.map((sentence) => (
        <li key={sentence}>
          <button
            type="button"
            className="link-button"
            aria-label={sayComparedViews('compared.sentence', { side, sentence })}
            onClick={() => onSentence(side, sentence)}
          >
            {sentence}
          </button>
        </li>
      ))}
    </ul>
  )
}
