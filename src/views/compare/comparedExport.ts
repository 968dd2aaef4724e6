import { say, sayList } from '#messages/say.ts'
import { sayCompare } from '#messages/sayCompare.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { headerView } from '#views/panels/headerView.ts'
import type { TableView } from '#views/panels/tableView.ts'
import { saySource } from '#views/words/sayAttribution.ts'
import type { ComparedPair, Side } from './comparedPair.ts'
import { type ComparedRow, comparedRows, throughNames } from './comparedRows.ts'
import { sentenceWords } from './comparedStretches.ts'
import { comparedSummary } from './comparedSummary.ts'
import { sayChange } from './sayChange.ts'

const sides: readonly Side[] = ['first', 'second']

const columnsOf = ['named', 'rate', 'order', 'sentences', 'throughNames', 'throughSentences'] as const

const ofSide = (column: string, side: Side, isNumber: boolean) => ({
  label: sayCompare(column as 'everything.named', { side: sayCompare('compare.side', { side }) }),
  isNumber,
})

const numbers = (sentences: readonly number[]): string => sentences.join('; ')

const sideCells = (pair: ComparedPair, row: ComparedRow, side: Side): readonly (string | number)[] => {
  const { mentions, perThousand, order, sentences, reached } = row[side]
  return [
    mentions,
    // As far as the texts are long: more digits would say more than they show.
    Math.round(perThousand * 1000) / 1000,
    order ?? '',
    numbers(sentences),
    throughNames(pair, row, side).join(say('list.longSeparator')),
    numbers(reached),
  ]
}

/** Every value that a text names, with what became of it and its counts in both; of one change where one is shown. */
export function everythingTable(pair: ComparedPair): TableView<string | number> {
  const word = (column: 'name' | 'change' | 'kind') => ({
    label: sayCompare(`everything.${column}`),
    isNumber: false,
  })
  return {
    caption: sayCompare('everything.title'),
    columns: [
      word('name'),
      word('change'),
      word('kind'),
      ...sides.flatMap((side) =>
        columnsOf.map((column) =>
          ofSide(`everything.${column}`, side, ['named', 'rate', 'order'].includes(column)),
        ),
      ),
    ],
    rows: comparedRows(pair).map((row) => ({
      key: `${row.kind}/${row.id}`,
      part: row.kind,
      cells: [
        row.name,
        sayCompare(`compare.${row.change}`),
        sayCompare(`kind.${row.kind}`),
        ...sides.flatMap((side) => sideCells(pair, row, side)),
      ],
    })),
  }
}

/** The sentences of both texts, each beside its counterpart. */
export function textTable(pair: ComparedPair): TableView<string | number> {
  const words = (indexed: StatementIndex, sentence: number | null): readonly (string | number)[] =>
    sentence === null ? ['', ''] : [sentence, sentenceWords(indexed, sentence)]
  return {
    caption: sayCompare('compare.text'),
    columns: [
      { label: sayCompare('everything.change'), isNumber: false },
      ...sides.flatMap((side) => [
        ofSide('text.columnNumber', side, true),
        ofSide('text.columnWords', side, false),
      ]),
    ],
    rows: pair.comparison.sentences.map((row) => ({
      key: `${row.first}-${row.second}`,
      cells: [sayChange(row), ...words(pair.first, row.first), ...words(pair.second, row.second)],
    })),
  }
}

/**
 * What every file of a comparison says of itself, each line what it says and the words.
 *
 * @param link address of what is shown
 */
export function comparedHead(pair: ComparedPair, link: string): readonly (readonly [string, string])[] {
  const { chips, isFiltered, status } = comparedSummary(pair)
  const ofText = (side: Side): readonly [string, string] => [
    sayCompare('export.text', { side: sayCompare('compare.side', { side }) }),
    sayCompare('export.source', { title: headerView(pair[side]).title, source: saySource(pair[side]) }),
  ]
  return [
    ...sides.map(ofText),
    [sayCompare('export.words'), sayCompare('export.wordsOf', pair.comparison.words)],
    [
      sayCompare('export.filters'),
      chips.length > 0 ? sayList(chips.map(({ label }) => label)) : sayCompare('export.noFilter'),
    ],
    [sayCompare(isFiltered ? 'export.sentences' : 'compare.places'), status],
    [sayCompare('export.link'), link],
  ]
}
