import { keptName } from '#app/data/brought.ts'

/** Under which the work on a statement is kept on this device. */
export function workKey(id: string): string {
  return `statement-atlas.work.${keptName(id)}`
}

/** Under which own words are kept that count in all statements. */
export const sharedWordsKey = 'statement-atlas.own-words'
