import { useCallback, useEffect, useRef } from 'react'
import type { Address } from '#app/address/useAddress.ts'
import { forgetBefore, forgetPresenting, keepBefore, keptBefore } from '#app/present/keptPresenting.ts'
import { firstSlide, pageKeys } from '#selection/pageUrl.ts'
import { everything } from '#selection/selection.ts'
import { type FindId, readSelection, writeSelection } from '#selection/selectionUrl.ts'

/** Ways into a presentation and out of it, to what was chosen before. */
export function usePresenting(
  { selection, other, goTo }: Address,
  findId: FindId,
): { readonly present: () => void; readonly endPresenting: () => void } {
  const isPresenting = other(pageKeys.slide) !== null
  const before = useRef<string | null>(null)
  const present = useCallback(() => {
    before.current = writeSelection(selection)
    keepBefore(before.current)
    forgetPresenting()
    goTo(everything, pageKeys.slide, firstSlide, 'push')
  }, [selection, goTo])
  const endPresenting = useCallback(() => {
    const { selection: chosen } = readSelection(before.current ?? keptBefore(), findId)
    goTo(chosen, pageKeys.slide, null, 'push')
  }, [goTo, findId])
  // Back leaves a presentation too, and what was chosen before it is on the page again.
  useEffect(() => {
    if (!isPresenting) forgetBefore()
  }, [isPresenting])
  return { present, endPresenting }
}
