import { mkdir, open } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { CommandProblem } from '#cli/commandProblem.ts'
import type { Surroundings } from '#cli/surroundings.ts'
import { type OpenTable, parquetTable } from './parquetTable.ts'
import type { Sink } from './sink.ts'
import { type Cell, type TableName, type Tables, tableColumns, tableNames } from './tables.ts'

/** Formats of the tables, which are the endings of their files. */
export const tableFormats = ['jsonl', 'parquet'] as const

export type TableFormat = (typeof tableFormats)[number]

/** Code units and rows that are kept before they are written: a group of rows of Parquet. */
const mostUnits = 8_000_000
const mostRows = 100_000

const linesTable = async (path: string, name: TableName): Promise<OpenTable> => {
  const columns = Object.keys(tableColumns[name])
  const file = await open(path, 'w')
  return {
    write: async (cells) => {
      const [first = []] = cells
      const lines = first.map((_, row) => {
        const named = columns.map((column, at) => [column, cells[at]?.[row]])
        return `${JSON.stringify(Object.fromEntries(named))}\n`
      })
      await file.write(lines.join(''))
    },
    close: () => file.close(),
  }
}

const openTable = async (path: string, name: TableName, format: TableFormat): Promise<OpenTable> =>
  format === 'parquet' ? parquetTable(path, name) : linesTable(path, name)

/**
 * Opens three tables in a folder, which is made where it is missing: `statements`, `sentences` and `mentions`.
 *
 * @param out path of the folder as it was typed
 * @throws CommandProblem when they cannot be written
 */
export async function openTables(out: string, format: TableFormat, around: Surroundings): Promise<Sink> {
  const folder = resolve(around.folder, out)
  const orUnwritable = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    try {
      return await work()
    } catch (error) {
      throw new CommandProblem({
        code: 'unwritable',
        message: `${out} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
        fix: 'Give another folder for --out.',
      })
    }
  }
  const tables = await orUnwritable(async () => {
    await mkdir(folder, { recursive: true })
    const pathOf = (name: TableName): string => join(folder, `${name}.${format}`)
    return Promise.all(
      tableNames.map(async (name) => ({ name, table: await openTable(pathOf(name), name, format) })),
    )
  })
  const noCells = (name: TableName): Cell[][] => Object.keys(tableColumns[name]).map(() => [])
  const kept: Record<TableName, Cell[][]> = {
    statements: noCells('statements'),
    sentences: noCells('sentences'),
    mentions: noCells('mentions'),
  }
  const rowsOf = (name: TableName): number => kept[name][0]?.length ?? 0
  const counts = { statements: 0, sentences: 0, mentions: 0 }
  let units = 0
  const flush = async (): Promise<void> => {
    for (const { name, table } of tables) {
      if (rowsOf(name) > 0) await orUnwritable(() => table.write(kept[name]))
      kept[name] = noCells(name)
    }
    units = 0
  }
  const keep = (tables: Tables): void => {
    for (const name of tableNames) {
      tables[name].forEach((cells, column) => {
        const own = kept[name][column]
        for (const cell of cells) own?.push(cell)
      })
      counts[name] += tables[name][0]?.length ?? 0
    }
    for (const text of tables.statements.at(-1) ?? []) units += String(text).length
  }
  return {
    put: async (_, { tables: read }) => {
      if (!read) return
      keep(read)
      if (units > mostUnits || rowsOf('mentions') > mostRows || rowsOf('sentences') > mostRows) await flush()
    },
    close: async () => {
      await flush()
      for (const { table } of tables) await orUnwritable(() => table.close())
      around.out(
        `Written: ${out} (${counts.statements} statements, ${counts.sentences} sentences, ${counts.mentions} mentions)`,
      )
    },
  }
}
