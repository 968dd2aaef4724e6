import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { colors, initiativeColors } from './colors.ts'

const tokens = readFileSync('src/ui/shared/tokens.css', 'utf8')

/** The light colour of a token. */
const lightOf = (name: string): string | undefined =>
  tokens.match(new RegExp(`^ {2}--${name}: light-dark\\((#[0-9a-f]{6}),`, 'm'))?.[1]

test.each(Object.entries(colors))('%s is the light colour of the page', (name, color) =>
  expect(lightOf(name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))).toBe(color),
)

test.each(initiativeColors.map((color, at) => [at + 1, color] as const))(
  'so is that of initiative %i',
  (slot, color) => expect(lightOf(`initiative-${slot}`)).toBe(color),
)
