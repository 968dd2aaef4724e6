import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inventedPair } from '#fixtures/inventedPair.ts'
import { randomPair, swapped, turned } from '#fixtures/randomPair.ts'
import { matching } from '#selection/matching.ts'
import { withoutDimension } from '#selection/selection.ts'
import type { TableView } from '#views/panels/tableView.ts'
import { comparedForumsView } from './comparedForumsView.ts'
import { comparedMapView, mappedPlaces } from './comparedMapView.ts'
import type { ComparedPair, Side } from './comparedPair.ts'
import { comparedForumsTable, comparedPartnersTable, comparedThemesTable } from './comparedTables.ts'
import { comparedThemesView, sayAmount } from './comparedThemesView.ts'

const sides = ['first', 'second'] as const

/** Mentions of an entity in one text, and those in sentences that pass all but one dimension: one by one. */
const recounted = (pair: ComparedPair, side: Side, kinds: readonly string[], id: string) => {
  const dimension = kinds.includes('theme') ? 'theme' : kinds.includes('forum') ? 'forum' : 'partner'
  const { failures } = matching(pair[side], withoutDimension(pair.selection, dimension))
  const named = pair[side].mentions.filter(({ kind, entity }) => kinds.includes(kind) && entity === id)
  return {
    total: named.length,
    matching: named.filter(({ sentence }) => sentence && failures[sentence - 1] === 0).length,
  }
}

const changeOf = (first: number, second: number) => {
  if (first > 0 && second > 0) return 'kept'
  return first > 0 ? 'dropped' : 'added'
}

describe('comparedMapView', () => {
  it('counts what a slow recount counts, for places and groups', () => {
    fc.assert(
      fc.property(randomPair, (pair) => {
        const { places, groups } = comparedMapView(pair)
        const counted = [
          ...places.flatMap(({ code, change, mentions }) =>
            change ? [{ id: code, change, mentions, kinds: ['place'] }] : [],
          ),
        ]
        for (const { id, change, mentions, kinds } of counted) {
          for (const side of sides) expect(mentions[side]).toEqual(recounted(pair, side, kinds, id))
          expect(change).toBe(changeOf(mentions.first.total, mentions.second.total))
        }
        for (const { id, change } of groups) {
          const [a, b] = sides.map((side) => recounted(pair, side, ['org', 'group'], id).total)
          expect(change).toBe(changeOf(a as number, b as number))
        }
      }),
    )
  })

  it('is its own inverse the other way round', () => {
    fc.assert(
      fc.property(randomPair, (pair) => {
        const [there, back] = [comparedMapView(pair), comparedMapView(swapped(pair))]
        const states = (view: typeof there) => [
          ...view.places.map(({ code, change, isLit, isChosen }) => ({ id: code, change, isLit, isChosen })),
          ...view.groups.map(({ id, change, isLit, isChosen }) => ({ id, change, isLit, isChosen })),
        ]
        const byId = (all: ReturnType<typeof states>) =>
          [...all].sort((one, other) => one.id.localeCompare(other.id))
        expect(byId(states(back))).toEqual(
          byId(states(there).map((one) => ({ ...one, change: one.change && turned(one.change) }))),
        )
        const { added, dropped, kept } = there.changes
        expect(back.changes).toEqual({ added: dropped, dropped: added, kept })
      }),
    )
  })

  it('shows every place with the change that is asked for, and no other with one', () => {
    fc.assert(
      fc.property(randomPair, (pair) => {
        const { places, changes } = comparedMapView(pair)
        const shown = places.filter(({ change }) => change !== null)
        expect(new Set(places.map(({ code }) => code)).size).toBe(places.length)
        if (pair.show) expect(shown.map(({ change }) => change)).toEqual(shown.map(() => pair.show))
        expect(shown).toHaveLength(
          pair.show ? changes[pair.show] : changes.added + changes.dropped + changes.kept,
        )
      }),
    )
  })

  it('keeps places but the chosen one quiet, with their signs', () => {
    const pair = inventedPair('speech', 'joint', { partner: ['JPN'] })
    const view = comparedMapView(pair)
    expect(view.header).toBe('Japan, dropped: named in 2 sentences of A, 0 of B')
    const mapped = mappedPlaces(view, pair.comparison.issuers, false).places
    expect(mapped.get('JPN')).toMatchObject({ written: '− Japan', shown: 'named', compared: 'dropped' })
    expect(mapped.get('IND')).toMatchObject({ written: '− India', shown: null, compared: 'dropped' })
    expect(mapped.get('IND')?.label).toBe('India, dropped, A: 1 mention, B: 0 mentions')
    // Sudan is named in its war alone; Kenya speaks in the one text, and Chile in the other.
    expect(mapped.get('SDN')).toMatchObject({ relation: 'conflict', compared: 'dropped' })
    expect(mapped.get('KEN')).toMatchObject({ relation: 'speaker', label: 'Kenya, speaker of A' })
    expect(mapped.get('CHL')).toMatchObject({ relation: 'speaker', label: 'Chile, issuer of B' })
  })

  it('says how many mentions match under another filter, and writes less on a narrow map', () => {
    const pair = inventedPair('speech', 'speech', { theme: ['development'] })
    const { places } = comparedMapView(pair)
    expect(places.find(({ code }) => code === 'JPN')).toMatchObject({
      change: 'kept',
      isLit: false,
      label: 'Japan, kept, A: 0 of 2 mentions, B: 0 of 2 mentions',
    })
    const narrow = mappedPlaces(comparedMapView(pair), pair.comparison.issuers, true)
    expect(narrow.places.get('JPN')?.written).toBeNull()
  })
})

