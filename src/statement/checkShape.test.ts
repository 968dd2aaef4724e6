import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { checkShape } from './checkShape.ts'
import { countryCode, isoDate } from './schemaParts.ts'

const schema = v.array(v.object({ when: isoDate, where: v.array(countryCode) }))
const good = { when: '2024-01-09', where: ['KEN'] }
const problem = (json: unknown) => {
  const result = checkShape(schema, json)
  return result.ok ? null : result.problem
}

describe('checkShape', () => {
  it('gives the value without what the schema does not know', () => {
    expect(checkShape(schema, [{ ...good, more: 1 }])).toEqual({ ok: true, value: [good] })
  })

  it('names the place by indexes and keys, and none where it is the whole', () => {
    expect(problem([good, { ...good, where: ['KEN', 'Kenya'] }])?.place).toBe('[1].where[1]')
    expect(problem([{ ...good, when: 7 }])?.place).toBe('[0].when')
    expect(problem(7)).not.toHaveProperty('place')
  })

  it('says by a reason what was expected, or what kind of value', () => {
    expect(problem([{ ...good, when: 'soon' }])).toMatchObject({
      code: 'invalid',
      values: { reason: 'date', received: '"soon"' },
    })
    expect(problem([{ ...good, when: '2024-02-31' }])?.values).toEqual({
      reason: 'calendarDay',
      expected: '',
      received: '"2024-02-31"',
    })
    expect(problem([{ ...good, where: ['KE'] }])?.values).toMatchObject({
      reason: 'country',
      received: '"KE"',
    })
    expect(problem('x')?.values).toEqual({ reason: 'other', expected: 'Array', received: '"x"' })
  })

  it('reports the first of several problems', () => {
    expect(problem([{ when: 'soon', where: 7 }, 'x'])?.place).toBe('[0].when')
  })
})
