import { expect, it } from 'vitest'
import { colors } from '#drawing/colors.ts'
import { comparedColors, slideColors } from '#writers/slide/slideColors.ts'
import { comparedColor, screenColor } from './screenColor.ts'

it('shows every colour of slides and drawings by a token, so that a dark page is dark', () => {
  const all = [...Object.values(slideColors), ...Object.values(comparedColors), ...Object.values(colors)]
  for (const color of all) expect(screenColor(color), color).toMatch(/^var\(--[a-z0-9-]+\)$/)
  expect(screenColor(slideColors.paper)).toBe('var(--paper)')
  expect(screenColor(colors.landLine)).toBe('var(--paper)')
  expect(screenColor(colors.named)).toBe('var(--named)')
  expect(comparedColor(colors.named)).toBe('var(--cmp-added)')
  expect(comparedColor(colors.land)).toBe('var(--land)')
  expect(screenColor('ABCDEF')).toBe('#abcdef')
})