describe('comparedThemesView', () => {
  it('counts what a slow recount counts', () => {
    fc.assert(
      fc.property(randomPair, (pair) => {
        for (const { id, change, amounts } of comparedThemesView(pair).rows) {
          for (const side of sides) {
            const { total, matching: hit } = recounted(pair, side, ['theme'], id)
            expect(amounts.mentions[side]).toEqual({ matching: hit, all: total })
            const words = pair.comparison.words[side]
            expect(amounts.thousand[side].all * words).toBeCloseTo(total * 1000, 6)
            expect(amounts.thousand[side].matching * words).toBeCloseTo(hit * 1000, 6)
          }
          expect(change).toBe(changeOf(amounts.mentions.first.all, amounts.mentions.second.all))
        }
      }),
    )
  })

  it('is its own inverse the other way round', () => {
    fc.assert(
      fc.property(randomPair, (pair) => {
        const states = (one: ComparedPair) =>
          comparedThemesView(one).rows.map(({ id, change, amounts }) => ({ id, change, ...amounts.mentions }))
        expect(states(swapped(pair))).toEqual(
          states(pair).map(({ id, change, first, second }) => ({
            id,
            change: turned(change),
            first: second,
            second: first,
          })),
        )
      }),
    )
  })

  it('writes rates to one decimal and counts whole', () => {
    expect([sayAmount(13.649, 'thousand'), sayAmount(0, 'thousand'), sayAmount(7, 'mentions')]).toEqual([
      '13.6',
      '0',
      '7',
    ])
  })
})

describe('comparedForumsView', () => {
  it('has each dated forum in the row of each text that names it, on one axis', () => {
    fc.assert(
      fc.property(randomPair, (pair) => {
        const { rows, isEmpty } = comparedForumsView(pair)
        for (const side of sides) {
          const named = pair.comparison.values.forum.filter(
            ({ id, change }) => (pair.show === null || pair.show === change) && pair[side].forums.has(id),
          )
          expect(new Set(rows[side].entries.map(({ id }) => id))).toEqual(new Set(named.map(({ id }) => id)))
          for (const { id, change, total, matching: hit } of rows[side].entries) {
            const both = sides.map((one) => recounted(pair, one, ['forum'], id).total) as [number, number]
            expect(change).toBe(changeOf(...both))
            const { failures } = matching(pair[side], withoutDimension(pair.selection, 'forum'))
            const sentences = pair[side].mentions
              .filter(({ kind, entity }) => kind === 'forum' && entity === id)
              .map(({ sentence }) => sentence as number)
            expect(total).toBe(new Set(sentences).size)
            expect(hit).toBe(new Set(sentences.filter((number) => failures[number - 1] === 0)).size)
          }
        }
        expect(rows.first.segments).toBe(rows.second.segments)
        expect(isEmpty).toBe(pair.comparison.values.forum.length === 0)
      }),
    )
  })

  it('is its own inverse the other way round', () => {
    fc.assert(
      fc.property(randomPair, (pair) => {
        const states = (one: ComparedPair, side: Side) =>
          comparedForumsView(one).rows[side].entries.map(({ id, change, standing }) => ({
            id,
            change,
            standing,
          }))
        const back = states(swapped(pair), 'second')
        expect(back).toEqual(
          states(pair, 'first').map((entry) => ({ ...entry, change: turned(entry.change) })),
        )
      }),
    )
  })

  it('names an entry with its change, its place and its days, which stand last', () => {
    const { rows, note } = comparedForumsView(inventedPair('behind', 'speech'))
    expect(rows.first.entries.map(({ label, shortName }) => [label, shortName])).toEqual([
      ['Boao Forum for Asia, dropped, Boao, 26–29 Mar 2024', '− Boao Forum for Asia'],
    ])
    expect(note).toBe('0 added, 1 dropped, 0 kept · dates from other sources')
    expect(rows.second.statement?.name).toBe('B')
  })
})

describe('tables of what is compared', () => {
  it('have a row for each value that is shown, with its name, its change and its mentions', () => {
    fc.assert(
      fc.property(randomPair, (pair) => {
        const { values } = pair.comparison
        const shown = (kinds: readonly (keyof typeof values)[]) =>
          kinds
            .flatMap((kind) => values[kind])
            .filter(({ change }) => pair.show === null || pair.show === change)
            .map(({ id, change, first, second }) => [id, change, first.mentions, second.mentions].join())
            .sort()
        const read = ({ columns, rows }: TableView<string | number>) => {
          const at = ['A, mentions', 'B, mentions'].map((name) =>
            columns.findIndex(({ label }) => label === name),
          )
          return rows.map(({ key, cells }) => [key, cells[1], ...at.map((one) => cells[one])].join()).sort()
        }
        expect(read(comparedPartnersTable(pair, comparedMapView(pair)))).toEqual(shown(['place', 'group']))
        expect(read(comparedForumsTable(pair, comparedForumsView(pair)))).toEqual(shown(['forum']))
        expect(read(comparedThemesTable(comparedThemesView(pair)))).toEqual(shown(['theme']))
      }),
    )
  })
})
