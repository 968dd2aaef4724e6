import { useMemo, useState } from 'react'
import { firstShows, type ShowsProps } from '#ui/shared/panelShows.ts'

/** How the panels show what they show, from the first screen on; the same object until that changes. */
export function useShows(): ShowsProps {
  const [shows, setShows] = useState(firstShows)
  return useMemo(() => ({ shows, onShow: (change) => setShows((old) => ({ ...old, ...change })) }), [shows])
}
