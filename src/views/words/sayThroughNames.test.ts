import { expect, it } from 'vitest'
import { markedStatement } from '#fixtures/markedStatement.ts'
import { sayThroughNames } from './sayThroughNames.ts'

it('names each group and forum that is passed through once, and nothing that is named itself', () => {
  const indexed = markedStatement([
    'The [org club|Club], the [org club|Club], the [forum fair-1|Fair], [place DDD|Deltaland].',
  ])
  const through = (...ids: readonly string[]) =>
    sayThroughNames(
      indexed,
      ids.flatMap((id) => indexed.evidence.partner.get(id) ?? []),
    )
  expect(through('BBB')).toBe('Club')
  expect(through('DDD')).toBe('Fair')
  expect(through('BBB', 'DDD')).toBe('Club and Fair')
  expect(through('club')).toBe('')
})
