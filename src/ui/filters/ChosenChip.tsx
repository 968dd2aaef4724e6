import { X } from 'lucide-react'
import { say } from '#messages/say.ts'
import { type Selection, setNamedOnly, withoutDimension } from '#selection/selection.ts'
import type { FilterChip } from '#views/panels/summaryView.ts'

/** One active filter: a click edits it, its cross removes it, and what only implies a partner can be dropped. */
export function ChosenChip(props: {
  readonly chip: FilterChip
  readonly selection: Selection
  readonly onSelect: (selection: Selection) => void
  readonly onEdit: () => void
}) {
  const { chip, selection, onSelect, onEdit } = props
  const { dimension, label, implied } = chip
  return (
    <li className="chosen">
      <button type="button" className="chosen-label" title={say('filters.edit', { label })} onClick={onEdit}>
        <bdi>{label}</bdi>
      </button>
      {implied.map(({ partner, name, namedOnly, isImplied }) => (
        <button
          key={partner}
          type="button"
          className="chosen-implied"
          onClick={() => onSelect(setNamedOnly(selection, partner, !namedOnly))}
        >
          {namedOnly
            ? say('filters.addImplied', { name, isImplied: String(isImplied) })
            : say('filters.dropImplied', { name })}
        </button>
      ))}
      <button
        type="button"
        className="chosen-remove"
        aria-label={say('filters.remove', { label })}
        onClick={() => onSelect(withoutDimension(selection, dimension))}
      >
        <X size={13} aria-hidden="true" />
      </button>
    </li>
  )
}
