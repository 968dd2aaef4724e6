import { describe, expect, it } from 'vitest'
import type { Source } from '#knowledge/knowledge.ts'
import { inMonth, onDay } from '#statement/dated.ts'
import { areLater } from './sourcesOf.ts'

const source = (published?: string): Source => ({ publisher: 'A paper', url: null, kind: 'press', published })

describe('sources are later than a statement', () => {
  const date = onDay('2024-01-09')

  it('where each is known to be, and one of the same day is not', () => {
    expect(areLater([source('2024-01-10'), source('2025-03-01')], date)).toBe(true)
    expect(areLater([source('2024-01-10'), source('2024-01-09')], date)).toBe(false)
    expect(areLater([source('2024-01-10'), source('2023-12-31')], date)).toBe(false)
  })

  it('and never by sources whose day is not known, by none, or where the statement has no date', () => {
    expect(areLater([source('2024-01-10'), source()], date)).toBe(false)
    expect(areLater([], date)).toBe(false)
    expect(areLater([source('2024-01-10')], null)).toBe(false)
  })

  it('after the last day of a month that a statement is dated to', () => {
    expect(areLater([source('2024-01-31')], inMonth('2024-01'))).toBe(false)
    expect(areLater([source('2024-02-01')], inMonth('2024-01'))).toBe(true)
  })
})
