/** Key of the address that makes a window the presenter's; it holds the session of the presentation. */
export const presenterKey = 'presenter'
