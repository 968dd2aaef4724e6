import { expect, test } from 'vitest'
import { sayUnmet } from './sayUnmet.ts'

test('what a link did not get is said, each in a sentence', () => {
  expect(sayUnmet({ version: null, statement: null, keys: [] }, [])).toBe('')
  expect(
    sayUnmet({ version: '9', statement: 'other', keys: ['colour', 'x'] }, [
      { key: 'i', value: 'nonsense' },
      { key: 'map', value: 'antarctic' },
    ]),
  ).toBe(
    'This link is of version 9, which this page does not know: it is read as far as it is understood. ' +
      'The statement other that this link names is not here: another one is shown. ' +
      'Parts of this link not found in this statement, and left out: Initiative nonsense, Map antarctic. ' +
      'Parts of this link that this page does not know: colour, x.',
  )
})

test('of a statement that somebody opened it is said where it may be', () => {
  expect(sayUnmet({ version: null, statement: 'text-1a2b3c', keys: [] }, [])).toBe(
    'The statement text-1a2b3c that this link names is not on this device: another one is shown. ' +
      'Open its file, or its text, and the link leads to it.',
  )
})

test('of a value that is a page of pasted text only the beginning is said', () => {
  const statement = 'x'.repeat(61)
  expect(sayUnmet({ version: null, statement, keys: [] }, [])).toContain(`${'x'.repeat(60)}… that`)
  expect(sayUnmet({ version: null, statement: null, keys: [statement] }, [])).toBe(
    `Part of this link that this page does not know: ${'x'.repeat(60)}….`,
  )
})
