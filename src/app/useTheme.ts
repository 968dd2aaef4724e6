import { useCallback, useEffect, useState } from 'react'

/** Colours of the page: as the system has them, or as the reader chose. */
export type ColorTheme = 'system' | 'light' | 'dark'

const key = 'statement-atlas.theme'
const order: readonly ColorTheme[] = ['system', 'light', 'dark']

/** Storage may be refused altogether; then the choice lasts as long as the page. */
const stored = (): ColorTheme => {
  try {
    const value = localStorage.getItem(key)
    return order.find((theme) => theme === value) ?? 'system'
  } catch {
    return 'system'
  }
}

/** The colour theme, remembered on this device where that is allowed, and a step to the next one. */
export function useTheme(): { readonly theme: ColorTheme; readonly next: () => void } {
  const [theme, setTheme] = useState(stored)
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
    try {
      if (theme === 'system') localStorage.removeItem(key)
      else localStorage.setItem(key, theme)
    } catch {
      // Nothing to do: the page works without remembering.
    }
  }, [theme])
  const next = useCallback(
    () => setTheme((now) => order[(order.indexOf(now) + 1) % order.length] ?? 'system'),
    [],
  )
  return { theme, next }
}
