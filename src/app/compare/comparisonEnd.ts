let isFresh = false

const forget = (): void => {
  isFresh = false
  removeEventListener('keydown', forget, true)
  removeEventListener('pointerdown', forget, true)
}

/**
 * That a comparison has been left, until somebody does something else: the button that leads there comes only later, and
 * takes the focus back that was lost with the comparison.
 */
export const comparisonEnd = {
  note: (): void => {
    isFresh = true
    addEventListener('keydown', forget, true)
    addEventListener('pointerdown', forget, true)
  },
  /** Whether it was left just now; said once. */
  take: (): boolean => {
    const was = isFresh
    forget()
    return was
  },
}
