import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldName } from './foldName.ts'
import { nameFit, typedForms } from './nameFit.ts'

const fitOf = (typed: string, name: string) => nameFit(typedForms(typed), foldName(name))

describe('typedForms', () => {
  it.each([
    ['', []],
    [' . ', []],
    ['China’s', ['chinas', 'china']],
    ["Laos'", ['laos']],
    ['Peru’', ['peru']],
    ['S. Korea', ['s korea', 'south korea']],
    ['N Korea', ['n korea', 'north korea']],
    ['E. Timor', ['e timor', 'east timor']],
    ['W. Sahara', ['w sahara', 'west sahara']],
    ['S', ['s']],
    ['United St', ['united saint', 'united st']],
    ['St Lucia', ['saint lucia']],
    ['St', ['saint']],
  ])('reads %j as %j', (typed, forms) => {
    expect(typedForms(typed)).toEqual(forms)
  })
})

describe('nameFit', () => {
  it.each([
    ['united states', 'United States', 'exact'],
    ['UnitedStates', 'United States', 'exact'],
    ['sri lanka', 'Srilanka', 'exact'],
    ['uni ted', 'United', 'exact'],
    ['a fri', 'Afri', null],
    ['united st', 'United States', 'begins'],
    ['states', 'United States', 'inside'],
    ['sta un', 'States Union', 'inside'],
    ['un st', 'United States', 'inside'],
    ['nited', 'United States', null],
    ['united states of', 'United States', null],
    ['x states', 'United States', null],
  ])('%j fits %j: %s', (typed, name, expected) => {
    expect(fitOf(typed, name)).toBe(expected)
  })

  it('is exact for a name itself, begins with any beginning of it, and never fits a longer one', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(letters, fc.nat(12), (text, at) => {
        const name = foldName(text)
        fc.pre(name !== '')
        expect(nameFit([name], name)).toBe('exact')
        const begun = name.slice(0, at).trim()
        if (begun !== '') expect(['exact', 'begins']).toContain(nameFit([begun], name))
        expect(nameFit([`${name}x`], name)).toBeNull()
      }),
    )
    expect(nameFit([], 'peru')).toBeNull()
  })
})
