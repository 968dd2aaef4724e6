import { createContext } from 'react'

/** Gives the whole address of what the page shows now; null where it has none that could be given away. */
export const LinkToHere = createContext<(() => string) | null>(null)
