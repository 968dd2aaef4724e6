import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber } from '#views/deck/dayNumber.ts'
import { breakWidth, dateOf, timeScale } from './timeScale.ts'

const segment = (start: string, end: string) => ({ start, end, label: start, years: start.slice(0, 4) })
const segments = [
  segment('2022-10-01', '2023-12-31'),
  segment('2024-01-01', '2024-12-31'),
  segment('2026-01-01', '2026-12-31'),
]
const widths = fc.integer({ min: 300, max: 2400 })
const days = fc
  .integer({ min: dayNumber('2022-10-01'), max: dayNumber('2026-12-31') })
  .map(dateOf)
  .filter((day) => segments.some(({ start, end }) => start <= day && day <= end))

describe('timeScale', () => {
  it('puts the segments side by side with a break between, over the whole width', () => {
    fc.assert(
      fc.property(widths, (width) => {
        const [first, main, last] = timeScale(segments, 1, width).segments
        expect(first?.x0).toBe(0)
        expect((main?.x0 ?? 0) - (first?.x1 ?? 0)).toBeCloseTo(breakWidth, 6)
        expect((last?.x0 ?? 0) - (main?.x1 ?? 0)).toBeCloseTo(breakWidth, 6)
        expect(last?.x1).toBeCloseTo(width, 6)
      }),
    )
  })

  it('draws the main year to a larger scale than the others', () => {
    const [, main, last] = timeScale(segments, 1, 1000).segments
    const perDay = (one: typeof main, count: number) => ((one?.x1 ?? 0) - (one?.x0 ?? 0)) / count
    expect(perDay(main, 366)).toBeGreaterThan(perDay(last, 365))
  })

  it('gives no run of years more room than the main year, however long it is', () => {
    fc.assert(
      fc.property(widths, fc.integer({ min: 1900, max: 2022 }), (width, from) => {
        const long = segment(`${from}-01-01`, '2023-12-31')
        const [before, main] = timeScale([long, segment('2024-01-01', '2024-12-31')], 1, width).segments
        const room = (one: typeof main) => (one?.x1 ?? 0) - (one?.x0 ?? 0)
        expect(room(before)).toBeGreaterThan(0)
        expect(room(before)).toBeLessThan(room(main))
      }),
    )
  })

  it('finds each day again in the middle between its start and its end', () => {
    fc.assert(
      fc.property(widths, days, (width, day) => {
        const { at, dayAt } = timeScale(segments, 1, width)
        expect(dayAt((at(day) + at(day, true)) / 2)).toBe(day)
      }),
    )
  })

  it('never runs backwards, from day to day or from pixel to pixel', () => {
    fc.assert(
      fc.property(widths, days, days, (width, one, other) => {
        const { at, dayAt } = timeScale(segments, 1, width)
        const [early, late] = one <= other ? [one, other] : [other, one]
        expect(at(early)).toBeLessThanOrEqual(at(late))
        expect(at(early)).toBeLessThan(at(early, true))
        if (early < late) expect(at(early, true)).toBeLessThanOrEqual(at(late) + 1e-9)
        expect(dayAt(at(early)) <= dayAt(at(late) + 1)).toBe(true)
      }),
    )
  })

  it('holds what lies outside at the nearest end', () => {
    const { at, dayAt } = timeScale(segments, 1, 1000)
    expect(at('1990-05-05')).toBe(0)
    expect(at('2040-05-05')).toBeCloseTo(1000, 6)
    expect(at('2025-06-01')).toBeCloseTo(at('2026-01-01'), 6)
    expect(dayAt(-40)).toBe('2022-10-01')
    expect(dayAt(1040)).toBe('2026-12-31')
  })

  it('gives a pixel in a break to the nearer side', () => {
    const { segments: placed, dayAt } = timeScale(segments, 1, 1000)
    const end = placed[0]?.x1 ?? 0
    expect(dayAt(end + breakWidth / 2 - 1)).toBe('2023-12-31')
    expect(dayAt(end + breakWidth / 2 + 1)).toBe('2024-01-01')
  })
})

describe('dayNumber and dateOf', () => {
  it('are each other’s reverse', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (number) => {
        expect(dayNumber(dateOf(number))).toBe(number)
        expect(dateOf(number + 0.99)).toBe(dateOf(number))
      }),
    )
  })
})
