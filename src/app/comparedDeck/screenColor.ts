import { colors, initiativeColors, slideLand } from '#drawing/colors.ts'
import { comparedColors, slideColors } from '#writers/slide/slideColors.ts'

/** A key of the drawings' colours as the page's tokens are called: `landLine` is `--land-line`. */
const tokenOf = (key: string): string =>
  `var(--${key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)})`

const withHash = (color: string): string => (color.startsWith('#') ? color : `#${color}`).toLowerCase()

/** The token of each colour that slides and drawings have, the first that has it. */
const tokens: ReadonlyMap<string, string> = new Map(
  [
    [slideLand, 'var(--land)'] as const,
    [comparedColors.first, 'var(--ink3)'] as const,
    [comparedColors.second, 'var(--ink)'] as const,
    ...initiativeColors.map((color, at) => [color, `var(--initiative-${at + 1})`] as const),
    ...Object.entries(slideColors).map(([key, color]) => [color, tokenOf(key)] as const),
    ...Object.entries(colors).map(([key, color]) => [color, tokenOf(key)] as const),
  ]
    .map(([color, token]) => [withHash(color), token] as const)
    .reverse(),
)

/** A colour of a slide as the page shows it, light or dark: by the token of the same meaning, where there is one. */
export function screenColor(color: string): string {
  return tokens.get(withHash(color)) ?? withHash(color)
}

/** The same in a drawing of a comparison, in which these two say what became of a place. */
export function comparedColor(color: string): string {
  if (color === colors.named) return 'var(--cmp-added)'
  return color === colors.hatch ? 'var(--cmp-kept)' : screenColor(color)
}
