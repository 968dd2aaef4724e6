import fc from 'fast-check'
import { parseDocument } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import type { Drawing, DrawingNode, TextNode } from './drawing.ts'
import { toSvg } from './toSvg.ts'
import { xmlText } from './xmlText.ts'

const words = (text: string): TextNode => ({
  kind: 'text',
  text,
  x: 4,
  y: 12,
  anchor: 'start',
  face: 'sans',
  size: 13,
  weight: 600,
  fill: '#000000',
})

const drawn = (...nodes: readonly DrawingNode[]): Drawing => ({
  width: 40,
  height: 20,
  label: 'Map: Chile & Peru',
  lang: 'en',
  ground: null,
  nodes,
})

const textIn = (svg: string, name: string): readonly string[] => {
  const found: string[] = []
  const walk = (node: ReturnType<typeof parseDocument>['children'][number], isIn: boolean): void => {
    if ('children' in node) {
      const isHere = isIn || ('name' in node && node.name === name)
      if ('name' in node && node.name === name) found.push('')
      for (const child of node.children) walk(child, isHere)
    } else if (isIn && 'data' in node) found.push(`${found.pop() ?? ''}${node.data}`)
  }
  for (const node of parseDocument(svg, { xmlMode: true, decodeEntities: true }).children) walk(node, false)
  return found
}

describe('xmlText', () => {
  test('escapes what has a meaning in XML', () =>
    expect(xmlText(`<a b="c">'&`)).toBe('&lt;a b=&quot;c&quot;&gt;&apos;&amp;'))
  test('lets a space stand for what XML refuses, and keeps lines and tabs', () =>
    expect(xmlText('a\u000bb\u0000c\td\ne\uffff')).toBe('a b c\td\ne '))
  test('marks half a surrogate pair and keeps a whole one', () =>
    expect(xmlText('\ud83d 🕊 \udd4a')).toBe('\ufffd 🕊 \ufffd'))
  test('leaves nothing that XML 1.0 refuses, whatever comes', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(xmlText(text)).toMatch(/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u)
        expect(xmlText(text)).not.toMatch(/[<>"']/)
      }),
    ))
})

describe('toSvg', () => {
  test('writes any text so that it is read back', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'a<>&"\' é🕊字\u000b\u0001') }), (text) => {
        const svg = toSvg(drawn(words(text)))
        // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is tried.
        expect(textIn(svg, 'text')).toEqual([text.replace(/[\u0001\u000b]/g, ' ')])
        expect(textIn(svg, 'title')).toEqual(['Map: Chile & Peru'])
      }),
    ))
  test('defines a hatch once for all that wear it, and another for another', () => {
    const hatch = { ground: '#ffffff', line: '#000000', step: 6, width: 1.6 }
    const area = (step: number): DrawingNode => ({ kind: 'path', d: 'M0 0h9v9Z', fill: { ...hatch, step } })
    const svg = toSvg(drawn(area(6), area(6), area(3)), 'one')
    expect(svg.match(/<pattern id="[^"]+"/g)).toEqual(['<pattern id="one-1"', '<pattern id="one-2"'])
    expect(svg.match(/fill="url\(#one-\d\)"/g)).toHaveLength(3)
  })
  test('shifts, scales and clips a group', () => {
    const svg = toSvg(
      drawn({ kind: 'group', x: 3, y: 4, scale: 0.5, clip: { width: 8, height: 9 }, nodes: [words('in')] }),
    )
    expect(svg).toContain('<g transform="translate(3 4) scale(0.5)" clip-path="url(#atlas-1)">')
    expect(svg).toContain('<clipPath id="atlas-1"><rect width="8" height="9"/></clipPath>')
  })
  test('asks for nothing from elsewhere and names what stands in for its fonts', () => {
    const svg = toSvg({ ...drawn(words('in')), ground: '#faf9f6' })
    expect(svg.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg'])
    expect(svg).toContain('sans-serif')
    expect(svg).toContain('<rect width="40" height="20" fill="#faf9f6"/>')
  })
  test('paints nothing but what it is told to', () => {
    const svg = toSvg(
      drawn(
        { kind: 'rect', x: 1, y: 2, width: 3, height: 4, round: 1, stroke: '#000000', dash: [2, 1] },
        { kind: 'circle', x: 1, y: 2, r: 3, fill: '#ffffff', opacity: 0.5 },
        { kind: 'line', x1: 0, y1: 1, x2: 2, y2: 3.00004, stroke: '#000000', strokeWidth: 2 },
      ),
    )
    expect(svg).toContain(
      '<rect x="1" y="2" width="3" height="4" rx="1" fill="none" stroke="#000000" stroke-dasharray="2 1" stroke-linejoin="round"/>',
    )
    expect(svg).toContain('<circle cx="1" cy="2" r="3" fill="#ffffff" opacity="0.5"/>')
    expect(svg).toContain(
      '<line x1="0" y1="1" x2="2" y2="3" fill="none" stroke="#000000" stroke-width="2" stroke-linejoin="round"/>',
    )
  })
})

test('level lines and dots are patterns of their own, the lines unturned', () => {
  const square = { kind: 'rect', x: 0, y: 0, width: 9, height: 9 } as const
  const svg = toSvg(
    drawn(
      { ...square, fill: { ground: '#ffffff', line: '#112233', step: 4, width: 1, isLevel: true } },
      { ...square, fill: { ground: '#445566', dot: '#ffffff', step: 4, radius: 0.5 } },
    ),
  )
  const [level = '', dots = '', ...others] = svg.match(/<pattern.*?<\/pattern>/gs) ?? []
  expect(others).toEqual([])
  expect(level).not.toContain('patternTransform')
  expect(level).toContain('<rect width="4" height="1" fill="#112233"/>')
  expect(dots).toContain('patternTransform="rotate(-45)"')
  expect(dots).toContain('<circle cx="2" cy="2" r="0.5" fill="#ffffff"/>')
})
