import { type CSSProperties, useMemo, useRef } from 'react'
import { pairedBars } from '#layouts/pairedBars.ts'
import { sayComparedViews } from '#messages/sayComparedViews.ts'
import { lighting } from '#ui/shared/lightUp.ts'
import { useSize } from '#ui/shared/useSize.ts'
import { useTypeSetting } from '#ui/shared/useTypeSetting.ts'
import { useWidest } from '#ui/shared/useWidest.ts'
import {
  type ComparedTheme,
  type ComparedThemesView,
  sayAmount,
  type ThemeAmount,
  type ThemeRate,
} from '#views/compare/comparedThemesView.ts'
import { SideTile } from './SideTile.tsx'
import { ThemeBars } from './ThemeBars.tsx'

/** Height of a row in pixels at the usual size of type. */
const standardRowHeight = 24

function Amount(props: {
  readonly amount: ThemeAmount
  readonly rate: ThemeRate
  readonly isFiltered: boolean
}) {
  const { amount, rate, isFiltered } = props
  const all = sayAmount(amount.all, rate)
  return (
    <span className="paired-cell">
      <span className="paired-amount">
        {isFiltered ? (
          <>
            <b data-none={amount.matching === 0 || undefined}>{sayAmount(amount.matching, rate)}</b>{' '}
            {sayComparedViews('compared.themeAll', { all })}
          </>
        ) : (
          all
        )}
      </span>
    </span>
  )
}

/** Rows of themes as buttons, with the bars of both texts behind them and the figures of each at their end. */
export function ThemeRows(props: {
  readonly view: ComparedThemesView
  readonly rate: ThemeRate
  readonly onPick: (theme: string) => void
}) {
  const { view, rate, onPick } = props
  const { rows, isFiltered } = view
  const { scale } = useTypeSetting()
  const rowHeight = Math.round(scale * standardRowHeight)
  const { ref, width } = useSize<HTMLDivElement>()
  const box = useRef<HTMLDivElement>(null)
  useWidest(box, 'paired-name paired-amount', [rate, isFiltered, ...rows.map(({ id }) => id)].join())
  const bars = useMemo(
    () =>
      pairedBars(
        rows.map(({ amounts }) => ({ first: amounts[rate].first.all, second: amounts[rate].second.all })),
        rowHeight,
        width,
      ),
    [rows, rate, rowHeight, width],
  )
  const button = (row: ComparedTheme) => (
    <button
      key={row.id}
      type="button"
      className="paired-row"
      data-entity={row.id}
      data-compared={row.change}
      aria-pressed={row.isChosen}
      aria-label={row.label}
      onClick={() => onPick(row.id)}
      {...lighting(row.id)}
    >
      <span className="paired-name">{row.written}</span>
      <Amount amount={row.amounts[rate].first} rate={rate} isFiltered={isFiltered} />
      <Amount amount={row.amounts[rate].second} rate={rate} isFiltered={isFiltered} />
    </button>
  )
  return (
    <div
      ref={box}
      className="paired-rows"
      data-part="keys"
      data-filtered={isFiltered || undefined}
      style={{ '--row-height': `${rowHeight}px` } as CSSProperties}
    >
      <div className="paired-head" aria-hidden="true">
        <span className="paired-cell">
          <SideTile side="first" />
        </span>
        <span className="paired-cell">
          <SideTile side="second" />
        </span>
      </div>
      <div className="paired-body">
        <div
          ref={ref}
          className="paired-bars"
          aria-hidden="true"
          style={{ blockSize: rows.length * rowHeight }}
        >
          {width > 0 ? (
            <ThemeBars
              rows={rows}
              bars={bars}
              rate={rate}
              isFiltered={isFiltered}
              width={width}
              height={rows.length * rowHeight}
            />
          ) : null}
        </div>
        {rows.map(button)}
      </div>
    </div>
  )
}
