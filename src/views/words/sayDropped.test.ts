import { expect, it } from 'vitest'
import { sayDropped, sayValue } from './sayDropped.ts'

it('says what a link named and the statement does not have, by what it was to be', () => {
  expect(
    sayDropped([
      { key: 'p', value: 'ZZZ' },
      { key: 't', value: 'nope' },
      { key: 'map', value: 'moon' },
      { key: 'view', value: 'up' },
      { key: 'odd', value: 'so' },
    ]),
  ).toBe('Place ZZZ, Theme nope, Map moon, view up, so')
  expect(sayDropped([])).toBe('')
})

it('says sixty characters of a value, and that more were left out', () => {
  expect(sayValue('x'.repeat(60))).toBe('x'.repeat(60))
  expect(sayValue(`${'x'.repeat(60)}y`)).toBe(`${'x'.repeat(60)}…`)
  expect(sayValue(`${'x'.repeat(58)}  yz`)).toBe(`${'x'.repeat(58)}…`)
  expect(sayDropped([{ key: 'p', value: 'x'.repeat(99) }])).toBe(`Place ${'x'.repeat(60)}…`)
})
