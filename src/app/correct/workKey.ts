/** Under which the work on a statement is kept on this device. */
export function workKey(id: string): string {
  return `statement-atlas.work.${id}`
}
