import { say } from '#messages/say.ts'

/** A part of the page that could not be loaded: what failed, why, and a way to try again. */
export function Failure(props: {
  readonly failure: { readonly file: string; readonly message: string; readonly fix: string }
  readonly onRetry: () => void
}) {
  const { file, message, fix } = props.failure
  return (
    <div className="failure" role="alert">
      <strong>{say('failure.title', { file })}</strong>
      <p>{message}</p>
      <p className="muted">{fix}</p>
      <button type="button" className="button" onClick={props.onRetry}>
        {say('failure.retry')}
      </button>
    </div>
  )
}
