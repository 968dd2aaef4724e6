import { say } from '#messages/say.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { sayAlso } from '#views/words/sayRelation.ts'
import { speakerAs } from '#views/words/speakerAs.ts'
import type { MapView, Relation } from './mapView.ts'
import { placeView } from './placeView.ts'
import type { ThemeRow, ThemeView } from './themeView.ts'
import type { TimelineEntry, TimelineView } from './timelineView.ts'

/** A sentence that a cell leads to. */
export interface SentenceLink {
  /** From 1. */
  readonly sentence: number
  /** "3: sentence with 2 mentions" */
  readonly label: string
  /** Whether what is chosen leaves it out. */
  readonly isQuiet: boolean
}

/** What stands in a cell: words, a number, or sentences in reading order. */
export type TableCell = string | number | readonly SentenceLink[]

/** A panel's numbers as a table, as they stand on the screen. */
export interface TableView<Cell extends TableCell = TableCell> {
  readonly caption: string
  readonly columns: readonly { readonly label: string; readonly isNumber: boolean }[]
  /** Each with a cell for every column; the first heads its row. Those of one part stand together. */
  readonly rows: readonly { readonly key: string; readonly part?: string; readonly cells: readonly Cell[] }[]
}

const words = (label: string) => ({ label, isNumber: false })
const number = (label: string) => ({ label, isNumber: true })

/** "named, also through BRICS in 1": what the counts beside it leave out is said with it. */
const sayStanding = (indexed: StatementIndex, id: string, relation: Relation | 'group'): string =>
  [say(`relation.${relation === 'speaker' ? speakerAs(indexed) : relation}`), sayAlso(indexed, id)]
    .filter(Boolean)
    .join(say('list.separator'))

/** How what is listed stands to the statement, in the order of the list: what is named before what is reached. */
const standings = ['named', 'conflict', 'speaker', 'implied', 'contested', 'member', 'group'] as const

/**
 * Places by how they stand to the statement, a part of the table each, and groups in a part of their own after all
 * of them; within a part by name, each with the first words behind it.
 */
export function partnersTable(indexed: StatementIndex, { places, groups }: MapView): TableView {
  const place = (relation: (typeof standings)[number]): number => standings.indexOf(relation)
  const partners = [
    ...[...places.values()].map(({ code, ...place }) => ({ ...place, id: code })),
    ...groups.map((group) => ({ ...group, relation: 'group' as const })),
  ].sort((one, other) => place(one.relation) - place(other.relation) || one.name.localeCompare(other.name))
  return {
    caption: say('table.partners'),
    columns: [
      words(say('table.partner')),
      words(say('table.relation')),
      number(say('table.matching')),
      number(say('table.all')),
      words(say('table.words')),
    ],
    rows: partners.map(({ id, name, relation, matching, total }) => ({
      key: id,
      part: relation,
      cells: [
        name,
        sayStanding(indexed, id, relation),
        matching,
        total,
        placeView(indexed, id).quotes[0]?.exact ?? '',
      ],
    })),
  }
}

/**
 * Forums of the axis with the publishers of their dates, those that nobody dates, then the context events where they
 * are shown.
 */
export function forumsTable(
  { title, entries, undated, context }: TimelineView,
  withContext: boolean,
): TableView {
  const dated = (entry: TimelineEntry) => ({
    key: entry.id,
    cells: [
      entry.name,
      entry.dates,
      entry.city ?? '',
      say(`timeline.tense.${entry.tense}`),
      entry.matching,
      entry.total,
      [
        ...(entry.isStated ? [say('timeline.statedShort')] : []),
        ...entry.sources.map(({ publisher }) => publisher),
      ].join(say('list.longSeparator')),
    ],
  })
  return {
    caption: title,
    columns: [
      words(say('table.forum')),
      words(say('table.dates')),
      words(say('table.place')),
      words(say('table.tense')),
      number(say('table.matching')),
      number(say('table.all')),
      words(say('table.source')),
    ],
    rows: [
      ...entries.map(dated),
      ...undated.map(({ id, name, matching, total }) => ({
        key: id,
        cells: [name, say('timeline.noDate'), '', '', matching, total, ''],
      })),
      ...(withContext ? context.map(dated) : []),
    ],
  }
}

/** Every theme with both its counts. */
export function themesTable({ rows }: ThemeView): TableView {
  return {
    caption: say('table.themes'),
    columns: [
      words(say('table.theme')),
      number(say('table.mentionsMatching')),
      number(say('table.mentions')),
      number(say('table.sentencesMatching')),
      number(say('table.sentences')),
    ],
    rows: rows.map(({ id, name, mentions, sentences }) => ({
      key: id,
      cells: [name, mentions.matching, mentions.total, sentences.matching, sentences.total],
    })),
  }
}

/** The sentences of a theme in reading order, each once however many hits it has. */
const sentenceLinks = ({ hits }: ThemeRow, isFiltered: boolean): readonly SentenceLink[] => {
  const counts = new Map<number, number>()
  for (const { sentence } of hits) counts.set(sentence, (counts.get(sentence) ?? 0) + 1)
  const matching = new Set(hits.filter(({ isMatch }) => isMatch).map(({ sentence }) => sentence))
  return [...counts].map(([sentence, count]) => ({
    sentence,
    label: say('theme.place', { sentence, hits: count }),
    isQuiet: isFiltered && !matching.has(sentence),
  }))
}

/** Where in the statement each theme falls. */
export function throughTable({ rows, isFiltered }: ThemeView): TableView {
  return {
    caption: say('table.through'),
    columns: [words(say('table.theme')), words(say('table.inSentences'))],
    rows: rows.map((row) => ({ key: row.id, cells: [row.name, sentenceLinks(row, isFiltered)] })),
  }
}

const sayShare = (share: { readonly matching: number; readonly total: number }): string =>
  say('theme.share', share)

/**
 * Themes against partners: in how many sentences both are found, and how many of them match; empty where in none.
 *
 * @param sayPart says how many of all match, while something is chosen: "1/2"
 */
export function withWhomTable(
  { rows, partners, shared, isFiltered }: ThemeView,
  sayPart = sayShare,
): TableView<string | number> {
  return {
    caption: say('theme.matrix'),
    columns: [words(say('table.theme')), ...partners.map(({ name }) => number(name))],
    rows: rows.map(({ id, name }, row) => ({
      key: id,
      cells: [
        name,
        ...(shared[row] ?? []).map(({ matching, total }) =>
          total === 0 ? '' : isFiltered ? sayPart({ matching, total }) : total,
        ),
      ],
    })),
  }
}
