import { say } from '#messages/say.ts'
import { sayPresent } from '#messages/sayPresent.ts'
import './popupBlocked.css'

/** Says that the browser would not open the presenter's window, and how to get it all the same. */
export function PopupBlocked(props: {
  readonly address: string
  readonly onRetry: () => void
  readonly onDismiss: () => void
}) {
  const { address, onRetry, onDismiss } = props
  return (
    <section className="popup-blocked" role="alert">
      <p>{sayPresent('presenter.blocked')}</p>
      <p className="popup-blocked-ways">
        {/* biome-ignore lint/security/noBlankTarget: it opens this very page, and pages from disk can speak to each other only through the opener. */}
        <a className="button" href={address} target="_blank" rel="opener" onClick={onDismiss}>
          {sayPresent('presenter.openTab')}
        </a>
        <button type="button" className="button" onClick={onRetry}>
          {sayPresent('presenter.retry')}
        </button>
        <button type="button" className="button" onClick={onDismiss}>
          {say('notice.dismiss')}
        </button>
      </p>
    </section>
  )
}
