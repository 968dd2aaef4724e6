import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomIndex, randomSelection } from '#fixtures/randomStatement.ts'
import { shippedIndex as indexed } from '#fixtures/shippedIndex.ts'
import { matching } from '#selection/matching.ts'
import { everything, type Selection } from '#selection/selection.ts'
import { mapView } from './mapView.ts'
import {
  forumsTable,
  partnersTable,
  type TableView,
  themesTable,
  throughTable,
  withWhomTable,
} from './tableView.ts'
import { themeView } from './themeView.ts'
import { timelineView } from './timelineView.ts'

const gsi: Selection = { ...everything, initiative: ['gsi'] }
const themesFor = (selection: Selection) => themeView(indexed, selection, matching(indexed, selection))
const row = ({ rows }: TableView, key: string) => rows.find((one) => one.key === key)?.cells
const heads = ({ columns }: TableView) =>
  columns.map(({ label, isNumber }) => (isNumber ? `# ${label}` : label))

describe('the table of a panel', () => {
  it('lists what is named before what is implied, then groups, with the first words behind each', () => {
    const table = partnersTable(indexed, mapView(indexed, gsi, matching(indexed, gsi)))
    expect(table.caption).toBe('Places and groups of the statement')
    expect(heads(table)).toEqual(['Place or group', 'Relation', '# Matching', '# All', 'First words'])
    expect(row(table, 'RUS')?.slice(0, 4)).toEqual(['Russia', 'named, also through BRICS in 1', 0, 1])
    expect(row(table, 'UKR')?.slice(0, 4)).toEqual(['Ukraine', 'conflict', 1, 1])
    expect(row(table, 'brics')?.slice(1, 4)).toEqual(['group', 0, 1])
    expect(row(table, 'RUS')?.[4]).toContain('Russia')
    expect([...new Set(table.rows.map(({ part }) => part))]).toEqual([
      'named',
      'conflict',
      'speaker',
      'implied',
      'contested',
      'group',
    ])
  })

  it('lists forums, and context events only where they are shown', () => {
    const view = timelineView(indexed, everything, matching(indexed, everything))
    const table = forumsTable(view, false)
    expect(table.caption).toBe(view.title)
    expect(heads(table)).toEqual([
      'Forum or meeting',
      'Dates',
      'Place',
      'When',
      '# Matching',
      '# All',
      'Source of the dates',
    ])
    expect(table.rows.map(({ key }) => key)).toEqual(view.entries.map(({ id }) => id))
    expect(forumsTable(view, true).rows).toHaveLength(view.entries.length + view.context.length)
    for (const { cells } of table.rows) expect(cells[6]).not.toBe('')
  })

  it('lists both counts of each theme', () => {
    const view = themesFor(gsi)
    const table = themesTable(view)
    expect(heads(table).slice(1)).toEqual([
      '# Mentions matching',
      '# Mentions',
      '# Sentences matching',
      '# Sentences',
    ])
    for (const { id, mentions, sentences } of view.rows)
      expect(row(table, id)?.slice(1)).toEqual([
        mentions.matching,
        mentions.total,
        sentences.matching,
        sentences.total,
      ])
  })

  it('leads to each sentence of a theme once, with its hits; what does not match is quiet', () => {
    const view = themesFor(gsi)
    for (const { id, hits, sentences } of view.rows) {
      const links = row(throughTable(view), id)?.[1]
      if (typeof links !== 'object') throw new Error('no sentences')
      expect(links).toHaveLength(sentences.total)
      expect(links.filter(({ isQuiet }) => !isQuiet)).toHaveLength(sentences.matching)
      for (const { sentence, label } of links) {
        const count = hits.filter((hit) => hit.sentence === sentence).length
        expect(label).toBe(`${sentence}: sentence with ${count} ${count === 1 ? 'mention' : 'mentions'}`)
      }
    }
    const atRest = throughTable(themesFor(everything)).rows.map(({ cells }) => cells[1])
    expect(JSON.stringify(atRest)).not.toContain('"isQuiet":true')
  })

  it('counts what a theme and a partner share, and says how much of it matches only while something is chosen', () => {
    const [rest, filtered] = [withWhomTable(themesFor(everything)), withWhomTable(themesFor(gsi))]
    const { partners, rows, shared } = themesFor(gsi)
    expect(heads(rest)).toEqual(['Theme', ...partners.map(({ name }) => `# ${name}`)])
    for (const [at, { id }] of rows.entries())
      for (const [column, { matching, total }] of (shared[at] ?? []).entries()) {
        expect(row(rest, id)?.[column + 1]).toBe(total === 0 ? '' : total)
        expect(row(filtered, id)?.[column + 1]).toBe(total === 0 ? '' : `${matching}/${total}`)
      }
  })

  it('has a cell for every column and a row of its own for every key', () => {
    fc.assert(
      fc.property(randomIndex, randomSelection, (indexed, selection) => {
        const match = matching(indexed, selection)
        const themes = themeView(indexed, selection, match)
        for (const { columns, rows } of [
          partnersTable(indexed, mapView(indexed, selection, match)),
          forumsTable(timelineView(indexed, selection, match), true),
          themesTable(themes),
          throughTable(themes),
          withWhomTable(themes),
        ]) {
          expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
          for (const { cells } of rows) expect(cells).toHaveLength(columns.length)
          // The rows of a part stand together.
          const parts = rows.map(({ part }) => part).filter((part, index, all) => part !== all[index - 1])
          expect(new Set(parts).size).toBe(parts.length)
        }
      }),
    )
  })
})
