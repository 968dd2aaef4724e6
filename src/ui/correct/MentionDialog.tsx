import { X } from 'lucide-react'
import { type CSSProperties, useCallback, useRef, useState } from 'react'
import { sayCorrect } from '#messages/sayCorrect.ts'
import type { OwnEntity } from '#statement/statement.ts'
import { IconButton } from '#ui/shared/IconButton.tsx'
import type { Decision } from '#views/correct/decision.ts'
import type { MeaningOption } from '#views/correct/meaningOptions.ts'
import type { Stretch } from '#views/correct/stretchWords.ts'
import './mentionDialog.css'
import { NewKind } from './NewKind.tsx'
import { type Chosen, StandsFor } from './StandsFor.tsx'
import { WordsEnds } from './WordsEnds.tsx'

/**
 * Asks what words stand for. It stands beside the text and never on the words; Esc closes it without saving.
 */
export function MentionDialog(props: {
  readonly words: string
  /** Where they are and how they are read: "sentence 6, made by hand". */
  readonly note: string
  /** What they stand for now; null for free words. */
  readonly current: MeaningOption | null
  /** The kind a new one has unless another is chosen. */
  readonly kind: OwnEntity['kind']
  /** Places with the same words, this one among them, and where the others are. */
  readonly places: { readonly n: number; readonly elsewhere: string }
  readonly optionsFor: (typed: string) => readonly MeaningOption[]
  /** Takes more or fewer words; null where that cannot be done. */
  readonly stretchTo: (stretch: Stretch) => (() => void) | null
  readonly style: CSSProperties
  readonly onSave: (decision: Decision, isEverywhere: boolean) => void
  /** Null where there is no mention to remove. */
  readonly onRemove: ((isEverywhere: boolean) => void) | null
  readonly onClose: () => void
}) {
  const { words, note, current, kind, places, optionsFor, stretchTo, style } = props
  const { onSave, onRemove, onClose } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const [chosen, setChosen] = useState<Chosen | null>(current && { kind: 'known', option: current })
  const [newKind, setNewKind] = useState(kind)
  const [isEverywhere, setEverywhere] = useState(true)
  const [isMissing, setMissing] = useState(false)
  // It opens once: closed, it must not open again while its page hears of that.
  const open = useCallback((element: HTMLDialogElement | null) => {
    dialog.current = element
    element?.showModal()
    element?.querySelector('input')?.focus()
  }, [])
  const save = (): void => {
    if (!chosen) {
      setMissing(true)
      dialog.current?.querySelector('input')?.focus()
      return
    }
    onSave(chosen.kind === 'known' ? chosen : { ...chosen, newKind }, isEverywhere)
    dialog.current?.close()
  }
  return (
    <dialog
      ref={open}
      className="mention-dialog"
      data-part="read-only"
      aria-label={sayCorrect('mention')}
      closedby="any"
      style={style}
      onClose={onClose}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <div className="mention-head">
          <h2>{sayCorrect('mention')}</h2>
          <IconButton
            className="icon-button"
            label={sayCorrect('mention.close')}
            onClick={() => dialog.current?.close()}
          >
            <X size={16} aria-hidden="true" />
          </IconButton>
        </div>
        <p aria-live="polite">
          <q dir="auto">{sayCorrect('mention.words', { words })}</q> <span>{note}</span>
        </p>
        <WordsEnds stretchTo={stretchTo} />
        <StandsFor
          label={sayCorrect('standsFor')}
          initial={current?.name ?? ''}
          optionsFor={optionsFor}
          newKind={sayCorrect('kind', { kind: newKind })}
          onChoose={(next) => {
            setChosen(next)
            setMissing(false)
          }}
        />
        {chosen?.kind === 'new' ? <NewKind value={newKind} onChange={setNewKind} /> : null}
        <p role="alert" className="mention-missing">
          {isMissing ? sayCorrect('standsFor.missing') : ''}
        </p>
        {places.n > 1 ? (
          <label className="everywhere">
            <input
              type="checkbox"
              checked={isEverywhere}
              onChange={({ target }) => setEverywhere(target.checked)}
            />
            <span>{sayCorrect('places', { n: places.n })}</span>
          </label>
        ) : null}
        <div className="mention-foot">
          <button type="submit" className="button button-strong">
            {sayCorrect('save')}
          </button>
          {onRemove ? (
            <button
              type="button"
              className="button"
              onClick={() => {
                onRemove(isEverywhere)
                dialog.current?.close()
              }}
            >
              {sayCorrect('remove')}
            </button>
          ) : null}
          <span>{places.elsewhere}</span>
        </div>
      </form>
    </dialog>
  )
}
