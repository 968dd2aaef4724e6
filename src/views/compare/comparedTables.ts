import { sayComparedViews } from '#messages/sayComparedViews.ts'
import type { TableView } from '#views/panels/tableView.ts'
import type { ComparedForumsView } from './comparedForumsView.ts'
import type { ComparedMapView } from './comparedMapView.ts'
import type { ComparedPair } from './comparedPair.ts'
import { type ComparedThemesView, sayAmount } from './comparedThemesView.ts'
import type { ComparedKind, NamingChange } from './compareStatements.ts'
import { namedMentions } from './namedMentions.ts'

type Row = TableView<string | number>['rows'][number]
type Column = Extract<Parameters<typeof sayComparedViews>[0], `compared.table.${string}`>

const words = (id: Column) => ({ label: sayComparedViews(id), isNumber: false })
const number = (id: Column) => ({ label: sayComparedViews(id), isNumber: true })

const named = [words('compared.table.name'), words('compared.table.change')]
const counted = [
  number('compared.table.firstMatching'),
  number('compared.table.first'),
  number('compared.table.secondMatching'),
  number('compared.table.second'),
]

const dimensionOf = { place: 'partner', group: 'partner', forum: 'forum' } as const

const rowOf = (
  pair: ComparedPair,
  kind: Exclude<ComparedKind, 'theme' | 'initiative'>,
  one: { readonly id: string; readonly name: string; readonly change: NamingChange },
  ...more: readonly string[]
): Row => {
  const { first, second } = namedMentions(pair, dimensionOf[kind], one.id)
  return {
    key: one.id,
    part: kind,
    cells: [
      one.name,
      sayComparedViews('compared.change', { change: one.change }),
      ...more,
      first.matching,
      first.total,
      second.matching,
      second.total,
    ],
  }
}

/** Places with their change and mentions in both texts, and groups in a part of their own after them. */
export function comparedPartnersTable(
  pair: ComparedPair,
  { places, groups }: ComparedMapView,
): TableView<string | number> {
  return {
    caption: sayComparedViews('compared.table.partners'),
    columns: [...named, ...counted],
    rows: [
      ...places.flatMap(({ code: id, name, change }) =>
        change ? [rowOf(pair, 'place', { id, name, change })] : [],
      ),
      ...groups.map((group) => rowOf(pair, 'group', group)),
    ],
  }
}

/** Forums with their change, their days where they are known, and their mentions in both texts. */
export function comparedForumsTable(
  pair: ComparedPair,
  { rows, undated }: ComparedForumsView,
): TableView<string | number> {
  const entries = new Map(
    [...rows.second.entries, ...rows.first.entries].map((entry) => [entry.id, entry] as const),
  )
  const dated = [...entries.values()].sort((one, other) => (one.start < other.start ? -1 : 1))
  return {
    caption: sayComparedViews('compared.table.forums'),
    columns: [...named, words('compared.table.dates'), ...counted],
    rows: [
      ...dated.map((entry) => rowOf(pair, 'forum', entry, entry.dates)),
      ...undated
        .filter(({ id }) => !entries.has(id))
        .map((forum) => rowOf(pair, 'forum', forum, sayComparedViews('compared.table.unknown'))),
    ],
  }
}

/** Themes with their change, mentions and rates in both texts. */
export function comparedThemesTable({ rows }: ComparedThemesView): TableView<string | number> {
  return {
    caption: sayComparedViews('compared.table.themes'),
    columns: [...named, ...counted, number('compared.table.firstRate'), number('compared.table.secondRate')],
    rows: rows.map(({ id, name, change, amounts: { mentions, thousand } }) => ({
      key: id,
      cells: [
        name,
        sayComparedViews('compared.change', { change }),
        mentions.first.matching,
        mentions.first.all,
        mentions.second.matching,
        mentions.second.all,
        sayAmount(thousand.first.all, 'thousand'),
        sayAmount(thousand.second.all, 'thousand'),
      ],
    })),
  }
}
