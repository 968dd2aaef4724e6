import { describe, expect, it } from 'vitest'
import { inventedPlace } from '#fixtures/inventedPlace.ts'
import { writtenKnowledge } from '#fixtures/writtenKnowledge.ts'
import { neighboursGroup } from './neighboursGroup.ts'
import { neighboursId } from './neighboursId.ts'

describe('neighboursGroup', () => {
  const borders = { land: { AAA: ['CCC', 'BBB'] }, contested: { AAA: ['DDD'], EEE: ['AAA'] } }

  it('is an open class of who borders a state, contested where the border is', () => {
    expect(neighboursGroup('alpha-neighbours', inventedPlace('AAA', 'Alpha'), borders)).toEqual({
      id: 'alpha-neighbours',
      kind: 'group',
      name: 'Neighbours of Alpha by land',
      shortName: 'Neighbours',
      extent: 'open',
      terms: [],
      members: [{ code: 'CCC' }, { code: 'BBB' }, { code: 'DDD', status: 'contested' }],
      of: 'AAA',
      inferredFrom: 'the states whose land borders meet those of Alpha on the map',
      sources: ['natural-earth'],
    })
  })

  it('is one also where every border is contested, and none for an island', () => {
    expect(neighboursGroup('e', inventedPlace('EEE', 'Epsilon'), borders)?.members).toEqual([
      { code: 'AAA', status: 'contested' },
    ])
    expect(neighboursGroup('f', inventedPlace('FFF', 'Phi'), borders)).toBeNull()
    expect(
      neighboursGroup('g', inventedPlace('GGG', 'Gamma'), { land: { GGG: [] }, contested: {} }),
    ).toBeNull()
  })
})

it('the id of a state’s neighbours is made of its name, and no code without a place has one', () => {
  expect(neighboursId('CIV', writtenKnowledge)).toBe('cote-d-ivoire-neighbours')
  expect(neighboursId('KEN', writtenKnowledge)).toBe('kenya-neighbours')
  expect(neighboursId('XXX', writtenKnowledge)).toBeNull()
})
