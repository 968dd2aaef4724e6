import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { browserGaps } from './browserGaps.ts'

test.each(browserGaps)(
  'what is left out in $browser is a journey that there is: $journey',
  ({ file, journey, why }) => {
    expect(readFileSync(`e2e/${file}`, 'utf8')).toContain(`test('${journey}'`)
    expect(why).not.toBe('')
  },
)
