/**
 * Does at once what can be done in steps.
 *
 * @returns what the last step gives
 */
export function finish<Result>(steps: Generator<unknown, Result, void>): Result {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}
