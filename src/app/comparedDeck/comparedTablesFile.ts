import type { MakeFile } from '#app/takeaway/takeawayState.ts'
import { sayCompare } from '#messages/sayCompare.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { fileStem } from '#shelf/fileStem.ts'
import { comparedHead, everythingTable, textTable } from '#views/compare/comparedExport.ts'
import { headerView } from '#views/panels/headerView.ts'
import { writeTables } from '#writers/table/writeCsv.ts'
import type { ComparedState } from './comparedToTake.ts'

const stemOf = (indexed: StatementIndex): string =>
  fileStem(headerView(indexed).title, indexed.statement.metadata.id)

/** What the names of a comparison's files begin with: "Address-of-2031-compared-with-Address-of-2032". */
const comparedStem = ({ first, second }: ComparedState['pair']): string =>
  `${stemOf(first)}-${sayCompare('export.part')}-${stemOf(second)}`

/** Everything that is compared, and the sentences side by side. */
export const comparedTablesFile: MakeFile<ComparedState> = ({ pair, linkToHere }) =>
  new File(
    [writeTables(comparedHead(pair, linkToHere()), [everythingTable(pair), textTable(pair)])],
    `${comparedStem(pair)}.csv`,
    { type: 'text/csv' },
  )
