import { describe, expect, it } from 'vitest'
import { readPublished } from '#fixtures/shippedIndex.ts'
import { parseWorldFile } from './worldFile.ts'

type Json = Record<string, unknown>

describe('parseWorldFile', () => {
  it.each(['atlantic', 'pacific'])('reads the %s map', (view) => {
    const result = parseWorldFile(readPublished(`world/${view}.json`))
    expect(result).toMatchObject({ ok: true, value: { view, width: 1000 } })
  })

  it.each([
    [
      'projection.rotate[0]',
      { projection: { name: 'equalEarth', rotate: ['x', 0], scale: 1, translate: [0, 0] } },
    ],
    ['outline', { outline: '' }],
    ['topology', { topology: { type: 'Topology' } }],
    ['topology', { topology: { arcs: [], objects: {} } }],
    ['topology', { topology: { arcs: [], objects: { countries: {} } } }],
    ['dots[0].x', { dots: [{ code: 'VAT', x: null, y: 1 }] }],
  ])('names %s as the place that is wrong', (place, change) => {
    const json = { ...(readPublished('world/atlantic.json') as Json), ...change }
    expect(parseWorldFile(json)).toMatchObject({ ok: false, problem: { code: 'invalid', place } })
  })
})
