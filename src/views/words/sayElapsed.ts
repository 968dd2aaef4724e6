/**
 * Time that has passed, as a stopwatch shows it.
 *
 * @param milliseconds below zero counts as none
 * @returns `"0:07"`, `"12:05"`, from an hour on `"1:02:09"`
 */
export function sayElapsed(milliseconds: number): string {
  const seconds = Math.floor(Math.max(0, milliseconds) / 1000)
  const minutes = Math.floor(seconds / 60)
  const hours = Math.floor(minutes / 60)
  const two = (count: number): string => String(count).padStart(2, '0')
  const tail = two(seconds % 60)
  return hours > 0 ? `${hours}:${two(minutes % 60)}:${tail}` : `${minutes}:${tail}`
}
