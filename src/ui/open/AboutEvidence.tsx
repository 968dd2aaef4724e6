import { sayOpen } from '#messages/sayOpen.ts'
import type { AboutRow, AboutWords } from '#views/open/aboutView.ts'

/** What a field rests on: the words of the text, each a way to their place in it, or why there are none. */
export function AboutEvidence(props: {
  readonly id: string
  readonly row: AboutRow
  readonly onWords: (words: AboutWords) => void
}) {
  const { id, row, onWords } = props
  return (
    <p id={id} className="about-basis">
      {row.words.map((words) => {
        const { quote, where, start } = words
        return (
          <span key={start}>
            {quote === null ? (
              <button type="button" className="about-words" onClick={() => onWords(words)}>
                {where}
              </button>
            ) : (
              <>
                <button
                  type="button"
                  className="about-words about-quote"
                  aria-label={sayOpen('about.showWords', { words: quote })}
                  onClick={() => onWords(words)}
                >
                  {sayOpen('about.quoted', { words: quote })}
                </button>{' '}
                {where}
              </>
            )}
          </span>
        )
      })}
      {row.note}
      {row.question?.whatFollows}
      {row.fault ? <strong role="status">{row.fault}</strong> : null}
    </p>
  )
}
