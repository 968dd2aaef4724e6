import { sayTakeaway } from '#messages/sayTakeaway.ts'
import './takeaway.css'

/** What is being made of the page, was saved or copied, or could not be. */
export type TakingState =
  | {
      readonly phase: 'making'
      readonly what: string
      /** How much is done, from 0 to 1; null where nobody knows. */
      readonly share: number | null
      readonly cancel: () => void
    }
  | { readonly phase: 'saved'; readonly name: string }
  | { readonly phase: 'copied'; readonly what: string }
  | {
      readonly phase: 'refused'
      readonly what: string
      readonly reason: string
      /** What can be done instead; null where there is nothing. */
      readonly offer: { readonly label: string; readonly act: () => void } | null
    }
  | {
      readonly phase: 'failed'
      readonly what: string
      readonly reason: string
      readonly retry: () => void
      /** Saves what could not be copied; null where there is nothing to save. */
      readonly instead: { readonly label: string; readonly act: () => void } | null
    }

const sayState = (state: Exclude<TakingState, { readonly phase: 'failed' }>): string => {
  if (state.phase === 'saved') return sayTakeaway('note.saved', { name: state.name })
  if (state.phase === 'refused')
    return sayTakeaway('note.refused', { what: state.what, reason: state.reason })
  return sayTakeaway(`note.${state.phase}`, { what: state.what })
}

/** Says what became of what was taken away, at the edge of the page; a failure offers to try again. */
export function TakeawayNote(props: { readonly state: TakingState | null; readonly onDismiss: () => void }) {
  const { state, onDismiss } = props
  const dismiss = (
    <button type="button" className="button" onClick={onDismiss}>
      {sayTakeaway('note.dismiss')}
    </button>
  )
  if (state?.phase === 'failed') {
    const { what, reason, retry, instead } = state
    return (
      <section className="takeaway-note" role="alert">
        <p>
          {sayTakeaway('note.failed', { what, reason })} {instead ? null : sayTakeaway('note.failedFix')}
        </p>
        <button type="button" className="button" onClick={retry}>
          {sayTakeaway('note.retry')}
        </button>
        {instead ? (
          <button type="button" className="button" onClick={instead.act}>
            {instead.label}
          </button>
        ) : null}
        {dismiss}
      </section>
    )
  }
  return (
    <section className="takeaway-note" hidden={state === null}>
      <p aria-live="polite">{state ? sayState(state) : ''}</p>
      {state?.phase === 'making' ? (
        <>
          <progress
            className="takeaway-progress"
            aria-label={sayState(state)}
            {...(state.share !== null && { value: state.share })}
          />
          <button type="button" className="button" onClick={state.cancel}>
            {sayTakeaway('note.cancel')}
          </button>
        </>
      ) : (
        <>
          {state?.phase === 'refused' && state.offer ? (
            <button type="button" className="button" onClick={state.offer.act}>
              {state.offer.label}
            </button>
          ) : null}
          {dismiss}
        </>
      )}
    </section>
  )
}
