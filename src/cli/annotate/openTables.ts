import { mkdir, open } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { CommandProblem } from '#cli/commandProblem.ts'
import type { Surroundings } from '#cli/surroundings.ts'
import { type OpenTable, parquetTable } from './parquetTable.ts'
import type { Sink } from './sink.ts'
import { type TableName, type TableRow, type TableRows, tableNames } from './tables.ts'

/** Formats of the tables, which are the endings of their files. */
export const tableFormats = ['jsonl', 'parquet'] as const

export type TableFormat = (typeof tableFormats)[number]

/** Code units and rows that are kept before they are written: a group of rows of Parquet. */
const mostUnits = 8_000_000
const mostRows = 100_000

const linesTable = async (path: string): Promise<OpenTable> => {
  const file = await open(path, 'w')
  return {
    write: async (rows) => {
      await file.write(rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
    },
    close: () => file.close(),
  }
}

const openTable = async (path: string, name: TableName, format: TableFormat): Promise<OpenTable> =>
  format === 'parquet' ? parquetTable(path, name) : linesTable(path)

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
  const kept: Record<TableName, TableRow[]> = { statements: [], sentences: [], mentions: [] }
  const counts = { statements: 0, sentences: 0, mentions: 0 }
  let units = 0
  const flush = async (): Promise<void> => {
    for (const { name, table } of tables) {
      if (kept[name].length > 0) await orUnwritable(() => table.write(kept[name]))
      kept[name] = []
    }
    units = 0
  }
  const keep = (rows: TableRows): void => {
    for (const name of tableNames) {
      for (const row of rows[name]) kept[name].push(row as TableRow)
      counts[name] += rows[name].length
    }
    for (const { text } of rows.statements) units += String(text).length
  }
  return {
    put: async (_, { rows }) => {
      if (!rows) return
      keep(rows)
      if (units > mostUnits || kept.mentions.length > mostRows || kept.sentences.length > mostRows)
        await flush()
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
