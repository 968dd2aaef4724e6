import { describe, expect, it } from 'vitest'
import { inventedStatements } from '#fixtures/inventedStatements.ts'
import { labelInspector } from '#fixtures/labelFaults.ts'
import { longIndex } from '#fixtures/longStatement.ts'
import { readPublished, shippedIndex } from '#fixtures/shippedIndex.ts'
import { parseWorldFile } from '#knowledge/worldFile.ts'
import type { StatementIndex } from '#reading/statementIndex.ts'
import { matching } from '#selection/matching.ts'
import { everything, type Selection } from '#selection/selection.ts'
import { mapView } from '#views/panels/mapView.ts'
import { fitWorld } from './fitWorld.ts'
import { inOneGo } from './inOneGo.ts'
import { standardTextSize } from './labelWidth.ts'
import { mapGround } from './mapGround.ts'
import { mapLabels } from './mapLabels.ts'
import { faintCodes, mapLayout, markedCodes } from './mapLayout.ts'
import { projectPlace } from './projectPlace.ts'
import { worldShapes } from './worldShapes.ts'

const statements: Readonly<Record<string, StatementIndex>> = {
  shipped: shippedIndex,
  ...inventedStatements,
  long: longIndex,
}

/** The room a map has in windows of these sizes, and on slides, where it is written larger. */
const stages = [
  { screen: '390×844', world: 'atlantic', width: 362, height: 220, textSize: 13 },
  { screen: '768×1024', world: 'atlantic', width: 736, height: 330, textSize: 13 },
  { screen: '1280×720', world: 'atlantic', width: 884, height: 340, textSize: 13 },
  { screen: '1280×720, context', world: 'pacific', width: 884, height: 288, textSize: 13 },
  { screen: '1440×900', world: 'atlantic', width: 940, height: 445, textSize: 13 },
  { screen: '1920×1080', world: 'pacific', width: 1264, height: 600, textSize: 14 },
  { screen: '2560×1440', world: 'atlantic', width: 1700, height: 900, textSize: 16 },
  { screen: 'slide 1280×720', world: 'atlantic', width: 779, height: 423, textSize: 27 },
  { screen: 'slide 1920×1080', world: 'atlantic', width: 1168, height: 690, textSize: 41 },
] as const

const readWorld = (name: string) => {
  const result = parseWorldFile(readPublished(`world/${name}.json`))
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return { world: result.value, shapes: worldShapes(result.value) }
}
const worlds = { atlantic: readWorld('atlantic'), pacific: readWorld('pacific') }

/** At rest, and under a value of each dimension that a map follows. */
const selectionsOf = ({ evidence }: StatementIndex): readonly Selection[] => [
  everything,
  ...[...evidence.initiative.keys()].slice(0, 2).map((id) => ({ ...everything, initiative: [id] })),
  ...[...evidence.partner.keys()].slice(0, 4).map((id) => ({ ...everything, partner: [id] })),
  ...[...evidence.forum.keys()].slice(0, 1).map((id) => ({ ...everything, forum: [id] })),
]

/** The whole world, and parts of it where many small places lie. */
const zooms = [
  { k: 1, at: [0.5, 0.5] },
  { k: 2.5, at: [0.55, 0.3] },
  { k: 6, at: [0.3, 0.42] },
  { k: 12, at: [0.61, 0.36] },
] as const

describe.each(Object.entries(statements))('labels of the statement %s', (_, indexed) => {
  const views = selectionsOf(indexed).map((selection) => {
    const view = mapView(indexed, selection, matching(indexed, selection))
    return {
      view,
      marks: { marked: markedCodes(view), faint: faintCodes(view) },
      state: JSON.stringify(selection),
    }
  })
  it.each(stages)(
    'keep the rule at $screen',
    ({ world: wanted, width, height, textSize }) => {
      const { world, shapes } = worlds[wanted]
      const fit = fitWorld(world, width, height)
      const project = projectPlace(world.projection)
      const scale = textSize / standardTextSize
      for (const { k, at } of zooms) {
        const zoom = { k, x: width / 2 - width * at[0] * k, y: height / 2 - height * at[1] * k }
        const onScreen = { scale: fit.scale * k, x: fit.x * k + zoom.x, y: fit.y * k + zoom.y }
        const ground = mapGround(shapes, onScreen, width, height)
        const inspect = labelInspector({ shapes, fit, zoom, width, height, scale })
        for (const { view, marks, state } of views) {
          const layout = mapLayout({ shapes, view, fit, zoom: k, project })
          for (const isSteady of [false, true]) {
            const labels = inOneGo(
              mapLabels({ ground, view, layout, zoom, textSize, isSteady }).place(),
            ).labels
            expect(inspect(layout, labels, marks), `${state} ×${k}`).toEqual([])
          }
        }
      }
    },
    240_000,
  )
})
