import { CommandProblem } from '#cli/commandProblem.ts'
import type { Dated } from '#statement/dated.ts'
import type { StatementKind } from '#statement/statement.ts'
import type { SeriesValue } from '#views/series/seriesColumns.ts'
import { tableReader } from './tableReader.ts'

/** What the tables say of a statement. */
export interface StatementRow {
  readonly id: string
  readonly kind: StatementKind | null
  readonly title: string
  readonly speaker: { readonly name: string | null; readonly role: string | null } | null
  readonly issuers: readonly string[]
  readonly date: Dated | null
  readonly words: number
}

/** What is named, as a series counts it; without a name of its own it is called by the words that name it. */
export type NamedValue = Omit<SeriesValue, 'name'> & { readonly name: string | null }

/** Counted mentions of places, groups and themes, in columns, in the order of their table. */
export interface MentionColumns {
  /** How many there are; the columns may be longer. */
  readonly length: number
  /** Number of the statement, from 0. */
  readonly statement: Uint32Array
  /** Number in `values`. */
  readonly value: Uint32Array
  /** Number of the sentence, from 1. */
  readonly sentence: Uint32Array
}

/** Three tables as far as a series needs them; of the sentences none is kept. */
export interface ReadTables {
  readonly statements: readonly StatementRow[]
  /** How many sentences each statement has. */
  readonly sentences: Uint32Array
  /** The first sentence of statements that have nothing else to be called by, by their number. */
  readonly firstSentences: ReadonlyMap<number, string>
  readonly values: readonly NamedValue[]
  readonly mentions: MentionColumns
  /** Words of mentions, by their number, whose value has no name of its own. */
  readonly exacts: ReadonlyMap<number, string>
}

const statementColumns = [
  'statement',
  'kind',
  'title',
  'speaker',
  'role',
  'issuers',
  'date_from',
  'date_to',
  'date_precision',
  'words',
] as const
const sentenceColumns = ['statement', 'sentence', 'text'] as const
const mentionColumns = ['statement', 'sentence', 'exact', 'kind', 'entity', 'counted'] as const

/** Where tables lie, and what is told on the way. */
interface Source {
  /** Absolute. */
  readonly folder: string
  /** The folder as it was typed. */
  readonly shown: string
  readonly tell: (words: string) => void
}

const textOf = (cell: unknown): string | null => (typeof cell === 'string' && cell !== '' ? cell : null)

const dateOf = (from: unknown, to: unknown, precision: unknown): Dated | null => {
  const start = textOf(from)
  if (start === null) return null
  return { start, end: textOf(to) ?? start, precision: (textOf(precision) ?? 'day') as Dated['precision'] }
}

const readStatements = async ({ folder, shown }: Source): Promise<readonly StatementRow[]> => {
  const table = await tableReader(folder, shown, 'statements', statementColumns)
  const rows: StatementRow[] = []
  for await (const { columns } of table.read(statementColumns))
    for (let at = 0; at < columns.statement.length; at += 1) {
      const name = textOf(columns.speaker[at])
      const role = textOf(columns.role[at])
      rows.push({
        id: String(columns.statement[at]),
        kind: textOf(columns.kind[at]) as StatementKind | null,
        title: textOf(columns.title[at]) ?? '',
        speaker: name === null && role === null ? null : { name, role },
        issuers: ((columns.issuers[at] ?? []) as readonly unknown[]).map(String),
        date: dateOf(columns.date_from[at], columns.date_to[at], columns.date_precision[at]),
        words: Number(columns.words[at]),
      })
    }
  return rows
}

const numbersOf = (rows: readonly StatementRow[], { shown }: Source): ReadonlyMap<string, number> => {
  const numbers = new Map<string, number>()
  for (const { id } of rows) {
    if (numbers.has(id))
      throw new CommandProblem({
        code: 'sameId',
        message: `${shown}: two statements are called ${id}.`,
        fix: 'Give each document an id of its own, and write the tables again.',
      })
    numbers.set(id, numbers.size)
  }
  return numbers
}

