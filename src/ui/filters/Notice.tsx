/** A message that asks for nothing but may be acted on. */
export function Notice(props: {
  readonly words: string
  readonly action: { readonly label: string; readonly act: () => void }
}) {
  const { words, action } = props
  return (
    <section className="notice" role="alert">
      <p>{words}</p>
      <button type="button" className="button" onClick={action.act}>
        {action.label}
      </button>
    </section>
  )
}
