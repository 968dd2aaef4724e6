import { describe, expect, it } from 'vitest'
import { readPublished } from '#fixtures/shippedIndex.ts'
import { writtenKnowledge } from '#fixtures/writtenKnowledge.ts'
import { landBorders } from './landBorders.ts'
import { statesOf } from './statesOf.ts'

const states = statesOf(writtenKnowledge)
const { land, contested } = landBorders(states)

describe('landBorders', () => {
  it.each([
    ['KEN', 'ETH SOM SSD TZA UGA'],
    ['PRT', 'ESP'],
    ['DJI', 'ERI ETH SOM'],
    ['CHN', 'AFG BTN IND KAZ KGZ LAO MMR MNG NPL PAK PRK RUS TJK VNM'],
    ['RUS', 'AZE BLR CHN EST FIN GEO KAZ LTU LVA MNG NOR POL PRK UKR'],
    ['LSO', 'ZAF'],
    ['ITA', 'AUT CHE FRA SMR SVN VAT'],
  ])('knows those of %s', (code, others) => {
    expect(land[code]?.join(' ')).toBe(others)
  })

  it.each(['FJI', 'NZL', 'CYP', 'HKG', 'SXM'])('knows none of %s', (code) => {
    expect([land[code], contested[code]]).toEqual([undefined, undefined])
  })

  it('contests those that hang on a disputed area', () => {
    expect(contested).toEqual({
      ALB: ['SRB', 'XKX'],
      DZA: ['ESH'],
      ESH: ['DZA', 'MAR', 'MRT'],
      MAR: ['ESH', 'MRT'],
      MKD: ['XKX'],
      MNE: ['XKX'],
      MRT: ['ESH', 'MAR'],
      SRB: ['ALB', 'XKX'],
      XKX: ['ALB', 'MKD', 'MNE', 'SRB'],
    })
  })

  it('is published', () => {
    expect(readPublished('extract/whole.json')).toMatchObject({ borders: { land, contested } })
  })

  it('is the same from both sides, and among states alone', () => {
    for (const [code, others] of Object.entries(land)) {
      expect(states.has(code), code).toBe(true)
      for (const other of others) expect(land[other], `${code} ${other}`).toContain(code)
    }
  })
})
