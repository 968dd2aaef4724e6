import { sayCompare } from '#messages/sayCompare.ts'
import { isChosen, toggle } from '#selection/selection.ts'
import { lighting } from '#ui/shared/lightUp.ts'
import type { ComparedPanelProps } from '#views/compare/comparedPair.ts'
import { comparedRows } from '#views/compare/comparedRows.ts'
import type { ComparedKind } from '#views/compare/compareStatements.ts'
import { dimensionByKind } from '#views/words/subject.ts'
import './changesList.css'

/** Values of some kinds with what became of each, as buttons that choose them. */
export function ChangesList({
  pair,
  kinds,
  onSelect,
}: Pick<ComparedPanelProps, 'pair' | 'onSelect'> & { readonly kinds: readonly ComparedKind[] }) {
  const { selection, show } = pair
  const rows = comparedRows(pair, kinds)
  if (rows.length === 0)
    return (
      <p className="muted">
        {show === null ? sayCompare('compare.none') : sayCompare('compare.noneShown', { change: show })}
      </p>
    )
  return (
    <ul className="changes-list">
      {rows.map(({ id, kind, name, change, first, second }) => (
        <li key={`${kind}-${id}`}>
          <button
            type="button"
            data-entity={id}
            data-change={change}
            aria-pressed={isChosen(selection, dimensionByKind[kind], id)}
            onClick={() => onSelect(toggle(selection, dimensionByKind[kind], id))}
            {...lighting(id)}
          >
            <span>{sayCompare('compare.signed', { change, name })}</span>{' '}
            <span className="changes-counts">
              {sayCompare(`compare.${change}`)}
              {' · '}
              {sayCompare('compare.valueCounts', { first: first.mentions, second: second.mentions })}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
