import {
  type CSSProperties,
  type MouseEvent,
  memo,
  type PointerEvent,
  useCallback,
  useId,
  useMemo,
  useRef,
} from 'react'
import type { World } from '#knowledge/worldFile.ts'
import { extentOf } from '#layouts/extentOf.ts'
import { fitWorld } from '#layouts/fitWorld.ts'
import { standardTextSize, type TypeSpacing, usualSpacing } from '#layouts/labelWidth.ts'
import { mapGround } from '#layouts/mapGround.ts'
import { mapLabels } from '#layouts/mapLabels.ts'
import { mapLayout } from '#layouts/mapLayout.ts'
import { projectPlace } from '#layouts/projectPlace.ts'
import { shapeSpot } from '#layouts/shapeSpot.ts'
import { worldShapes } from '#layouts/worldShapes.ts'
import type { ZoomPlace } from '#layouts/zoomPlace.ts'
import { say } from '#messages/say.ts'
import { useLabels } from '#ui/shared/useLabels.ts'
import { useZoom } from '#ui/shared/useZoom.ts'
import type { DrawnMap, DrawnPlace } from '#views/panels/mapView.ts'
import type { VenuePin } from '#views/panels/venuePins.ts'
import { Countries } from './Countries.tsx'
import { codeUnder } from './codeUnder.ts'
import type { InsetKit } from './insetKit.ts'
import { Labels } from './Labels.tsx'
import type { Locator, Point } from './locator.ts'
import { type MapFills, mapFills, patternLinks, scalePatterns } from './MapPatterns.tsx'
import { Dots, Marks, Pins } from './Markers.tsx'
import { ZoomControls } from './ZoomControls.tsx'
import { zoomToMarks } from './zoomToMarks.ts'

/** Logarithm of how far lines and hatching may be from their width during a gesture: they are drawn anew beyond it. */
const tolerance = Math.log(2)
/** The same of names and pins, which are seen to grow with the map until they are written anew. */
const outgrown = Math.log(1.35)

