import './deck.css'

interface NoticeAction {
  readonly label: string
  readonly act: () => void
}

/** Something about the deck that has gone wrong: what, where, and how to mend it. */
export function DeckNotice(props: {
  readonly title: string
  readonly words?: string | undefined
  readonly fix?: string | undefined
  readonly actions: readonly NoticeAction[]
}) {
  const { title, words, fix, actions } = props
  return (
    <section className="deck-notice" role="alert">
      <div>
        <strong>{title}</strong>
        {words ? <p>{words}</p> : null}
        {fix ? <p>{fix}</p> : null}
      </div>
      <div className="deck-notice-actions">
        {actions.map(({ label, act }) => (
          <button key={label} type="button" className="button" onClick={act}>
            {label}
          </button>
        ))}
      </div>
    </section>
  )
}
