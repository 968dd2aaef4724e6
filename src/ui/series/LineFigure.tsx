import { useId, useMemo, useState } from 'react'
import { saySeries } from '#messages/saySeries.ts'
import type { SeriesMeasure } from '#selection/seriesUrl.ts'
import { DataTable } from '#ui/shared/DataTable.tsx'
import { TableButton } from '#ui/shared/TableButton.tsx'
import { useSize } from '#ui/shared/useSize.ts'
import { linesTable, sayLinesNote } from '#views/series/linesTable.ts'
import type { SeriesLines } from '#views/series/seriesLines.ts'
import { LineChartOfYears } from './LineChartOfYears.tsx'

/** Lines of one table with their name and what they are; as a table on request. */
export function LineFigure(props: {
  readonly of: 'places' | 'themes'
  readonly shown: SeriesLines
  readonly measure: SeriesMeasure
}) {
  const { of, shown, measure } = props
  const [isTable, setTable] = useState(false)
  const { ref, width } = useSize<HTMLDivElement>()
  const heading = useId()
  const table = useMemo(() => linesTable(shown, measure, of), [shown, measure, of])
  const isEmpty = shown.lines.length === 0 || shown.years.length === 0
  return (
    <figure className="line-figure" aria-labelledby={heading}>
      <figcaption className="series-section-head">
        <h2 id={heading}>{saySeries('lines.title', { of })}</h2>
        <span className="muted">{sayLinesNote(shown, measure)}</span>
        {isEmpty ? null : <TableButton isTable={isTable} onChange={setTable} />}
      </figcaption>
      {isEmpty ? (
        <p className="muted">{saySeries(shown.years.length === 0 ? 'lines.noYears' : 'lines.none')}</p>
      ) : null}
      {isTable && !isEmpty ? <DataTable view={table} /> : null}
      <div ref={ref} className="line-box" hidden={isTable || isEmpty} dir="ltr">
        {width > 0 && !isEmpty ? (
          <LineChartOfYears shown={shown} measure={measure} width={width} label={table.caption} />
        ) : null}
      </div>
    </figure>
  )
}
