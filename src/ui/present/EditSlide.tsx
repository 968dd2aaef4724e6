import type { KeyboardEvent, Ref, SyntheticEvent } from 'react'
import { longestHeadline } from '#deck/deckFile.ts'
import { sayDeck } from '#messages/sayDeck.ts'
import './deck.css'

const fieldOf = (form: HTMLFormElement, name: string): string => String(new FormData(form).get(name) ?? '')

/** Asks for the headline and the private note of a slide. */
export function EditSlide(props: {
  readonly ref: Ref<HTMLDialogElement>
  readonly number: number
  readonly label: string
  readonly headline: string
  readonly note: string
  readonly onSave: (headline: string, note: string) => void
  readonly onClose: () => void
}) {
  const { ref, number, label, headline, note, onSave, onClose } = props
  const save = ({ currentTarget }: SyntheticEvent<HTMLFormElement, SubmitEvent>): void => {
    // A headline is one paragraph, whatever was pasted.
    onSave(
      fieldOf(currentTarget, 'headline').replace(/\s+/g, ' ').trim(),
      fieldOf(currentTarget, 'note').trim(),
    )
  }
  const enter = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const isHeadline = event.currentTarget.name === 'headline'
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    if (!isHeadline && !event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    event.currentTarget.form?.requestSubmit()
  }
  return (
    <dialog
      ref={ref}
      className="sheet edit-slide"
      aria-label={sayDeck('edit.title', { number, label })}
      onClose={onClose}
    >
      <form method="dialog" onSubmit={save}>
        <h2>{sayDeck('edit.title', { number, label })}</h2>
        <label>
          <span>{sayDeck('edit.headline')}</span>
          <textarea
            name="headline"
            rows={2}
            maxLength={longestHeadline}
            defaultValue={headline}
            aria-describedby="edit-headline-hint"
            onKeyDown={enter}
          />
        </label>
        <p id="edit-headline-hint">{sayDeck('edit.headlineHint')}</p>
        <label>
          <span>{sayDeck('edit.note')}</span>
          <textarea
            name="note"
            rows={4}
            defaultValue={note}
            aria-describedby="edit-note-hint"
            onKeyDown={enter}
          />
        </label>
        <p id="edit-note-hint">{sayDeck('edit.noteHint')}</p>
        <div className="edit-buttons">
          <button type="submit" className="button button-strong">
            {sayDeck('edit.save')}
          </button>
          <button
            type="button"
            className="button"
            onClick={({ currentTarget }) => currentTarget.closest('dialog')?.close()}
          >
            {sayDeck('edit.cancel')}
          </button>
        </div>
      </form>
    </dialog>
  )
}
