import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { asyncBufferFromFile, parquetMetadataAsync, parquetRead, parquetSchema } from 'hyparquet'
import { CommandProblem } from '#cli/commandProblem.ts'

/** Some rows of a table, as a list of cells for each column that was asked for; whole numbers may be big ones. */
export type Columns<Name extends string> = Readonly<Record<Name, ArrayLike<unknown>>>

/** A table whose columns are read a group of rows at a time. */
export interface TableReader {
  readonly rows: number
  /**
   * Gives the columns that are asked for, a group of rows after the other.
   *
   * @throws CommandProblem where the file does not hold what its own head says
   */
  readonly read: <Name extends string>(
    names: readonly Name[],
  ) => AsyncGenerator<{ readonly start: number; readonly columns: Columns<Name> }>
}

const anew = 'Write the tables with npm run -s annotate -- TEXTS --format parquet --out TABLES.'

const saidBy = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const isThere = async (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  )

/**
 * Opens a table of Parquet.
 *
 * @param folder absolute
 * @param shown the folder as it was typed
 * @param needed columns that are going to be read
 * @throws CommandProblem where there is no such table, or it lacks a column
 */
export async function tableReader(
  folder: string,
  shown: string,
  table: string,
  needed: readonly string[],
): Promise<TableReader> {
  const path = join(folder, `${table}.parquet`)
  const name = join(shown, `${table}.parquet`)
  const orUnreadable = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    try {
      return await work()
    } catch (error) {
      throw new CommandProblem({
        code: 'notParquet',
        message: `${name} is no table of Parquet that can be read: ${saidBy(error)}`,
        fix: anew,
      })
    }
  }
  if (!(await isThere(path)))
    throw new CommandProblem({ code: 'noTable', message: `There is no ${name}.`, fix: anew })
  const { file, metadata } = await orUnreadable(async () => {
    const opened = await asyncBufferFromFile(path)
    return { file: opened, metadata: await parquetMetadataAsync(opened) }
  })
  const known = parquetSchema(metadata).children.map(({ element }) => element.name)
  const missing = needed.find((column) => !known.includes(column))
  if (missing !== undefined)
    throw new CommandProblem({ code: 'noColumn', message: `${name} has no column ${missing}.`, fix: anew })

  const readGroup = async <Column extends string>(
    columns: readonly Column[],
    rowStart: number,
    rowEnd: number,
  ): Promise<Columns<Column>> => {
    const read: Partial<Record<Column, unknown[]>> = {}
    await orUnreadable(() =>
      parquetRead({
        file,
        metadata,
        columns: [...columns],
        rowStart,
        rowEnd,
        onChunk: ({ columnName, columnData, rowStart: from }) => {
          const cells = read[columnName as Column] ?? new Array<unknown>(rowEnd - rowStart)
          read[columnName as Column] = cells
          for (let at = 0; at < columnData.length; at += 1) cells[from - rowStart + at] = columnData[at]
        },
      }),
    )
    return read as Columns<Column>
  }

  return {
    rows: Number(metadata.num_rows),
    read: async function* (columns) {
      let start = 0
      for (const group of metadata.row_groups) {
        const end = start + Number(group.num_rows)
        if (end > start) yield { start, columns: await readGroup(columns, start, end) }
        start = end
      }
    },
  }
}
