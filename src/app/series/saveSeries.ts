import { saveFile } from '#app/data/saveFile.ts'
import type { SeriesFilter } from '#selection/seriesUrl.ts'
import { fileStem } from '#shelf/fileStem.ts'
import { saySeriesHead } from '#views/series/saySeriesHead.ts'
import type { SeriesColumns } from '#views/series/seriesColumns.ts'
import { seriesFileHead, seriesTables } from '#views/series/seriesExport.ts'
import type { SeriesView } from '#views/series/seriesView.ts'
import { writeTables } from '#writers/table/writeCsv.ts'

/** Hands the reader both tables of a series as they are filtered. */
export function saveSeries(series: SeriesColumns, view: SeriesView, filter: SeriesFilter): void {
  const tables = writeTables(seriesFileHead(series, view, filter), seriesTables(series, view, filter))
  const name = `${fileStem(saySeriesHead(series).title, 'series')}.csv`
  saveFile(new File([tables], name, { type: 'text/csv' }))
}
