import { fileWriter, ParquetWriter } from 'hyparquet-writer'
import { type ColumnType, type TableCells, type TableName, tableColumns } from './tables.ts'

type Schema = ConstructorParameters<typeof ParquetWriter>[0]['schema']

const schemaOf = (name: string, type: ColumnType): Schema => {
  const repetition_type = 'OPTIONAL'
  if (type === 'number') return [{ name, type: 'INT32', repetition_type }]
  if (type === 'boolean') return [{ name, type: 'BOOLEAN', repetition_type }]
  if (type === 'text') return [{ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type }]
  return [
    { name, num_children: 1, converted_type: 'LIST', repetition_type },
    { name: 'list', num_children: 1, repetition_type: 'REPEATED' },
    ...schemaOf('element', 'text'),
  ]
}

/** A table that is written a group of rows at a time. */
export interface OpenTable {
  readonly write: (cells: TableCells) => Promise<void>
  readonly close: () => Promise<void>
}

/** Opens a file of Parquet for a table; an older one of that path is written over. */
export function parquetTable(path: string, name: TableName): OpenTable {
  const columns = Object.entries<ColumnType>(tableColumns[name])
  const root = { name: 'root', num_children: columns.length }
  const schema = [root, ...columns.flatMap(([column, type]) => schemaOf(column, type))]
  const writer = new ParquetWriter({ writer: fileWriter(path), schema, createdBy: 'statement-atlas' })
  return {
    write: async (cells) => {
      const columnData = columns.map(([name], at) => ({ name, data: [...(cells[at] ?? [])] }))
      await writer.write({ columnData, rowGroupSize: cells[0]?.length ?? 0 })
    },
    close: async () => {
      await writer.finish()
    },
  }
}
