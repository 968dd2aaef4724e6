import { useCallback } from 'react'
import type { Dimension } from '#selection/selection.ts'
import { goToPeriod } from './goToPeriod.ts'
import type { Tab } from './PhoneTabs.tsx'

/** Leads from the chip of a filter to where it is changed: words to Ask, the period to the timeline. */
export function useEditChip(
  text: string,
  openWith: (words: string) => void,
  onTab: (tab: Tab) => void,
): (dimension: Dimension) => void {
  return useCallback(
    (dimension) => {
      if (dimension === 'text') openWith(text)
      if (dimension !== 'period') return
      onTab('timeline')
      void goToPeriod()
    },
    [openWith, text, onTab],
  )
}
