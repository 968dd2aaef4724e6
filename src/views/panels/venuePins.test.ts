import { describe, expect, it } from 'vitest'
import { shippedIndex as indexed } from '#fixtures/shippedIndex.ts'
import { matching } from '#selection/matching.ts'
import { everything, type Selection } from '#selection/selection.ts'
import { sayVenue, venuePins } from './venuePins.ts'

const pinsFor = (part: Partial<Selection> = {}) => {
  const selection = { ...everything, ...part }
  return venuePins(indexed, selection, matching(indexed, selection))
}

describe('venuePins', () => {
  it('gives each city one pin, and each forum one place', () => {
    const pins = pinsFor()
    expect(new Set(pins.map(({ city }) => city)).size).toBe(pins.length)
    const ids = pins.flatMap(({ forums }) => forums.map(({ id }) => id))
    expect(ids.sort()).toEqual([...indexed.forums.keys()].sort())
  })

  it('lists the forums of one city by date and counts them on the label', () => {
    const shared = pinsFor().filter(({ forums }) => forums.length > 1)
    expect(shared.map(({ city }) => city)).toEqual(['Beijing'])
    for (const { label, city, forums } of shared) {
      expect(label).toBe(`${city}, ${forums.length} forums`)
      const starts = forums.map(({ id }) => indexed.forums.get(id)?.edition.start)
      expect(starts).toEqual([...starts].sort())
    }
  })

  it('calls what a city is the venue of forums, meetings, or both', () => {
    const ids = [...indexed.forums.keys()]
    const [meeting = ''] = ids.filter((id) => indexed.forums.get(id)?.series.kind === 'meeting')
    const forums = ids.filter((id) => id !== meeting)
    expect(sayVenue(indexed, 'Port', forums.slice(0, 2))).toBe('Port, 2 forums')
    expect(sayVenue(indexed, 'Port', [meeting, meeting])).toBe('Port, 2 meetings')
    expect(sayVenue(indexed, 'Port', [meeting, ...forums.slice(0, 2)])).toBe('Port, 3 forums and meetings')
    expect(sayVenue(indexed, 'Port', [meeting])).toBe('Port')
  })

  it('labels a pin with a single forum by its city', () => {
    const boao = pinsFor().find(({ city }) => city === 'Boao')
    expect([boao?.label, boao?.forums[0]?.dates]).toEqual(['Boao', '26–29 Mar 2024'])
  })

  it('notes where a meeting was really held', () => {
    const summit = pinsFor().find(({ city }) => city === 'San Francisco')
    expect(summit?.forums[0]?.note).toBeTruthy()
  })

  it('lights the pins of matching sentences only, and marks those that are chosen', () => {
    expect(pinsFor().every(({ isLit, isChosen }) => isLit && !isChosen)).toBe(true)
    const chosen = pinsFor({ forum: ['boao-2024'] })
    expect(chosen.filter(({ isChosen }) => isChosen).map(({ city }) => city)).toEqual(['Boao'])
    expect(chosen.find(({ city }) => city === 'Boao')?.isLit).toBe(true)
    expect(chosen.find(({ city }) => city === 'San Francisco')?.isLit).toBe(false)
    expect(pinsFor({ initiative: ['gsi'] }).some(({ isLit }) => isLit)).toBe(false)
  })
})
