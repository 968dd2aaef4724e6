import { isFullMap } from '#layouts/isFullMap.ts'
import { isOwnSelection } from '#views/deck/slideView.ts'
import { type MapView, mapView, quietView, withLitVenues } from '#views/panels/mapView.ts'
import { partnersTable } from '#views/panels/tableView.ts'
import { mapKey } from './mapKey.ts'
import { quoteBoxes } from './quoteBoxes.ts'
import type { SlideContext } from './slideContext.ts'
import { slideMap } from './slideMap.ts'
import type { Frame, SlideBox } from './slidePage.ts'
import { tableOf } from './tableOf.ts'

const gap = 43

/** What the map of a slide shows: one about chosen places shows them alone. */
export function slideMapView({ indexed, slide, selection, match }: SlideContext): MapView {
  const whole = mapView(indexed, selection, match)
  return withLitVenues(isOwnSelection(indexed, slide, selection) ? quietView(whole) : whole)
}

const tableBoxes = (context: SlideContext, view: MapView, frame: Frame): readonly SlideBox[] => {
  const { caption, columns, rows } = partnersTable(context.indexed, view)
  const wanted = [0, 1, 2]
  return [
    tableOf(
      caption,
      wanted.map((at) => ({
        label: columns[at]?.label ?? '',
        share: [3, 3, 1.6][at] as number,
        isNumber: columns[at]?.isNumber ?? false,
      })),
      rows.map(({ cells }) => ({
        cells: wanted.map((at) => String(cells[at] ?? '')),
        tone: 'strong' as const,
      })),
      frame,
    ),
  ]
}

/** Places on the map, with the words that name them beside it and the key below. */
export function mapBoxes(context: SlideContext, frame: Frame): readonly SlideBox[] {
  const view = slideMapView(context)
  const isFull = isFullMap(view)
  const share = isFull ? 2.5 / 3.5 : 1.75 / 2.75
  const width = Math.round((frame.width - gap) * share)
  const key = mapKey(view, { x: frame.x, width })
  const left = { ...frame, width, height: frame.height - key.height }
  const aside = { ...frame, x: frame.x + width + gap, width: frame.width - width - gap }
  const quote = quoteBoxes(context, aside, 27)
  if (!context.world)
    return [...tableBoxes(context, view, left), ...key.at(frame.y + frame.height - key.height), ...quote]
  // The sea runs to the edge of the slide.
  const stage = { x: 0, y: frame.y, width: frame.x + width, height: left.height - 6 }
  const drawing = slideMap(context.world, view, stage, isFull)
  return [
    { kind: 'drawing', ...stage, alternative: drawing.label, drawing },
    ...key.at(frame.y + frame.height - key.height),
    ...quote,
  ]
}
