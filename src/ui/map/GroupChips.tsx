import { memo } from 'react'
import { say } from '#messages/say.ts'
import { lightUp } from '#ui/shared/lightUp.ts'
import type { GroupChip } from '#views/panels/groupChips.ts'

/** Chips of the named groups: a click filters, hovering or pressing shows the members. */
export const GroupChips = memo(function GroupChips(props: {
  readonly chips: readonly GroupChip[]
  readonly onHover: (id: string | null) => void
  readonly onToggle: (id: string) => void
}) {
  const { chips, onHover, onToggle } = props
  const show = (id: string | null): void => {
    onHover(id)
    lightUp(id ? [id] : [])
  }
  if (chips.length === 0) return null
  return (
    <div className="group-chips" role="group" aria-label={say('map.groups')}>
      {chips.map((chip) => (
        <button
          key={chip.id}
          type="button"
          className="group-chip"
          data-entity={chip.id}
          data-quiet={chip.matching === 0 || undefined}
          aria-pressed={chip.isChosen}
          aria-label={chip.label}
          title={say('group.basis', { name: chip.name, basis: chip.basis })}
          onClick={() => onToggle(chip.id)}
          onPointerEnter={() => show(chip.id)}
          onPointerLeave={() => show(null)}
          onFocus={() => show(chip.id)}
          onBlur={() => show(null)}
        >
          {chip.shortName} {chip.members.length > 0 ? <span>{chip.members.length}</span> : null}
        </button>
      ))}
    </div>
  )
})
