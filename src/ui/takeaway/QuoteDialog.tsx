import { useCallback, useRef } from 'react'
import { sayTakeaway } from '#messages/sayTakeaway.ts'
import './quoteDialog.css'

/** What became of what was asked of a card, in words. */
export interface QuoteDone {
  readonly words: string
  readonly isFailure: boolean
  /** Words to be copied by hand, where the clipboard refuses them. */
  readonly byHand?: string
}

/** A card with its alternative text; `paint` gives a canvas of its own. */
interface Picture {
  readonly label: string
  readonly paint: () => HTMLCanvasElement
}

const select = (field: HTMLTextAreaElement | null): void => {
  field?.focus()
  field?.select()
}

/** A quote card before it is saved or copied. It opens when it is mounted. */
export function QuoteDialog(props: {
  /** Null while it is drawn. */
  readonly picture: Picture | null
  readonly done: QuoteDone | null
  readonly onSave: () => void
  readonly onCopy: () => void
  readonly onCopyWords: () => void
  readonly onRetry: () => void
  readonly onClose: () => void
}) {
  const { picture, done, onSave, onCopy, onCopyWords, onRetry, onClose } = props
  const title = useRef<HTMLHeadingElement>(null)
  const open = useCallback((element: HTMLDialogElement | null) => {
    if (!element || element.open) return
    element.showModal()
    // What can be pressed comes with the picture: the focus waits for it.
    title.current?.focus()
  }, [])
  const show = useCallback(
    (frame: HTMLDivElement | null) => {
      if (frame && picture) frame.replaceChildren(picture.paint())
    },
    [picture],
  )
  return (
    <dialog
      ref={open}
      className="sheet quote-dialog"
      data-part="read-only"
      aria-label={sayTakeaway('quote.title')}
      onClose={onClose}
    >
      <h2 ref={title} tabIndex={-1}>
        {sayTakeaway('quote.title')}
      </h2>
      {picture ? (
        <div ref={show} className="quote-picture" role="img" aria-label={picture.label} />
      ) : (
        <div className="quote-picture">
          {done ? null : <progress aria-label={sayTakeaway('quote.drawing')} />}
        </div>
      )}
      <div className="quote-tools">
        {picture ? (
          <>
            <button type="button" className="button" onClick={onSave}>
              {sayTakeaway('quote.save')}
            </button>
            <button type="button" className="button" onClick={onCopy}>
              {sayTakeaway('quote.copyPicture')}
            </button>
          </>
        ) : done?.isFailure ? (
          <button type="button" className="button" onClick={onRetry}>
            {sayTakeaway('note.retry')}
          </button>
        ) : null}
        <button type="button" className="button" onClick={onCopyWords}>
          {sayTakeaway('quote.copyText')}
        </button>
        <button
          type="button"
          className="button"
          onClick={(event) => event.currentTarget.closest('dialog')?.close()}
        >
          {sayTakeaway('note.dismiss')}
        </button>
      </div>
      <p role={done?.isFailure ? 'alert' : 'status'} className="quote-done">
        {done?.words ?? ''}
      </p>
      {done?.byHand ? (
        <textarea
          ref={select}
          className="quote-words"
          readOnly
          rows={4}
          value={done.byHand}
          aria-label={sayTakeaway('quote.byHand')}
        />
      ) : null}
    </dialog>
  )
}
