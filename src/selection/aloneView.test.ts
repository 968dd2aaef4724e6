import { expect, it } from 'vitest'
import { aloneView, aloneViews } from './aloneView.ts'

it('is one that there is, or none', () => {
  expect(aloneViews.map(aloneView)).toEqual(aloneViews)
  for (const value of [null, '', 'Map', 'statement', 'constructor']) expect(aloneView(value)).toBeNull()
})
