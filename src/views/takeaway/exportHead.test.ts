import { expect, it } from 'vitest'
import { shippedIndex } from '#fixtures/shippedIndex.ts'
import { everything } from '#selection/selection.ts'
import { openedId } from '#statement/openedId.ts'
import { datedEntries } from './datedEntries.ts'
import { exportHead } from './exportHead.ts'
import { headLines } from './headLines.ts'

const { statement } = shippedIndex
const link = 'https://example.org/?s=x'
const opened = {
  ...shippedIndex,
  statement: { ...statement, metadata: { ...statement.metadata, id: openedId(statement.text) } },
}

it('has the link to a statement that the page brings along', () => {
  expect(exportHead(shippedIndex, everything, link)).toMatchObject({ link, address: link })
  expect(exportHead(shippedIndex, everything, null)).toMatchObject({ link: null, address: null })
})

it('says of the link to a statement that was opened that it leads nowhere else, wherever it stands', () => {
  const head = exportHead(opened, everything, link)
  const said = `Only where this statement is kept: ${link}`
  expect(head).toMatchObject({ link: said, address: null })
  expect(headLines(head)).toContainEqual(['Link', said])
  const { entries } = datedEntries(opened, everything, false, head)
  expect(entries.length).toBeGreaterThan(0)
  for (const { about } of entries) expect(about.at(-1)).toBe(said)
  expect(exportHead(opened, everything, null)).toMatchObject({ link: null, address: null })
})
