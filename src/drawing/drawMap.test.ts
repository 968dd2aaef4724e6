import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { longIndex } from '#fixtures/longStatement.ts'
import { nodesOf, textsOf } from '#fixtures/nodesOf.ts'
import { readPublished, shippedIndex } from '#fixtures/shippedIndex.ts'
import { parseWorldFile } from '#knowledge/worldFile.ts'
import { drawnWith } from '#layouts/markedAs.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { matching } from '#selection/matching.ts'
import { everything, type Selection } from '#selection/selection.ts'
import { type MapView, mapView, type Relation } from '#views/panels/mapView.ts'
import { colors } from './colors.ts'
import type { DrawingNode, Fill } from './drawing.ts'
import { drawMap } from './drawMap.ts'

const file = parseWorldFile(readPublished('world/atlantic.json'))
if (!file.ok) throw new Error(JSON.stringify(file.problem))
const world = file.value

const viewOf = (indexed: StatementIndex, selection: Selection = everything): MapView =>
  mapView(indexed, selection, matching(indexed, selection))

const drawn = (view: MapView) => drawMap({ world, view, width: 1360, height: 560 })

/** Codes of the places in each fill. */
const filledIn = (nodes: readonly DrawingNode[]) => {
  const wearing = (isWorn: (fill: Fill | undefined) => boolean): readonly string[] => {
    const codes = nodes.flatMap((node) =>
      (node.kind === 'path' || node.kind === 'circle') && node.place && isWorn(node.fill)
        ? [drawnWith(node.place)]
        : [],
    )
    return [...new Set(codes)].sort()
  }
  return {
    named: wearing((fill) => fill === colors.named),
    conflict: wearing((fill) => fill === colors.conflict),
    speaker: wearing((fill) => fill === colors.speaker),
    implied: wearing((fill) => typeof fill === 'object' || fill === colors.hatch),
  }
}

/** The same of the places of a view. */
const shownIn = ({ places }: MapView) => {
  const standing = (relation: Relation): readonly string[] =>
    [...places.values()].flatMap(({ code, shown }) => (shown === relation ? [code] : [])).sort()
  return {
    named: standing('named'),
    conflict: standing('conflict'),
    speaker: standing('speaker'),
    implied: standing('implied'),
  }
}

describe.each([
  ['shipped', shippedIndex],
  ['long', longIndex],
] as const)('the map of the %s statement', (_, indexed) => {
  const view = viewOf(indexed)
  const drawing = drawn(view)

  test('has the name of every place that is named, of every conflict and of the speaker', () => {
    const texts = textsOf(drawing).join(' ')
    for (const { name, relation } of view.places.values())
      if (relation === 'named' || relation === 'conflict' || relation === 'speaker')
        expect(texts).toContain(name)
  })

  test('says every place that is lit in its alternative text', () => {
    for (const { name, shown } of view.places.values()) if (shown) expect(drawing.label).toContain(name)
    expect(drawing.label).toMatch(/^Map: /)
  })
})

test('fills the places that the view lights, each as it stands there, whatever is chosen', () => {
  const { evidence } = shippedIndex
  const some = (values: Iterable<string>) => fc.subarray([...values], { maxLength: 2 })
  const selections = fc.record({
    initiative: some(evidence.initiative.keys()),
    partner: some([...evidence.partner.keys()].slice(0, 6)),
    forum: some(evidence.forum.keys()),
    theme: some(evidence.theme.keys()),
  })
  fc.assert(
    fc.property(selections, (chosen) => {
      const view = { ...viewOf(shippedIndex, { ...everything, ...chosen }), groups: [] }
      const small = drawMap({ world, view, width: 400, height: 200, isFull: true })
      expect(filledIn(nodesOf(small))).toEqual(shownIn(view))
    }),
    { numRuns: 12 },
  )
})

test('says that nothing is marked where nothing is', () =>
  expect(drawn({ ...viewOf(shippedIndex), places: new Map(), groups: [], venues: [] }).label).toBe(
    'Map: nothing is marked.',
  ))
