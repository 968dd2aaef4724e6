import { colors, slideLand } from '#drawing/colors.ts'
import type { Drawing } from '#drawing/drawing.ts'
import { drawMap } from '#drawing/drawMap.ts'
import type { World } from '#knowledge/worldFile.ts'
import { smallestLabel } from '#layouts/labelWidth.ts'
import type { MapView } from '#views/panels/mapView.ts'
import type { Frame } from './slidePage.ts'
import { leastSize } from './slideText.ts'

/** The map of a slide, which frames what the slide is about: what is chosen, else what is lit. */
export function slideMap(
  world: World,
  view: MapView,
  { width, height }: Pick<Frame, 'width' | 'height'>,
  isFull: boolean,
): Drawing {
  const places = [...view.places.values()]
  const chosen = places.filter(({ isChosen }) => isChosen)
  const framed = chosen.length > 0 ? chosen : places.filter(({ shown }) => shown)
  const drawing = drawMap({
    world,
    view,
    width,
    height,
    isFull,
    land: slideLand,
    // A full map has names of places alone; else the smallest names on it are to be read too.
    textSize: isFull ? leastSize.said : leastSize.said / smallestLabel,
    focus: framed.map(({ code }) => code),
  })
  // Without a ground its finest lines darken where an office makes the picture smaller.
  return { ...drawing, ground: colors.paper }
}
