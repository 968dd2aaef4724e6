import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomSelection } from '#fixtures/randomStatement.ts'
import {
  canonical,
  dimensions,
  everything,
  isActive,
  isChosen,
  isFiltered,
  keptText,
  longestText,
  readPartner,
  type Selection,
  setNamedOnly,
  setPeriod,
  setText,
  toggle,
  withoutDimension,
} from './selection.ts'

const chosen = (part: Partial<Selection>): Selection => ({ ...everything, ...part })
const period = { from: '2024-03-01', to: '2024-04-01' }

describe('a click', () => {
  it('adds a value and takes it away again, in order and once each', () => {
    const two = toggle(toggle(everything, 'partner', 'RUS'), 'partner', 'BRA')
    expect(two).toEqual(chosen({ partner: ['BRA', 'RUS'] }))
    expect(toggle(two, 'partner', 'RUS')).toEqual(chosen({ partner: ['BRA'] }))
    expect(canonical(['b', 'a', 'b'])).toEqual(['a', 'b'])
  })

  it('on a partner that is chosen as named only takes that away, and leaves the others', () => {
    const named = chosen({ partner: ['BRA', 'RUS.named'] })
    expect(toggle(named, 'partner', 'RUS')).toEqual(chosen({ partner: ['BRA'] }))
    expect(toggle(chosen({ partner: ['BRA'] }), 'partner', 'RUS.named')).toEqual(named)
  })

  it('takes an ending for what it is in other dimensions', () => {
    const forum = toggle(chosen({ forum: ['fair.named'] }), 'forum', 'fair')
    expect(forum.forum).toEqual(['fair', 'fair.named'])
    expect(isChosen(forum, 'forum', 'other')).toBe(false)
    expect(isChosen(chosen({ forum: ['fair.named'] }), 'forum', 'fair')).toBe(false)
  })
})

describe('a partner', () => {
  it('is chosen in full or as named only', () => {
    expect(readPartner('RUS')).toEqual({ id: 'RUS', namedOnly: false })
    expect(readPartner('RUS.named')).toEqual({ id: 'RUS', namedOnly: true })
    for (const choice of ['RUS', 'RUS.named'])
      expect(isChosen(chosen({ partner: ['BRA', choice] }), 'partner', 'RUS')).toBe(true)
    expect(isChosen(chosen({ partner: ['BRA'] }), 'partner', 'RUS')).toBe(false)
    expect(isChosen(chosen({ initiative: ['RUS'] }), 'partner', 'RUS')).toBe(false)
  })

  it('changes from one to the other, beside the others, and only where it is chosen', () => {
    const full = chosen({ partner: ['BRA', 'RUS'] })
    const named = chosen({ partner: ['BRA', 'RUS.named'] })
    expect(setNamedOnly(full, 'RUS', true)).toEqual(named)
    expect(setNamedOnly(named, 'RUS', true)).toEqual(named)
    expect(setNamedOnly(named, 'RUS', false)).toEqual(full)
    expect(setNamedOnly(full, 'CHN', true)).toBe(full)
  })
})

describe('a period', () => {
  it('is kept the right way round, and taken away', () => {
    expect(setPeriod(everything, period).period).toEqual(period)
    expect(setPeriod(everything, { from: period.to, to: period.from }).period).toEqual(period)
    const day = { from: period.to, to: period.to }
    expect(setPeriod(chosen({ text: 'a' }), day)).toEqual(chosen({ text: 'a', period: day }))
    expect(setPeriod(chosen({ period }), null)).toEqual(everything)
  })
})

describe('searched words', () => {
  it('are kept without white space around, up to their bound and no half character', () => {
    expect(keptText('  win-win \n')).toBe('win-win')
    expect(keptText('a'.repeat(longestText))).toHaveLength(longestText)
    expect(keptText('a'.repeat(longestText + 1))).toHaveLength(longestText)
    expect(keptText(`${'a'.repeat(longestText - 1)}🕊`)).toBe('a'.repeat(longestText - 1))
    expect(keptText(`🕊${'a'.repeat(longestText)}`)).toBe(`🕊${'a'.repeat(longestText - 2)}`)
    expect(keptText(`${'a'.repeat(longestText - 1)} b`)).toBe('a'.repeat(longestText - 1))
    expect(setText(chosen({ theme: ['peace'] }), ' a ')).toEqual(chosen({ theme: ['peace'], text: 'a' }))
  })

  it('are a beginning of what was typed, whatever that is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
        const kept = keptText(typed)
        expect(typed.trimStart().startsWith(kept)).toBe(true)
        expect(kept.length).toBeLessThanOrEqual(longestText)
        expect(keptText(kept)).toBe(kept)
      }),
    )
  })
})

describe('whether anything is chosen', () => {
  it('is told of each dimension, of all and of all but one', () => {
    expect(isFiltered(everything)).toBe(false)
    fc.assert(
      fc.property(randomSelection, (selection) => {
        const active = dimensions.filter((dimension) => isActive(selection, dimension))
        expect(isFiltered(selection)).toBe(active.length > 0)
        for (const dimension of dimensions) {
          const without = withoutDimension(selection, dimension)
          expect(isActive(without, dimension)).toBe(false)
          expect({ ...without, [dimension]: selection[dimension] }).toEqual(selection)
          expect(isFiltered(selection, dimension)).toBe(isFiltered(without))
          const value = selection[dimension]
          expect(isActive(selection, dimension)).toBe(value !== null && value.toString() !== '')
        }
      }),
    )
  })
})
