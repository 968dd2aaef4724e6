import { type CSSProperties, type KeyboardEvent, memo, useRef, useState } from 'react'
import { type Dot, type MapLayout, pinRadius } from '#layouts/mapLayout.ts'
import { markedAs } from '#layouts/markedAs.ts'
import { lightUp } from '#ui/shared/lightUp.ts'
import type { DrawnMap, DrawnPlace } from '#views/panels/mapView.ts'
import type { VenuePin } from '#views/panels/venuePins.ts'
import { heldAt } from './heldAt.ts'

const PlaceDot = memo(function PlaceDot(props: {
  readonly dot: Dot
  readonly shown: string | undefined
  readonly isChosen: boolean
  readonly compared: string | undefined
}) {
  const { dot, shown, isChosen, compared } = props
  const { code, x, y } = dot
  return (
    <g
      className="dot"
      data-code={code}
      data-entity={code}
      data-shown={shown}
      data-chosen={isChosen || undefined}
      data-compared={compared}
    >
      <path className="dot-rim" d={`M${x} ${y}h0`} />
      <path className="dot-fill" d={`M${x} ${y}h0`} />
    </g>
  )
})

/**
 * Dots of small states, in the fill of their shape. They are the round ends of lines without length, which
 * are drawn at their size again at each level.
 */
export const Dots = memo(function Dots(props: {
  readonly dots: MapLayout['dots']
  readonly places: DrawnMap['places']
  readonly members: ReadonlySet<string> | null
}) {
  const { dots, places, members } = props
  return (
    <g className="dots" aria-hidden="true">
      {dots.map((dot) => {
        const place = markedAs(places, dot.code)
        const isMember = members?.has(dot.code) ?? false
        return (
          <PlaceDot
            key={dot.code}
            dot={dot}
            shown={place?.shown ?? (isMember ? 'member' : undefined)}
            isChosen={place?.isChosen ?? false}
            compared={place?.compared}
          />
        )
      })}
    </g>
  )
})

const Mark = memo(function Mark(props: {
  readonly code: string
  readonly label: string
  readonly isChosen: boolean
  readonly isToggle: boolean
  readonly x: number
  readonly y: number
  readonly r: number
  readonly isStop: boolean
}) {
  const { code, label, isChosen, isToggle, x, y, r, isStop } = props
  return (
    <g
      role="button"
      className="mark"
      transform={`translate(${x},${y})`}
      tabIndex={isStop ? 0 : -1}
      aria-label={label}
      aria-pressed={isToggle ? isChosen : undefined}
      data-code={code}
      data-mark={code}
    >
      <circle r={r} />
    </g>
  )
})

/** Buttons of the marked places: one tab stop, arrows walk them, Enter toggles. */
export const Marks = memo(function Marks(props: {
  readonly label: string
  readonly marks: MapLayout['marks']
  /** Screen pixels for each fitted pixel: the discs grow with the map until a gesture ends. */
  readonly zoom: number
  readonly onActivate: (place: DrawnPlace) => void
  readonly onFocus: (code: string | null) => void
}) {
  const { label, marks, zoom, onActivate, onFocus } = props
  const [stop, setStop] = useState<string | null>(null)
  const group = useRef<SVGGElement>(null)
  const current = marks.some(({ place }) => place.code === stop) ? stop : marks[0]?.place.code
  const move = (event: KeyboardEvent): void => {
    const code = (event.target as Element).getAttribute('data-mark')
    const index = marks.findIndex(({ place }) => place.code === code)
    if (index < 0) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      onActivate((marks[index] as MapLayout['marks'][number]).place)
      return
    }
    const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }
    const step = steps[event.key]
    const to =
      event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? marks.length - 1
          : step === undefined
            ? null
            : (index + step + marks.length) % marks.length
    const next = to === null ? undefined : marks[to]?.place.code
    if (!next) return
    event.preventDefault()
    group.current?.querySelector<SVGGElement>(`[data-mark="${next}"]`)?.focus({ preventScroll: true })
  }
  return (
    <g
      ref={group}
      role="group"
      style={{ '--zoom': zoom } as CSSProperties}
      aria-label={label}
      onKeyDown={move}
      onFocus={(event) => {
        const code = (event.target as Element).getAttribute('data-mark')
        setStop(code)
        onFocus(code)
      }}
      onBlur={() => onFocus(null)}
    >
      {marks.map(({ place, x, y, r }) => (
        <Mark
          key={place.code}
          code={place.code}
          label={place.label}
          isChosen={place.isChosen}
          isToggle={place.relation !== 'contested' && place.relation !== 'absent'}
          x={x}
          y={y}
          r={r / zoom}
          isStop={place.code === current}
        />
      ))}
    </g>
  )
})

/** Pins of the forums' venues; one pin for all forums of a city. */
export const Pins = memo(function Pins(props: {
  readonly pins: MapLayout['pins']
  readonly venues: readonly VenuePin[]
  readonly isFiltered: boolean
  readonly onOpen: (venue: VenuePin) => void
}) {
  const { pins, venues, isFiltered, onOpen } = props
  return (
    <g className="pins">
      {pins.map(({ city, x, y }) => {
        const venue = venues.find((entry) => entry.city === city)
        if (!venue) return null
        return (
          <g
            key={city}
            role="button"
            className="pin"
            style={heldAt(x, y)}
            tabIndex={0}
            aria-haspopup="dialog"
            aria-label={venue.label}
            data-entity={venue.forums.map(({ id }) => id).join(' ')}
            data-quiet={(isFiltered && !venue.isLit) || undefined}
            data-chosen={venue.isChosen || undefined}
            onFocus={() => lightUp(venue.forums.map(({ id }) => id))}
            onBlur={() => lightUp([])}
            onClick={() => onOpen(venue)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return
              event.preventDefault()
              onOpen(venue)
            }}
          >
            <circle className="pin-target" r={12} />
            <circle className="pin-ring" r={pinRadius} />
          </g>
        )
      })}
    </g>
  )
})
