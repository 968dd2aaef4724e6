/** Key of the address that holds the id of the slide that is shown; without it the dashboard is. */
export const slideKey = 'present'
