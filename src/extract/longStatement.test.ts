import { expect, it } from 'vitest'
import { longIndex, longStatement } from '#fixtures/longStatement.ts'

const entitiesOf = (kind: string): ReadonlySet<string> =>
  new Set(longIndex.mentions.filter((mention) => mention.kind === kind).map(({ entity }) => entity))

it('reads a long statement: its paragraphs, countries, initiatives and forums', () => {
  expect(longStatement.paragraphs.filter(({ role }) => role === 'body')).toHaveLength(60)
  const countries = [...entitiesOf('place')].sort()
  expect(countries.filter((code) => code !== 'IDN').join(' ')).toBe(
    'ARE BEL BHR BRA BRB DEU FRA GHA GRD JAM JOR JPN KEN KOR KWT LBN LCA NGA NLD QAT SAU SDN THA TTO VNM',
  )
  expect([...entitiesOf('initiative')].sort()).toHaveLength(6)
  expect([...entitiesOf('forum')].sort()).toHaveLength(12)
})
