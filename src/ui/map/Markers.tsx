import { type CSSProperties, type KeyboardEvent, memo, useRef, useState } from 'react'
import type { MapLabel } from '#layouts/mapLabels.ts'
import { type Dot, type MapLayout, pinRadius } from '#layouts/mapLayout.ts'
import { markedAs } from '#layouts/markedAs.ts'
import { lightUp } from '#ui/shared/lightUp.ts'
import type { DrawnMap, DrawnPlace } from '#views/panels/mapView.ts'
import type { VenuePin } from '#views/panels/venuePins.ts'
import { LabelLines } from './LabelLines.tsx'

const at = (x: number, y: number): CSSProperties => ({
  transform: `translate(${x}px, ${y}px) scale(var(--inverse, 1))`,
})

const PlaceDot = memo(function PlaceDot(props: {
  readonly dot: Dot
  readonly shown: string | undefined
  readonly isChosen: boolean
}) {
  const { dot, shown, isChosen } = props
  const { code, x, y } = dot
  return (
    <g
      className="dot"
      data-code={code}
      data-entity={code}
      data-shown={shown}
      data-chosen={isChosen || undefined}
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
            style={at(x, y)}
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

const Leader = memo(function Leader({ label }: { readonly label: MapLabel }) {
  const { id, x, y, leader } = label
  return leader ? (
    <line
      className="leader"
      style={at(x, y)}
      x1={leader.x1}
      y1={leader.y1}
      x2={leader.x2}
      y2={leader.y2}
      data-leader={id}
    />
  ) : null
})

const Label = memo(function Label({ label }: { readonly label: MapLabel }) {
  const { id, kind, lines, end, x, y, dx, dy, box } = label
  return (
    <text
      className={`label label-${kind}`}
      style={at(x, y)}
      x={dx}
      y={dy}
      textAnchor={end}
      data-label={kind === 'venue' ? undefined : id}
    >
      <LabelLines lines={lines} x={dx} y={dy} line={(box.y1 - box.y0) / lines.length} />
    </text>
  )
})

/** Names of what is marked, each within its shape, beside it or at the end of a line; the marks are read out. */
export const Labels = memo(function Labels(props: {
  readonly labels: readonly MapLabel[]
  /** Whether these are all, each in its best place; until then those of the last state stand. */
  readonly isPlaced: boolean
}) {
  const { labels, isPlaced } = props
  return (
    <g className="labels" aria-hidden="true" data-pending={!isPlaced || undefined}>
      {labels.map((label) =>
        label.leader ? <Leader key={`${label.kind}-${label.id}`} label={label} /> : null,
      )}
      {labels.map((label) => (
        <Label key={`${label.kind}-${label.id}`} label={label} />
      ))}
    </g>
  )
})
