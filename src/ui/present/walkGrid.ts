const steps: Readonly<Record<string, (columns: number) => number>> = {
  ArrowLeft: () => -1,
  ArrowRight: () => 1,
  ArrowUp: (columns) => -columns,
  ArrowDown: (columns) => columns,
}

/**
 * How far a key leads in a grid that is filled row by row.
 *
 * @param index place of the card that has the focus, from 0
 * @returns places to go, 0 at an edge; null when the key does not walk the grid
 */
export function walkGrid(key: string, index: number, columns: number, size: number): number | null {
  if (key === 'Home' || key === 'End') return (key === 'Home' ? 0 : size - 1) - index
  // A clicker walks the cards one by one.
  if (key === 'PageUp' || key === 'PageDown')
    return walkGrid(key === 'PageUp' ? 'ArrowLeft' : 'ArrowRight', index, columns, size)
  const step = steps[key]?.(columns)
  if (step === undefined) return null
  const to = index + step
  if (to >= 0 && to < size) return step
  // Below the last full row there may be a shorter one.
  const isShorter = key === 'ArrowDown' && Math.floor(index / columns) < Math.floor((size - 1) / columns)
  return isShorter ? size - 1 - index : 0
}
