import { colors, slideLand } from '#drawing/colors.ts'
import { drawMap } from '#drawing/drawMap.ts'
import type { World } from '#knowledge/worldFile.ts'
import { say } from '#messages/say.ts'
import { sayComparedDeck } from '#messages/sayComparedDeck.ts'
import type { ComparedValue, NamingChange } from '#views/compare/compareStatements.ts'
import { comparedName } from '#views/deck/comparedName.ts'
import type { MapPlace, MapView } from '#views/panels/mapView.ts'
import { namesOf } from '#views/words/namesOf.ts'
import { slideColors } from '#writers/slide/slideColors.ts'
import type { Frame, Run, SlideBox } from '#writers/slide/slidePage.ts'
import { heightOf, leastSize, textBox } from '#writers/slide/slideText.ts'
import { cutToLines } from '#writers/slide/textWidth.ts'
import { comparedKey } from './comparedKey.ts'
import type { ComparisonContext } from './comparisonContext.ts'

const gap = 43
const size = leastSize.said
const changes = ['added', 'dropped', 'kept'] as const
const signs = { added: '+ ', dropped: '− ', kept: '' } as const

const place = (code: string, name: string, relation: 'named' | 'speaker'): readonly [string, MapPlace] => [
  code,
  {
    code,
    name,
    relation,
    label: name,
    shown: relation,
    matching: 1,
    total: 1,
    isChosen: false,
    isParty: false,
  },
]

const issuerNames = ({ first, second, comparison }: ComparisonContext) =>
  comparison.issuers.map((code) => {
    const indexed = second.statement.metadata.issuers.includes(code) ? second : first
    return { code, name: namesOf(indexed).full('partner', code) }
  })

/** What both texts name on one map; each name begins with the sign of what became of it, where anything did. */
function viewOf(context: ComparisonContext): MapView {
  const named = context.comparison.values.place.map((value) =>
    place(value.id, signs[value.change] + comparedName(context, 'place', value), 'named'),
  )
  const issuers = issuerNames(context).map(({ code, name }) => place(code, name, 'speaker'))
  return {
    header: '',
    places: new Map([...issuers, ...named]),
    groups: [],
    venues: [],
    speakerAs: 'issuer',
    isFiltered: false,
  }
}

const namesOfChange = (context: ComparisonContext, change: NamingChange): readonly string[] =>
  context.comparison.values.place
    .filter((value: ComparedValue) => value.change === change)
    .map((value) => comparedName(context, 'place', value))

/** The map in words, with every name on it. */
export function comparedAlternative(context: ComparisonContext): string {
  const list = (names: readonly string[]): string => names.join(say('list.separator'))
  const parts = changes.flatMap((change) => {
    const names = namesOfChange(context, change)
    return names.length > 0 ? [sayComparedDeck('map.change', { change, names: list(names) })] : []
  })
  const issuers = issuerNames(context).map(({ name }) => name)
  const speaking = issuers.length > 0 ? [sayComparedDeck('map.issuers', { names: list(issuers) })] : []
  return sayComparedDeck('map', { parts: [...parts, ...speaking].join(' ') })
}

/** The places of each change in a column, by name, each list cut to its share of the height. */
const listBoxes = (context: ComparisonContext, frame: Frame): readonly SlideBox[] => {
  const lists = changes.map((change) => ({ change, names: namesOfChange(context, change) }))
  const room = Math.floor(frame.height / lists.length)
  let y = frame.y
  return lists.flatMap(({ change, names }) => {
    const words = names.length > 0 ? names.join(say('list.separator')) : sayComparedDeck('change.none')
    const heading = sayComparedDeck('change.heading', { change, n: names.length })
    const lines = Math.max(1, Math.floor((room - 56) / 31))
    const paragraphs: readonly (readonly Run[])[] = [
      [{ text: heading, isBold: true }],
      [{ text: cutToLines(words, { face: 'sans', size }, frame.width, lines), color: slideColors.ink2 }],
    ]
    const height = heightOf(paragraphs, 'sans', size, frame.width)
    const box = textBox({ ...frame, y, height }, paragraphs, { role: 'words', size })
    y += height + 20
    return [box]
  })
}

/** The places of both texts on the map, by fill and sign, with their names beside it and the key below. */
export function comparedMap(context: ComparisonContext, world: World, frame: Frame): readonly SlideBox[] {
  const width = Math.round((frame.width - gap) * 0.7)
  const view = viewOf(context)
  const { values, issuers } = context.comparison
  const key = comparedKey(
    changes.filter((change) => values.place.some((value) => value.change === change)),
    issuers.length > 0,
    { x: frame.x, width },
  )
  // The sea runs to the edge of the slide.
  const stage = { x: 0, y: frame.y, width: frame.x + width, height: frame.height - key.height - 6 }
  const drawing = {
    ...drawMap({
      world,
      view,
      width: stage.width,
      height: stage.height,
      isFull: true,
      land: slideLand,
      textSize: size,
      focus: [...view.places.keys()],
      changes: new Map(values.place.map(({ id, change }) => [id, change])),
      label: comparedAlternative(context),
    }),
    ground: colors.paper,
  }
  const aside = { ...frame, x: frame.x + width + gap, width: frame.width - width - gap }
  return [
    { kind: 'drawing', ...stage, alternative: drawing.label, drawing },
    ...key.at(frame.y + frame.height - key.height),
    ...listBoxes(context, aside),
  ]
}
