import { shippedStatement } from './shippedStatement.ts'

/** Files of `data/` that the page needs at its start whatever its address, the most urgent first. */
export const firstFiles: readonly string[] = [
  `statements/${shippedStatement}.json`,
  ...['places', 'groups', 'initiatives', 'forums', 'themes'].map((part) => `knowledge/${part}.json`),
]

/** The map that all addresses but few ask for. It comes last: nothing else of the first screen is as large. */
export const shippedWorld = 'world/atlantic.json'
