import { describe, expect, it } from 'vitest'
import { longIndex } from '#fixtures/longStatement.ts'
import { readPublished, shippedIndex } from '#fixtures/shippedIndex.ts'
import { parseWorldFile } from '#knowledge/worldFile.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { matching } from '#selection/matching.ts'
import { everything, type Selection } from '#selection/selection.ts'
import { mapView, quietView, withLitVenues } from '#views/panels/mapView.ts'
import { framedMap } from './framedMap.ts'
import { inOneGo } from './inOneGo.ts'
import { mapLabels } from './mapLabels.ts'

const file = parseWorldFile(readPublished('world/atlantic.json'))
if (!file.ok) throw new Error(JSON.stringify(file.problem))
const world = file.value

/** The room a map has on slides, with a key of two lines below it, and the size of its labels. */
const stages = [
  { screen: '1280×720', width: 778, height: 422, textSize: 29.1 },
  { screen: '1920×1080', width: 1167, height: 635, textSize: 43.7 },
  { screen: '1024×768', width: 619, height: 455, textSize: 26 },
  { screen: '1440×900', width: 875, height: 566, textSize: 32.8 },
  { screen: '2560×1440', width: 1556, height: 847, textSize: 58.2 },
  { screen: '390×844', width: 390, height: 224, textSize: 15 },
  { screen: '640×360', width: 640, height: 224, textSize: 15 },
  { screen: '720×450', width: 720, height: 270, textSize: 15 },
]

type Stage = (typeof stages)[number]

/** Codes of what a slide labels: it frames what is chosen, or else whatever is shown. */
const labelledOn = (
  indexed: StatementIndex,
  selection: Selection,
  { width, height, textSize }: Stage,
): readonly string[] => {
  const view = withLitVenues(quietView(mapView(indexed, selection, matching(indexed, selection))))
  const { zoom, ground, layout } = framedMap(world, view, width, height)
  const labels = inOneGo(mapLabels({ ground, view, layout, zoom, textSize, isSteady: false }).place()).labels
  return labels.map(({ id }) => id)
}

/** Codes of the parties of the conflicts of a statement, as its map shows them. */
const partiesOf = (indexed: StatementIndex): readonly string[] =>
  [...mapView(indexed, everything, matching(indexed, everything)).places.values()]
    .filter(({ isParty }) => isParty)
    .map(({ code }) => code)

describe.each([
  ['shipped', shippedIndex, ['PSE', 'ISR', 'UKR']],
  ['long', longIndex, ['SDN']],
] as const)('on slides of the %s statement', (_, indexed, expected) => {
  const parties = partiesOf(indexed)

  it('conflicts have the parties that the text names', () => {
    expect([...parties].sort()).toEqual([...expected].sort())
  })

  it.each(stages)('no party of a conflict is without its name at $screen', (stage) => {
    for (const selection of [everything, { ...everything, partner: parties }])
      expect(labelledOn(indexed, selection, stage)).toEqual(expect.arrayContaining([...parties]))
  })
})

it.each(stages)('Russia is named beside Ukraine at $screen', (stage) => {
  expect(labelledOn(shippedIndex, everything, stage)).toEqual(expect.arrayContaining(['RUS', 'UKR']))
})
