import { say } from '#messages/say.ts'
import { lightUp } from '#ui/shared/lightUp.ts'
import type { ComparedGroup } from '#views/compare/comparedGroups.ts'

/** Chips of the groups that either text names: a click filters, hovering or pressing shows the members. */
export function ComparedChips(props: {
  readonly groups: readonly ComparedGroup[]
  readonly onHover: (id: string | null) => void
  readonly onToggle: (id: string) => void
}) {
  const { groups, onHover, onToggle } = props
  const show = (id: string | null): void => {
    onHover(id)
    lightUp(id ? [id] : [])
  }
  if (groups.length === 0) return null
  return (
    <div className="group-chips" role="group" aria-label={say('map.groups')}>
      {groups.map(({ id, written, label, change, members, basis, isLit, isChosen }) => (
        <button
          key={id}
          type="button"
          className="group-chip"
          data-entity={id}
          data-compared={change}
          data-quiet={!isLit || undefined}
          aria-pressed={isChosen}
          aria-label={label}
          title={basis}
          onClick={() => onToggle(id)}
          onPointerEnter={() => show(id)}
          onPointerLeave={() => show(null)}
          onFocus={() => show(id)}
          onBlur={() => show(null)}
        >
          {written} {members.length > 0 ? <span>{members.length}</span> : null}
        </button>
      ))}
    </div>
  )
}
