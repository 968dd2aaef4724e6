import { say } from '#messages/say.ts'
import { sayAnswer } from '#messages/sayAnswer.ts'
import type { Suggestion } from '#views/ask/suggest.ts'

const sayOfOne = ({ subject: { kind }, presence }: Suggestion, isNamed: boolean): string =>
  isNamed
    ? sayAnswer(`ask.kind.${kind}`)
    : sayAnswer(kind === 'text' || kind === 'theme' ? 'ask.wordsPresence' : 'ask.presence', {
        kind: sayAnswer(`ask.kind.${kind}`),
        presence,
      })

/** What the words mean is called by its name, even by a slip; only what else may be meant is a question. */
const sayName = ({ subject, name, isGuess }: Suggestion, isMeant: boolean): string => {
  if (subject.kind === 'text') return say('chip.words', { text: name })
  return isGuess && !isMeant ? sayAnswer('ask.didYouMean', { name }) : name
}

/** Id of an option, for the field to point at. */
export function optionId(list: string, index: number): string {
  return `${list}-${index}`
}

/** What may be meant: names, the wordings that fitted, and how the statement stands to each. */
export function SuggestionList<One extends Suggestion>(props: {
  readonly id: string
  readonly suggestions: readonly One[]
  readonly active: number
  /** What stands over the list while nothing is typed: then it holds what the statement names. */
  readonly heading: string | null
  /** How what is asked stands to each, of those that are named or of all; by default as one statement does. */
  readonly sayStanding?: ((suggestion: One, isNamed: boolean) => string) | undefined
  readonly onPick: (suggestion: One) => void
}) {
  const { id, suggestions, active, heading, sayStanding, onPick } = props
  return (
    <div className="ask-list scroll" data-part="keys" data-columns={heading ? true : undefined}>
      {heading ? <p className="ask-heading">{heading}</p> : null}
      <div id={id} role="listbox" aria-label={heading ?? sayAnswer('ask.suggestions')}>
        {suggestions.map((suggestion, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field, which keeps the focus, answers to the keys.
          // biome-ignore lint/a11y/useFocusableInteractive: the field points at the active option, as comboboxes do.
          <div
            key={`${suggestion.subject.kind}/${suggestion.subject.id}`}
            ref={index === active ? (element) => element?.scrollIntoView({ block: 'nearest' }) : null}
            id={optionId(id, index)}
            role="option"
            className="ask-option"
            aria-selected={index === active}
            // Without this the field would lose the focus before the click arrives.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(suggestion)}
          >
            <span className="ask-name">{sayName(suggestion, index === 0)}</span>{' '}
            {suggestion.alias ? <span className="ask-alias">{suggestion.alias}</span> : null}{' '}
            <span className="ask-standing">{(sayStanding ?? sayOfOne)(suggestion, heading !== null)}</span>
          </div>
        ))}
      </div>
    </div>
  )
}
