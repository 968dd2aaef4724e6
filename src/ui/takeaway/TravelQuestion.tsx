import { say } from '#messages/say.ts'
import { sayTakeaway } from '#messages/sayTakeaway.ts'
import './takeaway.css'

/** Opens the dialog that it is given. */
const show = (dialog: HTMLDialogElement | null): void => {
  if (dialog && !dialog.open) dialog.showModal()
}

type Asked =
  | { readonly title: string; readonly words: number; readonly onOpen: () => void }
  /** Why it cannot be opened, in words. */
  | { readonly refused: string }

/** Asks whether the statement in a link is to be opened; Esc leaves it. */
export function TravelQuestion(props: Asked & { readonly onLeave: () => void }) {
  const { onLeave } = props
  return (
    <dialog ref={show} className="sheet" aria-label={sayTakeaway('travel.title')} onClose={onLeave}>
      <h2>{sayTakeaway('travel.title')}</h2>
      {'refused' in props ? (
        <p role="alert">{props.refused}</p>
      ) : (
        <>
          <p>{sayTakeaway('travel.question', { n: props.words })}</p>
          {props.title ? (
            <p className="travel-title" dir="auto">
              {props.title}
            </p>
          ) : null}
          <p className="muted">{sayTakeaway('travel.private')}</p>
        </>
      )}
      <div className="travel-tools">
        {'refused' in props ? null : (
          <button type="button" className="button button-strong" onClick={props.onOpen}>
            {sayTakeaway('travel.open')}
          </button>
        )}
        <button type="button" className="button" onClick={onLeave}>
          {'refused' in props ? say('sheet.close') : sayTakeaway('travel.leave')}
        </button>
      </div>
    </dialog>
  )
}
