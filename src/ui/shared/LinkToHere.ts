import { createContext } from 'react'

/** Gives the whole address of what the page shows now; null outside the page. */
export const LinkToHere = createContext<(() => string) | null>(null)
