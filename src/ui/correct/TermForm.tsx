import { type KeyboardEvent, useState } from 'react'
import { sayCorrect } from '#messages/sayCorrect.ts'
import type { EnteredTerm } from '#views/correct/decision.ts'
import type { MeaningOption } from '#views/correct/meaningOptions.ts'
import { canBeShared } from '#work/sharedWords.ts'
import { NewKind } from './NewKind.tsx'
import { type Chosen, StandsFor } from './StandsFor.tsx'
import { TermScope } from './TermScope.tsx'

/** All of the form, not its first field alone, which the button at the foot of the sheet would lie over. */
const bringIntoSight = (form: HTMLElement | null): void => form?.scrollIntoView({ block: 'nearest' })

/** Whether what was chosen may count in all statements. */
const mayBeShared = (chosen: Chosen | null): boolean =>
  chosen?.kind !== 'known' || canBeShared(chosen.option.meaning)

/**
 * Asks for words, what they count for, and whether in this statement or in all. It stands in a form of its own right,
 * so that Enter does not send that.
 */
export function TermForm(props: {
  /** A term that is changed; null for one that is added. */
  readonly term: {
    readonly text: string
    readonly current: MeaningOption
    readonly isShared: boolean
  } | null
  /** Whether this device keeps words for all statements. */
  readonly isOnDevice: boolean
  readonly optionsFor: (typed: string) => readonly MeaningOption[]
  readonly onSave: (entered: EnteredTerm) => void
  readonly onCancel: () => void
}) {
  const { term, isOnDevice, optionsFor, onSave, onCancel } = props
  const [text, setText] = useState(term?.text ?? '')
  const [chosen, setChosen] = useState<Chosen | null>(term && { kind: 'known', option: term.current })
  const [newKind, setNewKind] = useState<'place' | 'group' | 'org' | 'initiative' | 'forum'>('org')
  const [isShared, setShared] = useState(term?.isShared ?? false)
  const [isMissing, setMissing] = useState(false)
  const isShareable = mayBeShared(chosen)
  const save = (): void => {
    if (text.trim() === '' || !chosen) setMissing(true)
    else {
      const decision = chosen.kind === 'known' ? chosen : { ...chosen, newKind }
      onSave({ text, decision, isShared: isShared && isShareable })
    }
  }
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.defaultPrevented || event.nativeEvent.isComposing) return
    if (!(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    save()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter in its fields adds the term.
    <div ref={bringIntoSight} className="term-form" onKeyDown={press}>
      <label className="own-term">
        <span>{sayCorrect('terms.text')}</span>
        <input
          // biome-ignore lint/a11y/noAutofocus: it comes when it is asked for, and is what is asked for.
          autoFocus
          type="text"
          dir="auto"
          value={text}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => {
            setText(target.value)
            setMissing(false)
          }}
        />
      </label>
      <StandsFor
        label={sayCorrect('terms.for')}
        initial={term?.current.name ?? ''}
        optionsFor={optionsFor}
        newKind={sayCorrect('kind', { kind: newKind })}
        onChoose={(next) => {
          setChosen(next)
          setMissing(false)
        }}
      />
      {chosen?.kind === 'new' ? <NewKind value={newKind} onChange={setNewKind} /> : null}
      <p className="muted">{sayCorrect('terms.hint')}</p>
      <TermScope
        isShared={isShared && isShareable}
        isShareable={isShareable}
        isOnDevice={isOnDevice}
        onChange={setShared}
      />
      <p role="alert" className="mention-missing">
        {isMissing ? sayCorrect('terms.missing') : ''}
      </p>
      <div className="term-buttons">
        <button type="button" className="button button-strong" onClick={save}>
          {sayCorrect(term ? 'terms.save' : 'terms.submit')}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {sayCorrect('terms.cancel')}
        </button>
      </div>
    </div>
  )
}
