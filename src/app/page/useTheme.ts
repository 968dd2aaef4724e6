import { useCallback, useEffect, useSyncExternalStore } from 'react'
import { broughtPage } from '#app/data/brought.ts'
import { deviceChoice } from './deviceChoice.ts'

/** Colours of the page: as the system has them, or as the reader chose. */
export type ColorTheme = 'system' | 'light' | 'dark'

const order = ['system', 'light', 'dark'] as const
const choice = deviceChoice<ColorTheme>(
  'statement-atlas.theme',
  [...order],
  () => broughtPage()?.theme ?? null,
)

/** The colour theme, remembered on this device where that is allowed, and a step to the next one. */
export function useTheme(): { readonly theme: ColorTheme; readonly next: () => void } {
  const theme = useSyncExternalStore(choice.subscribe, choice.read)
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
  }, [theme])
  const next = useCallback(
    () => choice.choose(order[(order.indexOf(theme) + 1) % order.length] ?? 'system'),
    [theme],
  )
  return { theme, next }
}
