import { Fragment } from 'react'
import { sayList } from '#messages/say.ts'
import { sayCompare } from '#messages/sayCompare.ts'
import { isChosen, toggle } from '#selection/selection.ts'
import { lighting } from '#ui/shared/lightUp.ts'
import { Panel } from '#ui/shared/Panel.tsx'
import type { ComparedPanelProps, Side } from '#views/compare/comparedPair.ts'
import { type ComparedRow, comparedRows, throughNames } from '#views/compare/comparedRows.ts'
import { sayRate } from '#views/compare/sayRate.ts'
import { dimensionByKind } from '#views/words/subject.ts'
import './everything.css'

const sides: readonly Side[] = ['first', 'second']

const columns = ['named', 'rate', 'order', 'sentences'] as const

/** The sentences of a text that name a value, each a way there. */
function Sentences(props: {
  readonly side: Side
  readonly numbers: readonly number[]
  readonly onSentence: ComparedPanelProps['onSentence']
}) {
  const { side, numbers, onSentence } = props
  const name = sayCompare('compare.side', { side })
  return (
    <ul className="cell-links">
      {numbers.map((sentence) => (
        <li key={sentence}>
          <button
            type="button"
            className="link-button"
            aria-label={sayCompare('everything.sentence', { sentence, side: name })}
            onClick={() => onSentence(side, sentence)}
          >
            {sentence}
          </button>
        </li>
      ))}
    </ul>
  )
}

/** Every value that either text names, with its counts in both: what all other views of the comparison show a part of. */
export function EverythingTable({ pair, onSelect, onSentence }: ComparedPanelProps) {
  const { selection } = pair
  const rows = comparedRows(pair)
  const sayThrough = (row: ComparedRow, side: Side): string | null => {
    const names = throughNames(pair, row, side)
    if (names.length === 0) return null
    return sayCompare('everything.through', { names: sayList(names), n: row[side].reached.length })
  }
  const cells = (row: ComparedRow, side: Side) => {
    const { mentions, perThousand, order, sentences } = row[side]
    const through = sayThrough(row, side)
    return (
      <Fragment key={side}>
        <td className="number">
          {mentions}
          {through ? <span className="everything-through">{through}</span> : null}
        </td>
        <td className="number">{sayRate(perThousand)}</td>
        <td className="number">{order ?? ''}</td>
        <td>
          <Sentences side={side} numbers={sentences} onSentence={onSentence} />
        </td>
      </Fragment>
    )
  }
  return (
    <Panel id="everything" title={sayCompare('everything.title')} note={sayCompare('everything.note')}>
      {rows.length === 0 ? <p className="muted">{sayNothing(pair.show)}</p> : null}
      {/* A scrolling box takes focus, so that the keyboard can scroll it. */}
      <div
        role="group"
        className="scroll"
        data-part="keys"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
        tabIndex={0}
        aria-label={sayCompare('everything.title')}
      >
        <table className="data-table everything-table">
          <thead>
            <tr>
              {(['name', 'change', 'kind'] as const).map((column) => (
                <th key={column} scope="col">
                  {sayCompare(`everything.${column}`)}
                </th>
              ))}
              {sides.flatMap((side) =>
                columns.map((column) => (
                  <th
                    key={`${side}-${column}`}
                    scope="col"
                    className={column === 'sentences' ? undefined : 'number'}
                  >
                    {sayCompare(`everything.${column}`, { side: sayCompare('compare.side', { side }) })}
                  </th>
                )),
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const dimension = dimensionByKind[row.kind]
              return (
                <tr key={`${row.kind}-${row.id}`} data-entity={row.id} {...lighting(row.id)}>
                  <th scope="row">
                    <button
                      type="button"
                      className="everything-name"
                      aria-pressed={isChosen(selection, dimension, row.id)}
                      onClick={() => onSelect(toggle(selection, dimension, row.id))}
                    >
                      {row.name}
                    </button>
                  </th>
                  <td>{sayCompare(`compare.${row.change}`)}</td>
                  <td>{sayCompare(`kind.${row.kind}`)}</td>
                  {sides.map((side) => cells(row, side))}
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </Panel>
  )
}

const sayNothing = (show: ComparedPanelProps['pair']['show']): string =>
  show === null ? sayCompare('compare.none') : sayCompare('compare.noneShown', { change: show })
