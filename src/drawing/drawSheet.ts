import { say } from '#messages/say.ts'
import { sayDrawing } from '#messages/sayDrawing.ts'
import { matching } from '#selection/matching.ts'
import { mapView } from '#views/panels/mapView.ts'
import { themeView } from '#views/panels/themeView.ts'
import { timelineView } from '#views/panels/timelineView.ts'
import { namesOf } from '#views/words/namesOf.ts'
import { colors } from './colors.ts'
import type { Drawing, DrawingNode } from './drawing.ts'
import { colorSwatch, drawKey, kindSwatch, mapKey } from './drawKey.ts'
import { drawMap } from './drawMap.ts'
import { drawThemes } from './drawThemes.ts'
import { drawTimeline } from './drawTimeline.ts'
import { initiativeColor } from './initiativeColor.ts'
import { measureText } from './measureText.ts'
import { type Block, setParagraph, setTitle, stack } from './sheetBlocks.ts'
import { sayReading, sheetNotes } from './sheetNotes.ts'
import type { SheetPicture, SheetView } from './sheetPicture.ts'

/** Width of a sheet in CSS pixels, and its margin. */
export const sheetWidth = 1440
const margin = 40
const inner = sheetWidth - 2 * margin
/** Width of the forums where themes stand beside them, and the room between the two. */
const beside = { forums: 900, gap: 29 }

const rule = (width: number): DrawingNode => ({
  kind: 'line',
  x1: 0,
  x2: width,
  y1: 0.5,
  y2: 0.5,
  stroke: colors.line,
})

const shifted = (nodes: readonly DrawingNode[], x: number, y: number): DrawingNode => ({
  kind: 'group',
  x,
  y,
  scale: 1,
  nodes,
})

const headBlocks = ({ head, measure = measureText }: SheetPicture, reading: string): readonly Block[] => {
  const filter = head.isFiltered ? sayDrawing('drawing.filter', { filters: head.filters }) : head.filters
  const said = setParagraph(
    [
      { text: filter, look: { weight: 600, fill: colors.ink } },
      { text: `, ${sentencesIn(head.sentences)}. ${reading}`, look: { weight: 400, fill: colors.ink } },
    ],
    inner - 16,
    17,
    measure,
  )
  const bar: DrawingNode = { kind: 'rect', x: 0, y: 0, width: 3, height: said.height, fill: colors.ink }
  return [
    setParagraph(
      [{ text: head.title, look: { weight: 600, fill: colors.ink, face: 'serif' } }],
      inner,
      36,
      measure,
      1.2,
    ),
    {
      ...setParagraph([{ text: head.byline, look: { weight: 400, fill: colors.ink2 } }], inner, 17, measure),
      before: 6,
    },
    { nodes: [bar, shifted(said.nodes, 15, 0)], height: said.height, before: 18 },
    { nodes: [rule(inner)], height: 1, before: 22 },
  ]
}

/** "all 14 sentences" within a line. */
const sentencesIn = (status: string): string => status.slice(0, 1).toLowerCase() + status.slice(1)

/**
 * A whole sheet of the views as they stand: what it is, what is chosen, the views with their keys, and the notes.
 *
 * @throws when it is to show the map and there is no world
 */
