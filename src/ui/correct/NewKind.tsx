import { sayCorrect } from '#messages/sayCorrect.ts'
import type { OwnEntity } from '#statement/statement.ts'

const kinds = ['place', 'group', 'org', 'initiative', 'forum'] as const satisfies readonly OwnEntity['kind'][]

/** Asks of what kind an entity is that a person makes. */
export function NewKind(props: {
  readonly value: OwnEntity['kind']
  readonly onChange: (kind: OwnEntity['kind']) => void
}) {
  const { value, onChange } = props
  return (
    <label className="new-kind">
      <span>{sayCorrect('standsFor.newKind')}</span>
      <select
        value={value}
        onChange={({ target }) => {
          const next = kinds.find((kind) => kind === target.value)
          if (next) onChange(next)
        }}
      >
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {sayCorrect('kind', { kind })}
          </option>
        ))}
      </select>
    </label>
  )
}
