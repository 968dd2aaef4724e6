import { expect, it } from 'vitest'
import { inventedStatements } from '#fixtures/inventedStatements.ts'
import { markedStatement } from '#fixtures/markedStatement.ts'
import { shippedIndex } from '#fixtures/shippedIndex.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { sayHint } from './sayHint.ts'

it('offers to choose what the statement has, and nothing else', () => {
  expect(sayHint(shippedIndex)).toBe(
    'Choose an initiative, a country, a forum or a theme: every view follows.',
  )
  const { themesOnly, joint } = inventedStatements as Record<string, StatementIndex>
  expect(sayHint(themesOnly as StatementIndex)).toBe('Choose a theme: every view follows.')
  expect(sayHint(joint as StatementIndex)).toBe('Choose a country or a theme: every view follows.')
  expect(sayHint(markedStatement(['A [group class|class] at the [forum parley|Parley].']))).toBe(
    'Choose a group or a forum: every view follows.',
  )
  expect(
    sayHint(markedStatement(['The [initiative deal|Deal], [place BBB|Beta], [theme peace|peace].'])),
  ).toBe('Choose an initiative, a country or a theme: every view follows.')
  expect(sayHint(markedStatement(['Nothing.']))).toBe(
    'The text names nothing to choose: words can be searched for.',
  )
})
