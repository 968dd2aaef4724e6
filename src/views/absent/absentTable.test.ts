import { expect, it } from 'vitest'
import { shippedIndex } from '#fixtures/shippedIndex.ts'
import { whole } from '#fixtures/whole.ts'
import { wholeKnowledge } from '#knowledge/wholeFile.ts'
import { absentAlternative, absentLines, absentTable } from './absentTable.ts'
import { notNamedView } from './notNamedView.ts'
import { ownList } from './ownList.ts'

const known = wholeKnowledge(whole)
const view = notNamedView(shippedIndex, ownList('India\nJapan\nKenya\nRussia', known).list, known)

it('tells of each member that is not named how it stands, where, and all that was searched for', () => {
  const { caption, columns, rows } = absentTable(view)
  expect(caption).toBe('Not named, of A list of one’s own')
  expect(columns.map(({ label }) => label)).toEqual([
    'Name',
    'How it stands to the text',
    'Sentences',
    'Searched for',
  ])
  expect(columns.map(({ isNumber }) => isNumber)).toEqual([false, false, false, false])
  expect(rows.map(({ part, cells }) => [part, ...cells])).toEqual([
    [
      'reached',
      'India',
      'not named itself, member of BRICS',
      '8',
      expect.stringContaining('New Delhi; Delhi'),
    ],
    ['forum', 'Kenya', expect.stringMatching(/^not named itself, one of the 53 /), '3', expect.any(String)],
    ['absent', 'Japan', 'not named', '', 'Japan; Japanese; Tokyo'],
  ])
})

it('counts those that are named, and says by what rule it was searched', () => {
  expect(absentLines(view)).toEqual([
    '3 of 4 members are not named in this text; one of them is reached only through a group; one is among the members of a forum that is named. One member is named.',
    expect.stringMatching(/^Searched by whole words .* not why\.$/),
  ])
})

it('says the map in words', () => {
  expect(absentAlternative(view)).toMatch(
    /^Not named, of A list of one’s own: India, not named itself, member of BRICS; Kenya, .*; Japan, not named\.$/,
  )
})