/** The map itself: shapes that are transformed as one group, and what is drawn over them at screen size. */
export const WorldMap = memo(function WorldMap(props: {
  readonly world: World
  readonly view: DrawnMap
  readonly members: ReadonlySet<string> | null
  readonly width: number
  readonly height: number
  /** Size of a place's label in CSS pixels; everything written on the map follows it. */
  readonly textSize?: number
  readonly spacing?: TypeSpacing
  /** Codes of the places to bring into view whenever the list changes; the whole world when it is empty. */
  readonly focus?: readonly string[]
  /** Without the buttons, as on a slide, which frames one state: its labels are placed for that state alone. */
  readonly hasControls?: boolean
  /** Whether it names nothing but what the text names, which alone is much. */
  readonly isFull?: boolean
  /** For a map whose small places may have insets; one that can be zoomed shows them when it is. */
  readonly kit?: InsetKit | undefined
  /** What its places are filled with where that is not colour alone. */
  readonly fills?: MapFills
  /** Whether it stands in a column that scrolls: one finger and the wheel are then the column's. */
  readonly isInColumn?: boolean
  /** `entities` are lit where they differ from the place itself, as under a venue's pin. */
  readonly onHover: (code: string | null, at: Point | null, entities?: readonly string[]) => void
  readonly onPick: (code: string, at: Point) => void
  readonly onVenue: (venue: VenuePin, at: Point) => void
  /** Is given what tells where on the stage a place lies now, for what is opened from elsewhere. */
  readonly locator?: Locator
}) {
  const { world, view, members, width, height, onHover, onPick, onVenue } = props
  const {
    textSize = standardTextSize,
    spacing = usualSpacing,
    focus,
    hasControls = true,
    isFull = false,
    kit,
    fills = mapFills,
    isInColumn = false,
  } = props
  const svg = useRef<SVGSVGElement>(null)
  const zoomed = useRef<SVGGElement>(null)
  const unscaled = useRef<SVGGElement>(null)
  const land = useRef<SVGGElement>(null)
  const over = useRef<SVGGElement>(null)
  const dots = useRef<SVGGElement>(null)
  const patterns = useRef<SVGDefsElement>(null)
  const pixel = useRef(0)
  const written = useRef(1)
  const patternId = useId()
  const shapes = useMemo(() => worldShapes(world), [world])
  const fit = useMemo(() => fitWorld(world, width, height), [world, width, height])
  const project = useMemo(() => projectPlace(world.projection), [world])
  const apply = useCallback(
    ({ x, y, k }: ZoomPlace, isSettled: boolean) => {
      zoomed.current?.setAttribute('transform', `translate(${x},${y}) scale(${k})`)
      // A layer of its own is moved, not drawn anew, in each frame; at rest everything is drawn sharp again.
      zoomed.current?.style.setProperty('will-change', isSettled ? 'auto' : 'transform')
      // They stand over one state of the map.
      over.current?.style.setProperty('visibility', isSettled ? '' : 'hidden')
      // What slides along under a pointer need not be found out in each frame.
      zoomed.current?.style.setProperty('pointer-events', isSettled ? '' : 'none')
      if (isSettled || Math.abs(Math.log(k / written.current)) > outgrown) {
        written.current = k
        // Only what keeps its size reads this: on the whole map it would restyle every country.
        unscaled.current?.style.setProperty('--inverse', String(1 / k))
      }
      const unit = 1 / (k * fit.scale)
      if (!isSettled && Math.abs(Math.log(unit / pixel.current)) < tolerance) return
      pixel.current = unit
      land.current?.style.setProperty('--pixel', `${unit}px`)
      dots.current?.style.setProperty('--unit', String(1 / k))
      scalePatterns(fills, patterns.current, unit)
    },
    [fit, fills],
  )
  const wanted = focus?.join(' ') ?? ''
  const target = useMemo(
    () => extentOf(shapes, (code) => wanted.split(' ').includes(code), fit),
    [shapes, wanted, fit],
  )
  const picture = useMemo(
    () => ({ x0: fit.x, y0: fit.y, x1: width - fit.x, y1: height - fit.y }),
    [fit, width, height],
  )
  const zoom = useZoom(svg, { width, height }, apply, picture, target, isInColumn)
  const { settled } = zoom
  const onScreen = useMemo(() => {
    const { k, x, y } = settled
    return { scale: fit.scale * k, x: fit.x * k + x, y: fit.y * k + y }
  }, [fit, settled])
  const ground = useMemo(() => mapGround(shapes, onScreen, width, height), [shapes, onScreen, width, height])
  const layout = useMemo(
    () => mapLayout({ shapes, view, fit, zoom: settled.k, project }),
    [shapes, view, fit, settled, project],
  )
  const { labels, insets, isPlaced } = useLabels(
    useMemo(
      () =>
        mapLabels({
          ground,
          view,
          layout,
          zoom: settled,
          textSize,
          spacing,
          isSteady: hasControls,
          isFull,
          ...(kit && { insets: kit.placing(shapes, onScreen) }),
        }),
      [ground, view, layout, settled, textSize, spacing, hasControls, isFull, kit, shapes, onScreen],
    ),
  )
  const toStage = (x: number, y: number): Point => {
    const { x: tx, y: ty, k } = zoom.transform.current
    return { x: x * k + tx, y: y * k + ty }
  }
  if (props.locator)
    props.locator.current = (code, from) =>
      shapeSpot(shapes, code, ({ x, y }) => toStage(x * fit.scale + fit.x, y * fit.scale + fit.y), from)
  const codeAt = (event: PointerEvent | MouseEvent) =>
    codeUnder(event, svg.current as SVGSVGElement, zoom.transform.current, layout)
  return (
    <>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the marks inside answer to keys. */}
      <svg
        ref={svg}
        className="world"
        style={{ fontSize: textSize, ...patternLinks(fills, patternId) } as CSSProperties}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={say('map.aria')}
        onPointerDown={() => zoomed.current?.style.removeProperty('pointer-events')}
        onPointerMove={(event) => {
          // What slides along under a pointer that stands still is not pointed at.
          if (zoom.isMoving.current) return
          const pin = (event.target as Element).closest('.pin')
          if (pin) return onHover(null, null, pin.getAttribute('data-entity')?.split(' '))
          const { code, at } = codeAt(event)
          onHover(code, at)
        }}
        onPointerLeave={() => onHover(null, null)}
        onClick={(event) => {
          if ((event.target as Element).closest('.pin')) return
          const { code, at } = codeAt(event)
          if (code) onPick(code, at)
        }}
      >
        <fills.Patterns ref={patterns} id={patternId} unit={1 / fit.scale} />
        <g ref={zoomed} className="zoomed">
          <g
            ref={land}
            transform={`translate(${fit.x},${fit.y}) scale(${fit.scale})`}
            style={{ '--pixel': `${1 / fit.scale}px` } as CSSProperties}
          >
            <path className="graticule" d={world.graticule} />
            <Countries shapes={shapes} places={view.places} members={members} />
            <path className="outline" d={world.outline} />
          </g>
          <g ref={dots}>
            <Dots dots={layout.dots} places={view.places} members={members} />
          </g>
          <Marks
            label={say('map.marks')}
            marks={layout.marks}
            zoom={settled.k}
            onActivate={(place: DrawnPlace) => {
              const mark = layout.marks.find((entry) => entry.place.code === place.code)
              if (mark) onPick(place.code, toStage(mark.x, mark.y))
            }}
            onFocus={(code) => {
              const mark = layout.marks.find((entry) => entry.place.code === code)
              onHover(code, mark ? toStage(mark.x, mark.y) : null)
            }}
          />
          <g ref={unscaled}>
            <Labels labels={labels} quiet={view.quiet} isPlaced={isPlaced} />
            <Pins
              pins={layout.pins}
              venues={view.venues}
              isFiltered={view.isFiltered}
              onOpen={(venue) => {
                const pin = layout.pins.find(({ city }) => city === venue.city)
                if (pin) onVenue(venue, toStage(pin.x, pin.y))
              }}
            />
          </g>
        </g>
        {kit ? (
          <kit.Insets
            ref={over}
            insets={insets}
            places={view.places}
            members={members}
            scale={textSize / standardTextSize}
          />
        ) : null}
      </svg>
      {hasControls ? <ZoomControls zoom={zoom} onFit={() => zoomToMarks(zoom, shapes, view, fit)} /> : null}
    </>
  )
})
