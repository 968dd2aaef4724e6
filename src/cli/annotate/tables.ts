import { buildIndex } from '#reading/buildIndex.ts'
import type { PartialKnowledge } from '#reading/statementIndex.ts'
import type { Mention, Statement } from '#statement/statement.ts'
import { countWords } from '#views/words/countWords.ts'

/** What a column holds; a value may be null where the statement does not say. */
export type ColumnType = 'text' | 'texts' | 'number' | 'boolean'

/** The tables and their columns, in order. Offsets are UTF-16 code units, half open, into `statements.text`. */
export const tableColumns = {
  statements: {
    statement: 'text',
    file: 'text',
    kind: 'text',
    title: 'text',
    kicker: 'text',
    speaker: 'text',
    role: 'text',
    issuers: 'texts',
    date_from: 'text',
    date_to: 'text',
    date_precision: 'text',
    place: 'text',
    occasion: 'text',
    language: 'text',
    extractor: 'number',
    words: 'number',
    text: 'text',
  },
  sentences: {
    statement: 'text',
    sentence: 'number',
    paragraph: 'number',
    start_offset: 'number',
    end_offset: 'number',
    text: 'text',
  },
  mentions: {
    statement: 'text',
    sentence: 'number',
    start_offset: 'number',
    end_offset: 'number',
    exact: 'text',
    kind: 'text',
    entity: 'text',
    reading: 'text',
    counted: 'boolean',
    doubt: 'text',
  },
} as const satisfies Record<string, Record<string, ColumnType>>

export type TableName = keyof typeof tableColumns

export const tableNames = Object.keys(tableColumns) as TableName[]

/** What stands in a row and a column. */
export type Cell = string | number | boolean | readonly string[] | null

/** Cells of a table: a list for each of its columns, in their order, all of one length. */
export type TableCells = readonly (readonly Cell[])[]

/** Three tables, or a part of them. Columns go from thread to thread in half the time that a row each takes. */
export type Tables = { readonly [Name in TableName]: TableCells }

type Row<Name extends TableName> = { readonly [Column in keyof (typeof tableColumns)[Name]]: Cell }

const inColumns = <Name extends TableName>(name: Name, rows: readonly Row<Name>[]): TableCells =>
  (Object.keys(tableColumns[name]) as (keyof Row<Name>)[]).map((column) => rows.map((row) => row[column]))

/**
 * A statement as three tables, rows in the order of the text. A mention is counted as the page counts it: in a
 * sentence, not in the title or kicker, whose `sentence` is null, and without doubt. Sentences are numbered from 1; `words` are those
 * of the sentences.
 *
 * @param file what the text is called; null for one that has no file
 */
export function tablesOf(statement: Statement, file: string | null, knowledge: PartialKnowledge): Tables {
  const { metadata, text, sentences, doubtful, extractor } = statement
  const { id, kind, title, kicker, speaker, issuers, date, place, occasion, language } = metadata
  const { mentions, headings } = buildIndex(statement, knowledge)
  const row = (mention: Mention, sentence: number | null, doubt: string | null): Row<'mentions'> => ({
    statement: id,
    sentence,
    start_offset: mention.position.start,
    end_offset: mention.position.end,
    exact: mention.quote.exact,
    kind: mention.kind,
    entity: mention.entity,
    reading: mention.reading,
    counted: sentence !== null && doubt === null,
    doubt,
  })
  const holding = (at: number): number | null =>
    1 + sentences.findIndex(({ start, end }) => start <= at && at < end) || null
  const rows = [
    ...[...mentions, ...headings].map((mention) => row(mention, mention.sentence, null)),
    ...doubtful.map((mention) => row(mention, holding(mention.position.start), mention.reason)),
  ]
  return {
    statements: inColumns('statements', [
      {
        statement: id,
        file,
        kind,
        title: title || null,
        kicker,
        speaker: speaker?.name ?? null,
        role: speaker?.role ?? null,
        issuers,
        date_from: date?.start ?? null,
        date_to: date?.end ?? null,
        date_precision: date?.precision ?? null,
        place,
        occasion,
        language,
        extractor,
        words: countWords(statement),
        text,
      },
    ]),
    sentences: inColumns(
      'sentences',
      sentences.map(({ start, end, paragraph }, at) => ({
        statement: id,
        sentence: at + 1,
        paragraph,
        start_offset: start,
        end_offset: end,
        text: text.slice(start, end),
      })),
    ),
    mentions: inColumns(
      'mentions',
      rows.sort((one, other) => Number(one.start_offset) - Number(other.start_offset)),
    ),
  }
}
