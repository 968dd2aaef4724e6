import { type CSSProperties, type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { dateOf, type TimeScale } from '#layouts/timeScale.ts'
import { say } from '#messages/say.ts'
import type { Period } from '#selection/selection.ts'
import { dayNumber } from '#views/deck/dayNumber.ts'
import { sayDay } from '#views/words/sayDates.ts'

/** Pixels the pointer must travel before a press becomes a brush. */
const slop = 4

/** Days each key moves a handle by. */
const keySteps: Readonly<Record<string, number>> = {
  ArrowRight: 7,
  ArrowUp: 7,
  ArrowLeft: -7,
  ArrowDown: -7,
  PageUp: 30,
  PageDown: -30,
}

/** Whether time runs from right to left, as the page does. */
const isBackwards = (element: Element): boolean => element.matches(':dir(rtl)')

/** Brush along the axis: drag to choose a period, or move its two handles with the keys. */
export function PeriodBrush(props: {
  readonly scale: TimeScale
  readonly width: number
  readonly period: Period | null
  readonly onPeriod: (period: Period | null, isDrag: boolean) => void
}) {
  const { scale, width, period, onPeriod } = props
  const first = scale.segments[0]?.start ?? '1970-01-01'
  const last = scale.segments[scale.segments.length - 1]?.end ?? first
  const shown = period ?? { from: first, to: last }
  const start = useRef<{ x: number; moved: boolean; end: 'from' | 'to' | null } | null>(null)
  const inset = (event: PointerEvent): number => {
    const { left, right } = event.currentTarget.getBoundingClientRect()
    return isBackwards(event.currentTarget) ? right - event.clientX : event.clientX - left
  }
  const change = (from: string, to: string, isDrag: boolean): void =>
    onPeriod(from <= first && to >= last ? null : from <= to ? { from, to } : { from: to, to: from }, isDrag)
  const press = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0) return
    const handle = (event.target as Element).getAttribute('data-end')
    start.current = {
      x: inset(event),
      moved: false,
      end: handle === 'from' || handle === 'to' ? handle : null,
    }
    event.currentTarget.setPointerCapture(event.pointerId)
  }
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    const pressed = start.current
    if (!pressed) return
    const x = inset(event)
    if (!pressed.moved && Math.abs(x - pressed.x) < slop) return
    pressed.moved = true
    const day = scale.dayAt(x)
    if (pressed.end === 'from') change(day < shown.to ? day : shown.to, shown.to, true)
    else if (pressed.end === 'to') change(shown.from, day > shown.from ? day : shown.from, true)
    else change(scale.dayAt(pressed.x), day, true)
  }
  const release = (): void => {
    // A press that went nowhere takes the period away again.
    if (start.current && !start.current.moved && !start.current.end && period) onPeriod(null, false)
    start.current = null
  }
  // The browser has made a scroll of it: that asks nothing of the period.
  const cancel = (): void => {
    start.current = null
  }
  const step = (end: 'from' | 'to', event: KeyboardEvent): void => {
    const isSideways = event.key === 'ArrowRight' || event.key === 'ArrowLeft'
    const turned = isSideways && isBackwards(event.currentTarget) ? -1 : 1
    const days = keySteps[event.key]
    const edge = event.key === 'Home' ? first : event.key === 'End' ? last : null
    if (days === undefined && edge === null) return
    event.preventDefault()
    const moved = edge ?? dateOf(dayNumber(shown[end]) + (days ?? 0) * turned)
    const day = moved < first ? first : moved > last ? last : moved
    if (end === 'from') change(day < shown.to ? day : shown.to, shown.to, true)
    else change(shown.from, day > shown.from ? day : shown.from, true)
  }
  const x0 = scale.at(shown.from)
  const x1 = scale.at(shown.to, true)
  return (
    <div
      className="brush"
      data-part="drag"
      data-active={period ? true : undefined}
      style={{ '--from': `${x0}px`, '--to': `${x1}px`, inlineSize: width } as CSSProperties}
      onPointerDown={press}
      onPointerMove={drag}
      onPointerUp={release}
      onPointerCancel={cancel}
    >
      {period ? <span className="brush-range" /> : null}
      {(['from', 'to'] as const).map((end) => (
        <span
          key={end}
          role="slider"
          tabIndex={0}
          className="brush-handle"
          data-end={end}
          aria-label={say(`timeline.${end}`)}
          aria-valuemin={dayNumber(first)}
          aria-valuemax={dayNumber(last)}
          aria-valuenow={dayNumber(shown[end])}
          aria-valuetext={sayDay(shown[end])}
          onKeyDown={(event) => step(end, event)}
        />
      ))}
    </div>
  )
}
