import { describe, expect, it } from 'vitest'
import { docExample } from '#fixtures/docExample.ts'
import { markedStatement } from '#fixtures/markedStatement.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { type Matching, matching } from '#selection/matching.ts'
import type { Selection } from '#selection/selection.ts'
import { knownTo, readSelection } from '#selection/selectionUrl.ts'
import { mapView } from './mapView.ts'
import { timelineView } from './timelineView.ts'

interface Input {
  readonly sentences: readonly string[]
  /** The selection as an address has it. */
  readonly query?: string
}

type Part = (indexed: StatementIndex, selection: Selection, match: Matching) => unknown

/** Each docstring with a worked example, and the part of the result that it shows. */
const examples: readonly [file: string, name: string, part: Part][] = [
  [
    'src/reading/statementIndex.ts',
    'StatementIndex',
    ({ evidence }) => ({
      partner: Object.fromEntries(evidence.partner),
      forum: Object.fromEntries(evidence.forum),
      initiative: Object.fromEntries(evidence.initiative),
    }),
  ],
  ['src/selection/matching.ts', 'matching', (_indexed, _selection, { failures }) => [...failures]],
  ['src/views/panels/mapView.ts', 'MapView', (...of) => mapView(...of).places.get('BBB')],
  ['src/views/panels/timelineView.ts', 'timelineView', (...of) => timelineView(...of).entries],
]

describe('the example of the docstring', () => {
  it.each(examples)('in %s holds for %s', (file, name, part) => {
    const [input, output] = docExample(file, name)
    const { sentences, query = '' } = input as Input
    const indexed = markedStatement(sentences)
    const { selection, dropped } = readSelection(query, knownTo(indexed))
    expect(dropped).toEqual([])
    expect(part(indexed, selection, matching(indexed, selection))).toEqual(output)
  })
})
