import { type KeyboardEvent, useId, useState } from 'react'
import { sayCorrect } from '#messages/sayCorrect.ts'
import type { MeaningOption } from '#views/correct/meaningOptions.ts'

/** What was chosen: something that is known, or a new one of that name. */
export type Chosen =
  | { readonly kind: 'known'; readonly option: MeaningOption }
  | { readonly kind: 'new'; readonly name: string }

/**
 * A combobox for what words stand for: it finds by name, alias or code, and its last choice is a new one. The list
 * stands open below the field, and the likeliest is marked.
 */
export function StandsFor(props: {
  readonly label: string
  /** What stands in the field at first. */
  readonly initial: string
  /** What may be meant by what was typed, the likeliest first. */
  readonly optionsFor: (typed: string) => readonly MeaningOption[]
  /** What a new one would be called: "country"; null where there can be none. */
  readonly newKind: string | null
  readonly onChoose: (chosen: Chosen | null) => void
}) {
  const { label, initial, optionsFor, newKind, onChoose } = props
  const [typed, setTyped] = useState(initial)
  const [search, setSearch] = useState<string | null>(null)
  const [active, setActive] = useState(0)
  const list = useId()
  const options = search === null ? [] : optionsFor(search)
  const name = search?.trim() ?? ''
  const choices: readonly Chosen[] = [
    ...options.map((option) => ({ kind: 'known', option }) as const),
    ...(newKind !== null && name !== '' ? [{ kind: 'new', name } as const] : []),
  ]
  const isOpen = search !== null && choices.length > 0
  const choose = (chosen: Chosen | undefined): void => {
    if (!chosen) return
    setTyped(chosen.kind === 'known' ? chosen.option.name : chosen.name)
    setSearch(null)
    onChoose(chosen)
  }
  const look = (words: string): void => {
    setTyped(words)
    setSearch(words)
    setActive(0)
    const [first] = optionsFor(words)
    // Whoever saves without picking means what stands first, unless that is only near to what was typed.
    onChoose(words.trim() !== '' && first && !first.isGuess ? { kind: 'known', option: first } : null)
  }
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      if (!isOpen) {
        setSearch(typed === initial ? '' : typed)
        setActive(0)
      } else setActive((active + step + choices.length) % choices.length)
    } else if (event.key === 'Enter' && isOpen) choose(choices[active])
    else if (event.key === 'Escape' && isOpen) setSearch(null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="stands-for" data-part="keys">
      <label>
        <span>{label}</span>
        <input
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={isOpen ? list : undefined}
          aria-activedescendant={isOpen ? `${list}-${active}` : undefined}
          value={typed}
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          onChange={(event) => look(event.target.value)}
          onFocus={(event) => event.target.select()}
          onClick={() => {
            if (search === null) setSearch(typed === initial ? '' : typed)
          }}
          onKeyDown={press}
        />
      </label>
      {isOpen ? (
        <div
          id={list}
          role="listbox"
          aria-label={sayCorrect('standsFor.list')}
          className="stands-list scroll"
        >
          {choices.map((choice, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field, which keeps the focus, answers to the keys.
            // biome-ignore lint/a11y/useFocusableInteractive: the field points at the active option, as comboboxes do.
            <div
              key={
                choice.kind === 'known'
                  ? `${choice.option.meaning.kind}/${choice.option.meaning.entity}`
                  : 'new'
              }
              ref={index === active ? (element) => element?.scrollIntoView({ block: 'nearest' }) : null}
              id={`${list}-${index}`}
              role="option"
              className="stands-option"
              aria-selected={index === active}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(choice)}
            >
              {choice.kind === 'known' ? (
                <>
                  <span>
                    {choice.option.name}
                    {choice.option.alias ? <i> {choice.option.alias}</i> : null}
                  </span>{' '}
                  <span className="stands-count">
                    {choice.option.count > 0
                      ? sayCorrect('standsFor.count', { n: choice.option.count })
                      : sayCorrect('standsFor.absent')}
                  </span>
                </>
              ) : (
                <span className="stands-new">
                  {sayCorrect('standsFor.new', { kind: newKind ?? '', name: choice.name })}
                </span>
              )}
            </div>
          ))}
        </div>
      ) : null}
    </div>
  )
}