/** Finds the number of a row's statement; rows that follow each other are mostly of one. */
const finder = (numbers: ReadonlyMap<string, number>, shown: string, table: string) => {
  let last: unknown
  let number = -1
  return (cell: unknown): number => {
    if (cell === last) return number
    const found = numbers.get(String(cell))
    if (found === undefined)
      throw new CommandProblem({
        code: 'otherTables',
        message: `${shown}: ${table}.parquet holds rows of ${String(cell)}, which statements.parquet lacks.`,
        fix: 'Use three tables that were written together.',
      })
    last = cell
    number = found
    return found
  }
}

const isWithoutName = ({ title, speaker, issuers, date }: StatementRow): boolean =>
  title === '' && speaker === null && issuers.length === 0 && date === null

const readSentences = async (
  source: Source,
  rows: readonly StatementRow[],
  numbers: ReadonlyMap<string, number>,
) => {
  const { folder, shown, tell } = source
  const isTextNeeded = rows.some(isWithoutName)
  const names = isTextNeeded ? sentenceColumns : (['statement', 'sentence'] as const)
  const table = await tableReader(folder, shown, 'sentences', names)
  const find = finder(numbers, shown, 'sentences')
  const sentences = new Uint32Array(rows.length)
  const firstSentences = new Map<number, string>()
  for await (const { start, columns } of table.read<(typeof sentenceColumns)[number]>(names)) {
    for (let at = 0; at < columns.statement.length; at += 1) {
      const number = find(columns.statement[at])
      sentences[number] = (sentences[number] ?? 0) + 1
      const row = rows[number]
      if (isTextNeeded && Number(columns.sentence[at]) === 1 && row && isWithoutName(row))
        firstSentences.set(number, String(columns.text[at]))
    }
    tell(`${start + columns.statement.length} of ${table.rows} sentences`)
  }
  return { sentences, firstSentences }
}

/** Which value of a series each kind of mention names; forums, initiatives and conflicts name none. */
const kinds: Readonly<Record<string, SeriesValue['kind']>> = {
  place: 'place',
  group: 'group',
  org: 'group',
  theme: 'theme',
}

type NameOf = (value: Omit<NamedValue, 'name'>) => string | null

/** Numbers values as they come, from 0. */
const valueNumbers = (nameOf: NameOf) => {
  const values: NamedValue[] = []
  const byKey = new Map<string, number>()
  const numberOf = (kind: SeriesValue['kind'], id: string): number => {
    const key = `${kind}/${id}`
    const known = byKey.get(key)
    if (known !== undefined) return known
    byKey.set(key, values.length)
    return values.push({ kind, id, name: nameOf({ kind, id }) }) - 1
  }
  return { values, numberOf }
}

const readMentions = async (
  { folder, shown, tell }: Source,
  numbers: ReadonlyMap<string, number>,
  nameOf: NameOf,
) => {
  const table = await tableReader(folder, shown, 'mentions', mentionColumns)
  const find = finder(numbers, shown, 'mentions')
  const { values, numberOf } = valueNumbers(nameOf)
  const statement = new Uint32Array(table.rows)
  const value = new Uint32Array(table.rows)
  const sentence = new Uint32Array(table.rows)
  const exacts = new Map<number, string>()
  let length = 0
  for await (const { start, columns } of table.read(mentionColumns)) {
    for (let at = 0; at < columns.statement.length; at += 1) {
      const kind = kinds[String(columns.kind[at])]
      if (kind === undefined || columns.counted[at] !== true) continue
      const number = numberOf(kind, String(columns.entity[at]))
      statement[length] = find(columns.statement[at])
      value[length] = number
      sentence[length] = Number(columns.sentence[at])
      if (values[number]?.name === null) exacts.set(length, String(columns.exact[at]))
      length += 1
    }
    tell(`${start + columns.statement.length} of ${table.rows} mentions`)
  }
  return { values, mentions: { length, statement, value, sentence }, exacts }
}

/**
 * Reads the three tables that `annotate` writes for many texts.
 *
 * @param nameOf the name of a value; null where it has none but the words that name it
 * @throws CommandProblem naming the table and how to mend it
 */
export async function readTables(source: Source, nameOf: NameOf): Promise<ReadTables> {
  const statements = await readStatements(source)
  const numbers = numbersOf(statements, source)
  return {
    statements,
    ...(await readSentences(source, statements, numbers)),
    ...(await readMentions(source, numbers, nameOf)),
  }
}
