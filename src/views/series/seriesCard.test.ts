import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inventedStatements } from '#fixtures/inventedStatements.ts'
import { randomSeries } from '#fixtures/randomSeries.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { cellEvidence, seriesCell } from './seriesCard.ts'
import { valueKey } from './seriesFilters.ts'
import { seriesOf } from './seriesOf.ts'

describe('seriesCell', () => {
  it('counts as many sentences as the words that it shows name it, and finds the first statement that does', () => {
    fc.assert(
      fc.property(randomSeries, (statements) => {
        const series = seriesOf(statements)
        for (const value of series.values) {
          const naming = series.statements.filter(({ id }) =>
            seriesCell(series, { value: valueKey(value), statement: id }),
          )
          for (const { id } of series.statements) {
            const cell = seriesCell(series, { value: valueKey(value), statement: id })
            const indexed = statements.find(({ statement }) => statement.metadata.id === id) as StatementIndex
            const { sentences } = cellEvidence(indexed, value)
            expect(sentences[0]?.sentence).toBe(cell?.first)
            if (cell) expect(cell.before ?? cell.statement).toBe(naming[0])
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('shows the sentences of a cell with the themes beside it', () => {
    const { speech } = inventedStatements as { readonly speech: StatementIndex }
    const series = seriesOf([speech])
    const cell = seriesCell(series, { value: 'place.SDN', statement: 'invented-speech' })
    expect(cell).toMatchObject({ mentions: 1, before: null, earlier: 0, value: { name: 'Sudan' } })
    const { sentences, themes } = cellEvidence(speech, { kind: 'place', id: 'JPN' })
    expect(sentences.map(({ sentence }) => sentence)).toEqual([1, 2])
    expect(themes).toEqual([])
  })

  it('is null where nothing is counted, or the series knows neither', () => {
    const { speech } = inventedStatements as { readonly speech: StatementIndex }
    const series = seriesOf([speech])
    expect(seriesCell(series, { value: 'place.USA', statement: 'invented-speech' })).toBeNull()
    expect(seriesCell(series, { value: 'place.JPN', statement: 'text-0' })).toBeNull()
  })
})
