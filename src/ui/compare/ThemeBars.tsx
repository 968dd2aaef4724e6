import { memo, useId } from 'react'
import type { PairedBar } from '#layouts/pairedBars.ts'
import type { ComparedTheme, ThemeRate } from '#views/compare/comparedThemesView.ts'

/** The share of a bar that matches. */
const shareOf = ({ matching, all }: { readonly matching: number; readonly all: number }): number =>
  all === 0 ? 0 : matching / all

/** Bars in pairs: lines for the first text, solid for the second; under a filter what matches lies on pale ghosts. */
export const ThemeBars = memo(function ThemeBars(props: {
  readonly rows: readonly ComparedTheme[]
  readonly bars: readonly PairedBar[]
  readonly rate: ThemeRate
  readonly isFiltered: boolean
  readonly width: number
  readonly height: number
}) {
  const { rows, bars, rate, isFiltered, width, height } = props
  const id = useId()
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <defs>
        <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="first-ground" width="4" height="4" />
          <rect className="first-line" width="1.25" height="4" />
        </pattern>
      </defs>
      {rows.map((row, at) => {
        const bar = bars[at]
        if (!bar) return null
        const { first, second } = row.amounts[rate]
        const outlined = { x: 0.5, y: bar.first.y + 0.5, height: Math.max(0, bar.first.height - 1) }
        const solid = { x: 0, y: bar.second.y, height: bar.second.height }
        return (
          <g key={row.id} data-entity={row.id}>
            {first.all > 0 ? (
              <rect
                className={isFiltered ? 'first-ghost' : 'first-bar'}
                {...outlined}
                width={Math.max(1, bar.first.width - 1)}
                fill={isFiltered ? undefined : `url(#${id})`}
              />
            ) : null}
            <rect
              className={isFiltered ? 'second-ghost' : 'second-bar'}
              {...solid}
              width={bar.second.width}
            />
            {isFiltered && first.matching > 0 ? (
              <rect
                className="first-match"
                {...outlined}
                width={Math.max(1, bar.first.width * shareOf(first) - 1)}
                fill={`url(#${id})`}
              />
            ) : null}
            {isFiltered ? (
              <rect className="second-match" {...solid} width={bar.second.width * shareOf(second)} />
            ) : null}
          </g>
        )
      })}
    </svg>
  )
})
