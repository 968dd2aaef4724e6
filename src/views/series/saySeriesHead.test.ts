import { describe, expect, it } from 'vitest'
import { inventedStatements } from '#fixtures/inventedStatements.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { sayCell, sayFigure, saySeriesHead, sayStatementDate, sayYear } from './saySeriesHead.ts'
import { seriesOf } from './seriesOf.ts'

const { speech, joint, nothing } = inventedStatements as Readonly<Record<string, StatementIndex>>
const series = seriesOf([speech, joint, nothing] as StatementIndex[])

describe('the words of a series', () => {
  it('say how many statements there are, of what years and kinds, and how long they are', () => {
    const { title, extent } = saySeriesHead(series)
    expect(title).toBe('Series of 3 statements, 2019 to 2024')
    const words = series.statements.reduce((sum, statement) => sum + statement.words, 0)
    expect(extent).toBe(`3 statements · 1 × Joint statement, 1 × Speech, and 1 × Statement · ${words} words`)
    expect(saySeriesHead(seriesOf([speech as StatementIndex])).title).toBe('Series of 1 statement, 2024')
    expect(saySeriesHead(seriesOf([nothing as StatementIndex])).title).toBe('Series of 1 statement')
  })

  it('say when a statement was made as far as it is known', () => {
    expect(series.statements.map(sayYear)).toEqual(['2019', '2024', 'undated'])
    expect(series.statements.map(sayStatementDate)).toEqual([
      '14 May 2019',
      '5 February 2024',
      'date not known',
    ])
  })

  it('say what a cell counts', () => {
    const [value] = series.values
    const [statement] = series.statements
    if (!value || !statement) throw new Error('The series names nothing.')
    expect(sayCell(value, { ...statement, words: 200 }, 3, true)).toBe(
      'Chile, 3 mentions, 15.0 per 1,000 words, of itself, Joint communiqué on the two oceans, 14 May 2019',
    )
    expect([sayFigure(3, 'mentions'), sayFigure(5.46, 'rate')]).toEqual(['3', '5.5'])
  })
})
