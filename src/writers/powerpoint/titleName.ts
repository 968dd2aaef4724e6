/** What the heading of a slide is called, by which the package is told that it is its title. */
export const titleName = 'Title'
