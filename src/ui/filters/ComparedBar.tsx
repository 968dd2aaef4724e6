import { X } from 'lucide-react'
import { type ReactNode, useCallback, useRef, useState } from 'react'
import { say } from '#messages/say.ts'
import { sayCompare } from '#messages/sayCompare.ts'
import { type Dimension, everything, type Selection, toggle } from '#selection/selection.ts'
import { Segmented } from '#ui/shared/Segmented.tsx'
import type { ComparedSummary } from '#views/compare/comparedSummary.ts'
import type { NamingChange } from '#views/compare/compareStatements.ts'
import type { FilterOption, MenuDimension } from '#views/panels/filterOption.ts'
import { ChosenChip } from './ChosenChip.tsx'
import { MenuBar } from './MenuBar.tsx'
import { Notice } from './Notice.tsx'
import './filters.css'
import './menus.css'
import './state.css'
import './comparedBar.css'

const changes: readonly NamingChange[] = ['added', 'dropped', 'kept']

/** What is shown of a comparison: one change or all, what is chosen in both texts, and what that comes to. */
export function ComparedBar(props: {
  readonly summary: ComparedSummary
  readonly selection: Selection
  readonly show: NamingChange | null
  readonly optionsFor: (dimension: MenuDimension) => readonly FilterOption[]
  readonly onSelect: (selection: Selection) => void
  readonly onShow: (change: NamingChange | null) => void
  readonly onEnd: () => void
  /** Words that are searched for are edited where words are asked for. */
  readonly onEditWords: () => void
  readonly children?: ReactNode
}) {
  const { summary, selection, show, optionsFor, onSelect, onShow, onEnd, onEditWords, children } = props
  const [retry, setRetry] = useState<(() => void) | null>(null)
  const onFailure = useCallback((again: (() => void) | null) => setRetry(() => again), [])
  const onToggle = useCallback(
    (dimension: MenuDimension, id: string) => onSelect(toggle(selection, dimension, id)),
    [onSelect, selection],
  )
  const bar = useRef<HTMLDivElement>(null)
  const edit = (dimension: Dimension): void => {
    if (dimension === 'text') onEditWords()
    else bar.current?.querySelector<HTMLElement>(`[data-edits="${dimension}"]`)?.focus()
  }
  return (
    <div ref={bar} className="filter-bar compared-bar">
      <div className="compared-show">
        <span className="filter-heading" aria-hidden="true">
          {sayCompare('compare.show')}
        </span>
        <Segmented
          label={sayCompare('compare.show')}
          options={[
            { value: 'all', label: sayCompare('compare.all') },
            ...changes.map((change) => ({
              value: change,
              label: sayCompare('compare.signed', {
                change,
                name: sayCompare('compare.showChange', { change }),
              }),
            })),
          ]}
          value={show ?? 'all'}
          onChange={(value) => onShow(changes.find((change) => change === value) ?? null)}
        />
      </div>
      <MenuBar optionsFor={optionsFor} onToggle={onToggle} onAbsent={() => {}} onFailure={onFailure} />
      <button
        type="button"
        className="button compared-end"
        aria-label={sayCompare('compare.end')}
        onClick={onEnd}
      >
        <X size={14} aria-hidden="true" /> <span>{sayCompare('compare.end')}</span>
      </button>
      <div className="filter-state">
        {summary.chips.length > 0 ? (
          <ul className="filter-chosen" aria-label={say('filters.chosen')}>
            {summary.chips.map((chip) => (
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
          <p className="filter-hint">{sayCompare('compare.hint')}</p>
        )}
        {summary.isFiltered ? (
          <button
            type="button"
            className="button"
            aria-label={say('filters.clear')}
            onClick={() => onSelect(everything)}
          >
            {say('filters.clear')} <kbd>Esc</kbd>
          </button>
        ) : null}
        <div className="filter-status compared-status">
          {summary.isFiltered ? null : <span>{sayCompare('compare.places')}</span>}
          <p role="status">{summary.status}</p>
        </div>
      </div>
      <div className="filter-messages">
        {children}
        {retry ? (
          <Notice words={say('filters.menusFailed')} action={{ label: say('failure.retry'), act: retry }} />
        ) : null}
      </div>
    </div>
  )
}
