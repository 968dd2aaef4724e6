import { Search } from 'lucide-react'
import type { KeyboardEvent, Ref } from 'react'
import { say } from '#messages/say.ts'
import { sayAnswer } from '#messages/sayAnswer.ts'
import { longestText } from '#selection/selection.ts'

/** The search field of a combobox: it keeps the focus while the arrows walk the list below it. */
export function AskField(props: {
  readonly ref: Ref<HTMLInputElement>
  /** Id of the list while it is shown, and of its active option. */
  readonly list: string | undefined
  readonly active: string | undefined
  readonly onType: (words: string) => void
  readonly onStep: (step: 1 | -1) => void
  readonly onEnter: () => void
  readonly onLeave: () => void
}) {
  const { ref, list, active, onType, onStep, onEnter, onLeave } = props
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') onStep(1)
    else if (event.key === 'ArrowUp') onStep(-1)
    else if (event.key === 'Enter') onEnter()
    else return
    event.preventDefault()
  }
  return (
    <label className="ask-line">
      <Search className="ask-glass" aria-hidden="true" />
      <input
        ref={ref}
        className="ask-input"
        type="text"
        role="combobox"
        aria-label={say('ask.button')}
        aria-autocomplete="list"
        aria-expanded={list !== undefined}
        aria-controls={list}
        aria-activedescendant={active}
        placeholder={sayAnswer('ask.field')}
        defaultValue=""
        maxLength={longestText}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="search"
        onChange={(event) => onType(event.target.value)}
        onKeyDown={press}
        onBlur={onLeave}
      />
    </label>
  )
}
