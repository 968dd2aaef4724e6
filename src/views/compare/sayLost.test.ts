import { describe, expect, it } from 'vitest'
import { sayLost } from './sayLost.ts'

const nothing = { version: null, statement: null, keys: [] }

describe('sayLost', () => {
  it('says what neither text has, a change that is none, and what the page does not know', () => {
    expect(sayLost(nothing, [])).toBe('')
    expect(sayLost(nothing, [{ key: 'p', value: 'ZZZ' }])).toBe(
      'Part of this link not found in either statement, and left out: Place ZZZ.',
    )
    expect(
      sayLost({ ...nothing, keys: ['zoom'] }, [
        { key: 'map', value: 'mars' },
        { key: 'show', value: 'new' },
      ]),
    ).toBe(
      'Parts of this link not found in either statement, and left out: Map mars, Show new. ' +
        'Part of this link that this page does not know: zoom.',
    )
  })
})
