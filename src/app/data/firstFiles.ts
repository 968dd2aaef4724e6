import { shippedStatement } from './shippedStatement.ts'

/** Files of `data/` that the page needs at its start whatever its address, the most urgent first. */
export const firstFiles: readonly string[] = [
  `statements/${shippedStatement}.json`,
  ...['places', 'groups', 'initiatives', 'forums', 'themes'].map((part) => `knowledge/${part}.json`),
]