export function drawSheet(picture: SheetPicture): Drawing {
  const {
    indexed,
    selection,
    world,
    head,
    measure = measureText,
    unit = 'mentions',
    withContext = false,
  } = picture
  const wanted = picture.views ?? ['map', 'timeline', 'themes']
  const match = matching(indexed, selection)
  const views = {
    map: mapView(indexed, selection, match),
    timeline: timelineView(indexed, selection, match),
    themes: themeView(indexed, selection, match),
  }
  const notes = sheetNotes(indexed, selection, views, { unit, withContext })
  const colorOf = initiativeColor(indexed)
  const [only] = selection.initiative.length === 1 ? selection.initiative : []
  const labels: string[] = []
  const titled = (title: string, note: string, width: number, drawing: Drawing): readonly Block[] => {
    labels.push(drawing.label)
    return [
      setTitle(title, note, width, measure),
      { nodes: drawing.nodes, height: drawing.height, before: 12 },
    ]
  }
  const mapBlocks = (): readonly Block[] => {
    if (!world) throw new Error('A map cannot be drawn without the world.')
    if (picture.absent) {
      const { map, title, legend, label, lines } = picture.absent
      const height = Math.round((inner * world.height) / world.width)
      const drawing = drawMap({ world, view: map, width: inner, height, label })
      const items = legend.map(({ kind, words, count }) => ({
        text: `${words} ${count}`,
        swatch: kindSwatch(kind),
      }))
      const look = { weight: 400, fill: colors.ink } as const
      return [
        ...titled(title, '', inner, drawing),
        { ...drawKey(items, inner, 13, measure), before: 12 },
        ...lines.map((text) => ({ ...setParagraph([{ text, look }], inner, 13, measure), before: 8 })),
      ]
    }
    const drawing = drawMap({
      world,
      view: views.map,
      width: inner,
      height: Math.round((inner * world.height) / world.width),
    })
    const key = drawKey(mapKey(views.map), inner, 13, measure)
    return [...titled(say('map.title'), notes.map, inner, drawing), { ...key, before: 12 }]
  }
  const timelineBlocks = (width: number): readonly Block[] => {
    const { timeline } = views
    const drawing = drawTimeline({ view: timeline, width, withContext, tallest: 420, colorOf, measure })
    const initiatives = new Set(
      timeline.entries.flatMap(({ initiative, standing }) =>
        initiative && standing !== 'quiet' && standing !== 'same sentence' ? [initiative] : [],
      ),
    )
    const items = [...initiatives].map((id) => ({
      text: namesOf(indexed).full('initiative', id),
      swatch: colorSwatch(colorOf(id)),
    }))
    const key = drawKey(items, width, 13, measure)
    return [...titled(timeline.title, notes.timeline, width, drawing), { ...key, before: key.height ? 8 : 0 }]
  }
  const themeBlocks = (width: number): readonly Block[] => {
    const accent = only ? colorOf(only) : colors.named
    const drawing = drawThemes({ view: views.themes, width, unit, accent, measure })
    return titled(say('theme.title'), notes.themes, width, drawing)
  }
  const body: Block[] = []
  const apart: Block = { nodes: [rule(inner)], height: 1, before: 22 }
  if (wanted.includes('map')) body.push(...mapBlocks(), apart)
  if (wanted.includes('timeline') && wanted.includes('themes')) {
    const forums = stack(timelineBlocks(beside.forums))
    const left = beside.forums + beside.gap
    const themes = stack(themeBlocks(inner - left - beside.gap))
    const height = Math.max(forums.height, themes.height)
    const nodes: readonly DrawingNode[] = [
      ...forums.nodes,
      { kind: 'line', x1: left, x2: left, y1: -22, y2: height + 22, stroke: colors.line },
      shifted(themes.nodes, left + beside.gap, 0),
    ]
    body.push({ nodes, height, before: 22 }, apart)
  } else if (wanted.includes('timeline')) body.push(...timelineBlocks(inner), apart)
  else if (wanted.includes('themes')) body.push(...themeBlocks(inner), apart)
  const reading = sayReading(selection, {
    map: wanted.includes('map') ? views.map : null,
    timeline: wanted.includes('timeline') ? views.timeline : null,
  })
  const sheet = stack([...headBlocks(picture, reading), ...body, footBlock(picture, wanted)])
  const filter = head.isFiltered ? sayDrawing('drawing.filter', { filters: head.filters }) : head.filters
  return {
    width: sheetWidth,
    height: Math.ceil(sheet.height) + 2 * margin,
    label: [
      sayDrawing('drawing.sheet', { title: head.title, source: head.attribution, filter }),
      ...labels,
    ].join(' '),
    lang: 'en',
    ground: colors.paper,
    nodes: [shifted(sheet.nodes, margin, margin)],
  }
}

/** The notes below the views: of boundaries where a map is shown, how it is counted, and the link. */
function footBlock({ head, measure = measureText }: SheetPicture, wanted: readonly SheetView[]): Block {
  const look = { weight: 400, fill: colors.ink2 } as const
  const boundaries = wanted.includes('map') ? head.boundaryNote : ''
  const left = setParagraph([{ text: boundaries, look }], beside.forums, 13, measure)
  const x = boundaries ? beside.forums + 2 * beside.gap : 0
  const right = stack(
    [sayDrawing('drawing.counted'), ...(head.link ? [head.link] : [])].map((text) =>
      setParagraph([{ text, look }], inner - x, 13, measure),
    ),
  )
  return {
    nodes: [...left.nodes, shifted(right.nodes, x, 0)],
    height: Math.max(left.height, right.height),
    before: 16,
  }
}
