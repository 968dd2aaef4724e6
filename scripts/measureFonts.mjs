// Writes how wide the letters of the shipped faces are, for pictures that are drawn where there is no font:
// node scripts/measureFonts.mjs
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

// It comes with what writes PDF.
const { create } = createRequire(import.meta.resolve('pdfkit'))('fontkit')

const files = new URL('../node_modules/@fontsource/', import.meta.url)
const faces = { sans: ['inter', [400, 500, 600, 700]], serif: ['source-serif-4', [400, 600]] }

/** Latin letters, and the signs that stand between them. */
const measured = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x218, 0x21b],
  [0x1e80, 0x1e85],
  [0x2010, 0x2026],
  [0x2030, 0x203a],
  [0x20ac, 0x20ac],
]

const widthsOf = (name, weight) => {
  const fonts = ['latin', 'latin-ext'].map((part) =>
    create(readFileSync(new URL(`${name}/files/${name}-${part}-${weight}-normal.woff`, files))),
  )
  const byWidth = new Map()
  for (const [from, to] of measured)
    for (let code = from; code <= to; code += 1) {
      const font = fonts.find((one) => one.hasGlyphForCodePoint(code))
      if (!font) continue
      const width = Math.round((font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm) * 1000)
      byWidth.set(width, (byWidth.get(width) ?? '') + String.fromCodePoint(code))
    }
  return Object.fromEntries(byWidth)
}

const table = Object.fromEntries(
  Object.entries(faces).flatMap(([face, [name, weights]]) =>
    weights.map((weight) => [`${face} ${weight}`, widthsOf(name, weight)]),
  ),
)
const target = new URL('../src/drawing/advances.json', import.meta.url)
writeFileSync(target, `${JSON.stringify(table, null, 2)}\n`)
process.stdout.write(`${Object.keys(table).length} faces measured.\n`)
