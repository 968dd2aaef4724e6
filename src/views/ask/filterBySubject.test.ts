import { describe, expect, it } from 'vitest'
import { shippedIndex as indexed } from '#fixtures/shippedIndex.ts'
import { countMatches, matching } from '#selection/matching.ts'
import { everything } from '#selection/selection.ts'
import { filterBySubject } from './filterBySubject.ts'

const gsi = { ...everything, initiative: ['gsi'] }
const filter = (selection: typeof everything, kind: 'place' | 'initiative' | 'text', id: string) =>
  filterBySubject([indexed], selection, { kind, id })

describe('filterBySubject', () => {
  it('adds to what is chosen, as a further value of its dimension or one of another', () => {
    expect(filter(gsi, 'initiative', 'gdi')).toEqual({
      selection: { ...everything, initiative: ['gdi', 'gsi'] },
      isAlone: false,
    })
    expect(filter(gsi, 'place', 'UKR').selection).toEqual({ ...gsi, partner: ['UKR'] })
    expect(filter(gsi, 'text', 'peace').selection).toEqual({ ...gsi, text: 'peace' })
    expect(filter(gsi, 'initiative', 'gsi').selection).toBe(gsi)
  })

  it('takes the place of what is chosen where no sentence matches both', () => {
    const { selection, isAlone } = filter(gsi, 'place', 'RUS')
    expect([selection, isAlone]).toEqual([{ ...everything, partner: ['RUS'] }, true])
  })

  it('never leads from what can be asked to an empty page', () => {
    for (const code of indexed.evidence.partner.keys())
      for (const initiative of indexed.evidence.initiative.keys()) {
        const { selection } = filter({ ...everything, initiative: [initiative] }, 'place', code)
        expect(countMatches(matching(indexed, selection)), `${initiative} ${code}`).toBeGreaterThan(0)
      }
  })
})
