import { useEffect, useLayoutEffect, useState } from 'react'

interface Search {
  /** What is drawn: another search begins where this is another object. */
  readonly of: object
  /** The greatest number that is known to fit, and the greatest that may. */
  readonly low: number
  readonly high: number
  readonly trial: number
}

const narrowed = ({ of, low, high, trial }: Search, isFitting: boolean): Search => {
  const next = isFitting ? { low: trial, high } : { low, high: trial - 1 }
  return { of, ...next, trial: Math.ceil((next.low + next.high) / 2) }
}

/** The page's own faces for words and for labels. */
const faces = 2

/** Letters of another face take another room: what was found with them would change under the eyes of the reader. */
const areLettersHere = (): boolean =>
  [...document.fonts].filter(({ status }) => status === 'loaded').length >= faces

/**
 * The greatest number with which what is drawn still fits, found by drawing it: a few times before anything is
 * painted. Until the page's own letters are there it is the least.
 *
 * @param of an object that stays the same as long as nothing else changes what fits
 * @param least a number that is sure to fit
 * @param most the first that is tried; as much as there is
 * @param fits measures what is drawn now
 */
export function useMostThatFits(of: object, least: number, most: number, fits: () => boolean): number {
  const [latest, setLatest] = useState<Search | null>(null)
  const search =
    latest?.of === of ? latest : { of, low: least, high: Math.max(least, most), trial: Math.max(least, most) }
  const [isSet, setSet] = useState(areLettersHere)
  useLayoutEffect(() => {
    if (isSet && search.low < search.high) setLatest(narrowed(search, fits()))
  })
  useEffect(() => {
    const again = (): void => {
      setSet(areLettersHere())
      setLatest(null)
    }
    document.fonts.addEventListener('loadingdone', again)
    return () => document.fonts.removeEventListener('loadingdone', again)
  }, [])
  return isSet ? search.trial : least
}
