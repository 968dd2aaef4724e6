import { expect, it } from 'vitest'
import { markedStatement } from '#fixtures/markedStatement.ts'
import { namedIn } from './namedIn.ts'

it('names what statements name, also in a title, and all that their doubtful words may stand for', () => {
  const one = markedStatement(['[place BBB|Beta] and [theme peace|peace].'], { title: '[place CCC|Gamma]' })
  const [doubt] = one.statement.mentions
  if (!doubt) throw new Error('There is no mention.')
  const doubtful = [{ ...doubt, entity: 'DDD', reason: 'sharedName' as const, alternatives: ['EEE', 'BBB'] }]
  const other = { ...markedStatement(['[place BBB|Beta].']).statement, doubtful }
  expect([...namedIn([one.statement, other])]).toEqual(['CCC', 'BBB', 'peace', 'DDD', 'EEE'])
  expect(namedIn([]).size).toBe(0)
})
