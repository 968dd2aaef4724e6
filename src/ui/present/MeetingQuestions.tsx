import type { Question } from '#deck/questions.ts'
import { sayDeck } from '#messages/sayDeck.ts'
import type { QuestionLine } from '#views/deck/questionsView.ts'
import './meetingQuestions.css'

/** What the meeting has asked, to be asked again, shown as a slide, or forgotten. */
export function MeetingQuestions(props: {
  readonly lines: readonly QuestionLine[]
  /** Whether they are a slide already. */
  readonly isSlide: boolean
  readonly onAsk: (question: Question, name: string) => void
  readonly onSlide: (isSlide: boolean) => void
  readonly onClear: () => void
}) {
  const { lines, isSlide, onAsk, onSlide, onClear } = props
  if (lines.length === 0) return null
  return (
    <section className="meeting" aria-label={sayDeck('slide.questions')}>
      <h3>{sayDeck('slide.questions')}</h3>
      <ul className="meeting-list scroll">
        {lines.map(({ question, name, answer }) => (
          <li key={`${question.kind}/${question.id}`}>
            <button type="button" className="answer-next" onClick={() => onAsk(question, name)}>
              {sayDeck('question.line', { name, answer })}
            </button>
          </li>
        ))}
      </ul>
      <p className="meeting-tools">
        <button
          type="button"
          className="button ask-action"
          aria-pressed={isSlide}
          onClick={() => onSlide(!isSlide)}
        >
          {sayDeck('question.slide')}
        </button>
        <button type="button" className="button ask-action" onClick={onClear}>
          {sayDeck('question.clear')}
        </button>
        <span>{sayDeck('question.kept')}</span>
      </p>
    </section>
  )
}
