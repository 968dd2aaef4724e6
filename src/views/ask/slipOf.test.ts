import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slipOf, slipsBetween, slipsNear } from './slipOf.ts'

describe('slipOf', () => {
  it.each<[string, string, number | null, string]>([
    ['peru', 'peru', 0, 'the word itself'],
    ['chnia', 'china', 1, 'two exchanged in five letters'],
    ['hcina', 'china', 1, 'the first two exchanged'],
    ['cubs', 'cuba', null, 'another letter'],
    ['ucba', 'cuba', null, 'two exchanged in four letters'],
    ['libia', 'libya', 1, 'i for y'],
    ['lybia', 'libya', 1, 'i and y exchanged'],
    ['brazl', 'brazil', 1, 'one left out of six letters'],
    ['brazill', 'brazil', 1, 'one doubled at the end'],
    ['brrazil', 'brazil', 1, 'one doubled'],
    ['brazxil', 'brazil', null, 'one too many that is no double'],
    ['chna', 'china', null, 'one left out of five letters'],
    ['brasil', 'brazil', null, 'another letter in six'],
    ['singapure', 'singapore', 1, 'another letter in nine'],
    ['sungapure', 'singapore', null, 'two others in nine'],
    ['mazambiqee', 'mozambique', 2, 'two others in ten'],
    ['mazambigee', 'mozambique', null, 'three others in ten'],
    ['singaporex', 'singapore', null, 'one more at its end'],
    ['untied states', 'united states', 1, 'in one of two words'],
    ['untied sttaes', 'united states', 2, 'in both words'],
    ['nuited sttaes of', 'united states of', 2, 'beginning with the second letter'],
    ['g 20s', 'g 20', null, 'a figure'],
    ['group 78', 'group 77', null, 'another figure'],
    ['united', 'united states', null, 'a word too few'],
    ['unitedstates', 'united states', null, 'no space'],
    ['golan', 'poland', null, 'another beginning'],
    ['', 'peru', null, 'nothing'],
  ])('%s for %s: %s, %s', (typed, wording, slips) => {
    expect(slipOf(typed, wording)).toBe(slips)
  })

  it('forgives nothing in the word for a people below seven letters, nor other letters in a long one', () => {
    expect([slipOf('kneyan', 'kenyan'), slipOf('kneyan', 'kenyan', false)]).toEqual([1, null])
    expect([slipOf('nepalsee', 'nepalese'), slipOf('nepalsee', 'nepalese', false)]).toEqual([1, 1])
    expect([slipOf('singapurean', 'singaporean'), slipOf('singapurean', 'singaporean', false)]).toEqual([
      1,
      null,
    ])
  })

  it('is none for a wording itself, and never more than two', () => {
    const words = fc
      .array(fc.string({ unit: fc.constantFrom('a', 'b', 'i', 'y'), minLength: 1, maxLength: 11 }), {
        minLength: 1,
        maxLength: 3,
      })
      .map((all) => all.join(' '))
    fc.assert(
      fc.property(words, words, (typed, wording) => {
        expect(slipOf(wording, wording)).toBe(0)
        const slips = slipOf(typed, wording)
        if (slips === null) return
        expect(slips).toBeLessThanOrEqual(2)
        expect(slips === 0).toBe(typed === wording)
        expect(typed.split(' ')).toHaveLength(wording.split(' ').length)
      }),
    )
  })
})

it('slips are counted letter by letter, i for y wherever it stands as one', () => {
  expect(slipsBetween('lybia', 'libya')).toBe(1)
  expect(slipsBetween('sirya', 'syria')).toBe(1)
  expect(slipsBetween('kirgizstan', 'kyrgyzstan')).toBe(1)
  expect(slipsBetween('peru', 'peru')).toBe(0)
  expect(slipsBetween('cuba', 'peru')).toBe(4)
})

it('names are near within two slips in seven letters, four at the most, none below five', () => {
  expect([0, 4, 5, 6, 7, 10, 11, 13, 14, 99].map((length) => slipsNear('x'.repeat(length)))).toEqual([
    0, 0, 1, 1, 2, 2, 3, 3, 4, 4,
  ])
})
