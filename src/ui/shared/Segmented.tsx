/** A choice of few, drawn as joined buttons of which one is pressed. */
export function Segmented<Value extends string>(props: {
  readonly label: string
  readonly options: readonly { readonly value: Value; readonly label: string; readonly title?: string }[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}) {
  const { label, options, value, onChange } = props
  return (
    <div className="segmented" role="group" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          title={option.title}
          onClick={() => onChange(option.value)}
        >
          <bdi>{option.label}</bdi>
        </button>
      ))}
    </div>
  )
}
