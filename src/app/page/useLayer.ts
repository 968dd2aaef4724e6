import { useCallback, useState } from 'react'

/** A layer over the page, open or not. */
export interface Layer {
  /** Number of this opening, from 1, to be the key of what is drawn; null while it is closed. */
  readonly opening: number | null
  readonly open: () => void
  /** Closes the layer if it is still that opening: a dialog says only a moment later that it has closed. */
  readonly close: (opening: number | null) => void
}

/**
 * A layer that is opened again while it is still closing stays open: every opening is a dialog of its own, and
 * what the one before says of itself no longer counts.
 */
export function useLayer(): Layer {
  const [{ last, isOpen }, set] = useState({ last: 0, isOpen: false })
  const open = useCallback(() => set((now) => ({ last: now.last + 1, isOpen: true })), [])
  const close = useCallback(
    (opening: number | null) => set((now) => (now.last === opening ? { ...now, isOpen: false } : now)),
    [],
  )
  return { opening: isOpen ? last : null, open, close }
}
