import type { World } from '#knowledge/worldFile.ts'
import { say } from '#messages/say.ts'
import { sayDrawing } from '#messages/sayDrawing.ts'
import type { MapView } from '#views/panels/mapView.ts'
import { colors } from './colors.ts'
import type { DrawingNode } from './drawing.ts'
import { colorSwatch, drawKey, type KeyItem, mapKey } from './drawKey.ts'
import { drawMap } from './drawMap.ts'
import { cutText, type Measure, wrapText } from './measureText.ts'
import type { QuoteMark } from './quoteMarks.ts'
import { setText } from './setText.ts'

/** What stands below the quote of a card. */
interface CardFoot {
  readonly attribution: string
  readonly place: string
  /** Null where no filter is on. */
  readonly filter: string | null
  readonly link: string | null
  readonly marks: ReadonlySet<QuoteMark>
  readonly map: MapView | null
  readonly world: World | null
  readonly measure: Measure
}

const left = 64
const right = 1136
const top = 422
const bottom = 628
/** Where the small map stands, and the size of its names. */
const mapBox = { x: 752, y: 418, width: 384, height: 190 }
const nameSize = 18

const small = { size: 17 }

/** A line of the statement's own colour, as forums are underlined. */
const ruleSwatch: KeyItem['swatch'] = (side) => [
  { kind: 'rect', x: 0, y: side / 2 - 1, width: side, height: 2, fill: colors.ink2 },
]

/** The signs on the card: fills of the map, or where there is none the lines below places, and that below forums. */
const keyOf = ({ marks, map }: CardFoot): readonly KeyItem[] => {
  const places = map
    ? mapKey(map)
    : (['named', 'conflict', 'speaker'] as const).flatMap((mark) =>
        marks.has(mark)
          ? [{ text: say(`legend.${mark}`, { as: 'speaker' }), swatch: colorSwatch(colors[mark]) }]
          : [],
      )
  return marks.has('forum') ? [...places, { text: sayDrawing('card.forum'), swatch: ruleSwatch }] : places
}

/** The map on which most places have their name: the whole world, or what is marked. */
const drawSmallMap = (world: World, view: MapView): readonly DrawingNode[] => {
  const draw = (focus: readonly string[]) => {
    const { x, y, ...size } = mapBox
    const drawing = drawMap({ world, view, ...size, textSize: nameSize, focus, isPlain: true })
    return { x, y, nodes: drawing.nodes }
  }
  const labels = (nodes: readonly DrawingNode[]): number =>
    nodes.reduce(
      (sum, node) => sum + (node.kind === 'group' ? labels(node.nodes) : Number(node.kind === 'text')),
      0,
    )
  const whole = draw([])
  const framed = labels(whole.nodes) < view.places.size ? draw([...view.places.keys()]) : whole
  const best = labels(framed.nodes) > labels(whole.nodes) ? framed : whole
  return [{ kind: 'group', x: best.x, y: best.y, scale: 1, nodes: best.nodes }]
}

/** Draws what stands below the quote of a card: what it is from, its key, the link, and the map. */
export function cardFoot(foot: CardFoot): readonly DrawingNode[] {
  const { attribution, place, filter, link, map, world, measure } = foot
  const width = (map ? mapBox.x - 24 : right) - left
  const bold = { face: 'sans', size: 26, weight: 600 } as const
  const plain = { face: 'sans', size: 22, weight: 400 } as const
  const named = wrapText(attribution, width, bold, measure)
  // Who it is by is never cut: a long one is set smaller.
  const isLong = named.length > 2
  const name = isLong ? { ...bold, size: 20 } : bold
  const lines = isLong ? wrapText(attribution, width, name, measure) : named
  const nodes: DrawingNode[] = []
  let y: number = top
  for (const line of lines) {
    y += name.size * 1.25
    nodes.push(setText(line, left, y - name.size * 0.2, colors.ink, name))
  }
  const put = (text: string): void => {
    y += 30
    nodes.push(setText(cutText(text, width, plain, measure), left, y - 2, colors.ink2, plain))
  }
  put(place)
  if (filter) {
    const room = lines.length > 1 ? 1 : 2
    const [first = '', ...rest] = wrapText(filter, width, plain, measure)
    put(first + (rest.length > 0 && room === 1 ? '…' : ''))
    if (rest.length > 0 && room > 1) put(rest.join(' '))
  }
  const key = drawKey(keyOf(foot), width, 18, measure)
  nodes.push({ kind: 'group', x: left, y: y + 12, scale: 1, nodes: key.nodes })
  if (link) {
    const set = { face: 'sans', ...small, weight: 400 } as const
    const shown = cutText(link.replace(/^https?:\/\//, ''), width, set, measure)
    nodes.push(setText(shown, left, bottom, colors.ink2, small))
  }
  if (map && world)
    nodes.push(
      ...drawSmallMap(world, map),
      setText(sayDrawing('card.boundaries'), right, bottom, colors.ink2, { ...small, anchor: 'end' }),
    )
  return nodes
}
