import { useMemo, useState } from 'react'
import type { StatementIndex } from '#reading/statementIndex.ts'
import type { Span } from '#statement/statement.ts'
import { stopFrom, textStops } from '#views/correct/textStops.ts'
import { rangeOf } from './textRange.ts'

/** Where the keyboard is in the text, and what is taken. */
export interface Stops {
  readonly stop: Span | null
  /** Words that are taken: with the pointer, or with Shift from where it was pressed. */
  readonly taken: Span | null
  readonly take: (span: Span | null) => void
  readonly goTo: (span: Span | null) => void
  /** Goes on by a stop, or by a sentence; with `isTaking` the words on the way are taken. */
  readonly step: (by: 1 | -1, isTaking: boolean) => Span | null
  readonly stepSentence: (by: 1 | -1) => Span | null
}

interface Place {
  readonly stop: Span | null
  readonly anchor: Span | null
  readonly taken: Span | null
}

const nowhere: Place = { stop: null, anchor: null, taken: null }

const around = (one: Span, other: Span): Span => ({
  start: Math.min(one.start, other.start),
  end: Math.max(one.end, other.end),
})

/** Walks the words of a text that is drawn in a box. */
export function useStops(indexed: StatementIndex, box: HTMLElement | null): Stops {
  const [{ stop, anchor, taken }, setPlace] = useState(nowhere)
  const units = useMemo(() => {
    const { paragraphs, sentences } = indexed.statement
    const headings = paragraphs.filter(({ role }) => role === 'title' || role === 'kicker')
    return [...headings, ...sentences].sort((one, other) => one.start - other.start)
  }, [indexed])
  const isDrawn = (unit: Span): boolean => box !== null && rangeOf(box, unit) !== null
  /** The nearest stop of the sentences from one on. */
  const stopIn = (from: number, by: 1 | -1, isEnd: boolean): Span | null => {
    for (let at = from; at >= 0 && at < units.length; at += by) {
      const unit = units[at]
      const found = unit && isDrawn(unit) ? textStops(indexed, unit).at(isEnd ? -1 : 0) : undefined
      if (found) return found
    }
    return null
  }
  const inSight = (): Span | null => {
    const top = Math.max(0, box?.getBoundingClientRect().top ?? 0)
    const bottomOf = (unit: Span): number => (box && rangeOf(box, unit)?.getBoundingClientRect().bottom) ?? -1
    const at = units.findIndex((unit) => bottomOf(unit) > top)
    return stopIn(Math.max(0, at), 1, false)
  }
  const unitOf = (span: Span): number => units.findLastIndex(({ start }) => start <= span.start)
  const goTo = (span: Span | null): Span | null => {
    setPlace({ ...nowhere, stop: span })
    return span
  }
  return {
    stop,
    taken,
    take: (span) => setPlace((place) => ({ ...place, anchor: null, taken: span })),
    goTo,
    step: (by, isTaking) => {
      if (!stop) return goTo(inSight())
      const at = unitOf(stop)
      const unit = units[at]
      const within = unit ? stopFrom(textStops(indexed, unit), stop, by) : null
      if (isTaking) {
        const from = anchor ?? stop
        const next = within ?? stop
        setPlace({ stop: next, anchor: from, taken: around(from, next) })
        return next
      }
      return goTo(within ?? stopIn(at + by, by, by < 0) ?? stop)
    },
    stepSentence: (by) => {
      if (!stop) return goTo(inSight())
      return goTo(stopIn(unitOf(stop) + by, by, false) ?? stop)
    },
  }
}
