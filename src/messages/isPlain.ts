/** Whether a message in ICU MessageFormat says itself: nothing is put into it, and nothing in it is quoted. */
export function isPlain(message: string): boolean {
  return !/[{}']/.test(message)
}
