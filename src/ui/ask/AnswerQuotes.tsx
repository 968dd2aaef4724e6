import { useState } from 'react'
import { sayAnswer } from '#messages/sayAnswer.ts'
import type { AnswerQuote } from '#views/ask/answer.ts'

/** Sentences shown at once; more would keep a room waiting. */
const shown = 3

/** The sentences of an answer in large type, their words marked, each with where it stands. */
export function AnswerQuotes(props: { readonly quotes: readonly AnswerQuote[]; readonly language: string }) {
  const { quotes, language } = props
  const first = quotes[0]?.pieces.find(({ mark }) => mark)?.start
  const [isAll, setAll] = useState(false)
  return (
    <>
      {(isAll ? quotes : quotes.slice(0, shown)).map(({ sentence, pieces, attribution }) => (
        <figure key={sentence} className="answer-quote">
          <blockquote lang={language} dir="auto">
            {pieces.map(({ start, text, mark }) =>
              mark ? (
                <mark
                  key={start}
                  ref={start === first ? bringIntoView : null}
                  data-entity={mark.entity || undefined}
                  data-kind={mark.kind}
                  data-through={mark.isThrough || undefined}
                >
                  {text}
                </mark>
              ) : (
                text
              ),
            )}
          </blockquote>
          <figcaption>{attribution}</figcaption>
        </figure>
      ))}
      {quotes.length > shown && !isAll ? (
        <button type="button" className="answer-next" onClick={() => setAll(true)}>
          {sayAnswer('ask.showAll', { n: quotes.length })}
        </button>
      ) : null}
    </>
  )
}

/** Scrolls the box of the sentences, and nothing else, so far that the first marked words can be read. */
const bringIntoView = (mark: HTMLElement | null): void => {
  const box = mark?.closest('.answer-words')
  if (!mark || !box) return
  const hidden = mark.getBoundingClientRect().bottom - box.getBoundingClientRect().bottom
  if (hidden > 0) box.scrollTop += hidden + box.clientHeight / 4
}
