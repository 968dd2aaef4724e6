interface NoticeAction {
  readonly label: string
  readonly act: () => void
}

/** A message that asks for nothing but may be acted on; a quiet one leaves it to its place to announce it. */
export function Notice(props: {
  readonly words: string
  readonly action: NoticeAction
  readonly dismiss?: NoticeAction
  readonly isQuiet?: boolean
}) {
  const { words, action, dismiss, isQuiet = false } = props
  return (
    <section className="notice" {...(isQuiet ? {} : { role: 'alert' })}>
      <p>
        <bdi>{words}</bdi>
      </p>
      <button type="button" className="button" onClick={action.act}>
        {action.label}
      </button>
      {dismiss ? (
        <button type="button" className="button" onClick={dismiss.act}>
          {dismiss.label}
        </button>
      ) : null}
    </section>
  )
}
