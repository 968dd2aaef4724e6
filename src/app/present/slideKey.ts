/** Key of the address that holds the id of the slide that is shown; without it the dashboard is. */
export const slideKey = 'present'

/** Stands for the id of whichever slide comes first in the deck. */
export const firstSlide = 'first'
