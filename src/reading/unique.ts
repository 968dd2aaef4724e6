/** The values without repetition, in the order of their first standing. */
export function unique<Value>(values: Iterable<Value>): readonly Value[] {
  return [...new Set(values)]
}
