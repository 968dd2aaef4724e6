import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { wideJourneys } from './wideJourneys.ts'

test.each(wideJourneys)('%s is a file that there is, so that no run walks past it', (pattern) => {
  expect(existsSync(pattern.replace('**/', ''))).toBe(true)
})
