import { type CSSProperties, memo, type ReactNode, useCallback, useRef, useState } from 'react'
import { say } from '#messages/say.ts'
import { type Dimension, everything, type Selection, toggle } from '#selection/selection.ts'
import { lighting } from '#ui/shared/lightUp.ts'
import type { InitiativeRow } from '#views/panels/initiativeView.ts'
import type { SummaryView } from '#views/panels/summaryView.ts'
import { ChosenChip } from './ChosenChip.tsx'
import './filters.css'
import './menus.css'
import './state.css'
import type { FilterOption, MenuDimension } from '#views/panels/filterOption.ts'
import { MenuBar } from './MenuBar.tsx'
import { Notice } from './Notice.tsx'

/** The filter bar: initiatives as chips, the other dimensions as menus, what is chosen, and how much matches. */
export const FilterBar = memo(function FilterBar(props: {
  /** Null as long as they are not known; without any the bar begins with the menus. */
  readonly initiatives: readonly InitiativeRow[] | null
  readonly summary: SummaryView
  readonly selection: Selection
  readonly colorOf: (initiative: string) => string
  readonly optionsFor: (dimension: MenuDimension) => readonly FilterOption[]
  readonly onSelect: (selection: Selection) => void
  /** A value was picked in a menu that is not in the statement. */
  readonly onAbsent: (id: string) => void
  /** Filters that are edited elsewhere: the period on the timeline, the words where words are asked for. */
  readonly onEdit: (dimension: Dimension) => void
  /** What can be done with a selection that something matches. */
  readonly actions?: ReactNode
  /** Messages that hang below the bar without moving what is under it. */
  readonly children?: ReactNode
}) {
  const { initiatives, summary, selection, colorOf, optionsFor } = props
  const { onSelect, onAbsent, onEdit, actions, children } = props
  const [retry, setRetry] = useState<(() => void) | null>(null)
  // The menus need not be rendered anew for a selection they only read when something is picked.
  const latest = useRef(selection)
  latest.current = selection
  const onToggle = useCallback(
    (dimension: MenuDimension, id: string) => onSelect(toggle(latest.current, dimension, id)),
    [onSelect],
  )
  const onFailure = useCallback((again: (() => void) | null) => setRetry(() => again), [])
  const bar = useRef<HTMLDivElement>(null)
  const edit = (dimension: Dimension): void => {
    const menu = bar.current?.querySelector<HTMLElement>(`[data-edits="${dimension}"]`)
    if (menu) menu.focus()
    else onEdit(dimension)
  }
  // The initiatives' own buttons are their chips.
  const chips = summary.chips.filter(({ dimension }) => dimension !== 'initiative')
  return (
    <div ref={bar} className="filter-bar">
      {initiatives?.length === 0 ? null : (
        <div className="filter-initiatives" role="group" aria-label={say('filters.initiatives')}>
          <span className="filter-heading" aria-hidden="true">
            {say('filters.initiativeHeading')}
          </span>
          {initiatives?.map((row) => (
            <button
              key={row.id}
              type="button"
              className="chip"
              data-entity={row.id}
              aria-pressed={row.isChosen}
              aria-label={say('filters.initiative', { name: row.name, n: row.matching })}
              style={{ '--chip': colorOf(row.id) } as CSSProperties}
              onClick={() => onSelect(toggle(selection, 'initiative', row.id))}
              {...lighting(row.id)}
            >
              <span className="chip-dot" />
              {row.shortName} <span className="chip-count">{row.matching}</span>
            </button>
          ))}
        </div>
      )}
      <MenuBar optionsFor={optionsFor} onToggle={onToggle} onAbsent={onAbsent} onFailure={onFailure} />
      <div className="filter-state">
        {chips.length > 0 ? (
          <ul className="filter-chosen" aria-label={say('filters.chosen')}>
            {chips.map((chip) => (
              <ChosenChip
                key={chip.dimension}
                chip={chip}
                selection={selection}
                onSelect={onSelect}
                onEdit={() => edit(chip.dimension)}
              />
            ))}
          </ul>
        ) : (
          <p className="filter-hint">
            <bdi>{summary.hint}</bdi>
          </p>
        )}
        {summary.isFiltered ? (
          <p className="print-only">
            {say('filters.print', {
              filters: summary.chips.map(({ label }) => label).join(say('list.longSeparator')),
            })}
          </p>
        ) : null}
        <p role="status" aria-live="polite" className="filter-status">
          <bdi>{summary.status}</bdi>
        </p>
        {summary.isFiltered && summary.matching > 0 ? actions : null}
        {summary.isFiltered ? (
          <button
            type="button"
            className="button"
            aria-label={say('filters.clear')}
            onClick={() => onSelect(everything)}
          >
            {say('filters.clearShort')} <kbd>Esc</kbd>
          </button>
        ) : null}
      </div>
      <div className="filter-messages">
        {children}
        {retry ? (
          <Notice words={say('filters.menusFailed')} action={{ label: say('failure.retry'), act: retry }} />
        ) : null}
      </div>
    </div>
  )
})
