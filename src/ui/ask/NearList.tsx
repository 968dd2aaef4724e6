import type { Near } from '#views/ask/answer.ts'
import type { Subject } from '#views/words/subject.ts'

/** What else to ask, as buttons; nothing where there is nothing. */
export function NearList(props: {
  readonly near: readonly Near[]
  readonly heading: string
  readonly onAsk: (subject: Subject, name: string) => void
}) {
  const { near, heading, onAsk } = props
  if (near.length === 0) return null
  return (
    <section className="answer-near" aria-label={heading}>
      <h3>{heading}</h3>
      <ul>
        {near.map(({ subject, name }) => (
          <li key={`${subject.kind}/${subject.id}`}>
            <button
              type="button"
              className="answer-next"
              onClick={() => onAsk(subject, subject.kind === 'text' ? subject.id : name)}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
