import { expect, it } from 'vitest'
import { itemNumber, type NumberKind } from './itemNumber.ts'

it.each<readonly [number, NumberKind, string]>([
  [1, 'a', 'a'],
  [26, 'a', 'z'],
  [27, 'a', 'aa'],
  [703, 'A', 'AAA'],
  [4, 'i', 'iv'],
  [1999, 'I', 'MCMXCIX'],
  [12, '1', '12'],
  [0, 'a', '0'],
  [-3, 'i', '-3'],
  [4000, 'i', '4000'],
])('writes %d in a list of the kind %s as %s', (number, kind, written) =>
  expect(itemNumber(number, kind)).toBe(written),
)
