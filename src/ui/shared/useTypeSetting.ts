import { useSyncExternalStore } from 'react'
import type { TypeSpacing } from '#layouts/labelWidth.ts'

/** How type is set on the page, by its style sheet or as the reader wishes. */
export interface TypeSetting extends TypeSpacing {
  /** How much larger than the usual 16 pixels. */
  readonly scale: number
  /** Height of a label's line, as a multiple of its size. */
  readonly line: number
}

const usualSize = 16
/** Of the letters that are asked. */
const usualLine = 1.2

/** Whether letters, words or lines stand further apart than the page sets them. */
export const isSpaced = ({ letters, words, line }: TypeSetting): boolean =>
  letters > 0 || words > 0 || line > usualLine * 1.05

const read = (sample: HTMLElement): TypeSetting => {
  const { fontSize, letterSpacing, wordSpacing, lineHeight } = getComputedStyle(sample)
  const size = Number.parseFloat(fontSize) || usualSize
  const inEm = (length: string): number => (Number.parseFloat(length) || 0) / size
  return {
    scale: size / usualSize,
    letters: inEm(letterSpacing),
    words: inEm(wordSpacing),
    line: inEm(lineHeight) || 1,
  }
}

const listeners = new Set<() => void>()
let current: TypeSetting | null = null

/** Sets two letters out of sight: their box changes with everything that a reader can change. */
const begin = (): TypeSetting => {
  const sample = document.createElement('span')
  sample.className = 'type-sample'
  sample.ariaHidden = 'true'
  sample.textContent = 'a a'
  document.body.append(sample)
  const look = (): void => {
    const found = read(sample)
    if (JSON.stringify(found) === JSON.stringify(current)) return
    current = found
    for (const tell of listeners) tell()
  }
  new ResizeObserver(look).observe(sample)
  return read(sample)
}

const now = (): TypeSetting => {
  current ??= begin()
  return current
}

const follow = (tell: () => void): (() => void) => {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

/** How type is set now; what is reckoned in pixels follows it. The same object as long as nothing changes. */
export const useTypeSetting = (): TypeSetting => useSyncExternalStore(follow, now)
