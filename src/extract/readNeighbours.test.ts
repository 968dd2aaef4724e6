import { describe, expect, it } from 'vitest'
import { writtenKnowledge } from '#fixtures/writtenKnowledge.ts'
import { extractStatement } from './extractStatement.ts'

/** Classes of neighbours that a statement of some issuers names; a doubtful one with a question mark. */
const neighboursIn = (text: string, issuers: readonly string[]): string[] => {
  const known = { id: 'made-up', issuers, title: '', date: null }
  const { mentions, doubtful } = extractStatement(text, known, writtenKnowledge)
  return [
    ...mentions.map(({ entity, quote }) => `${entity}: ${quote.exact}`),
    ...doubtful.map(
      ({ entity, quote, alternatives }) => `${[entity, ...alternatives].join('?')}: ${quote.exact}`,
    ),
  ].filter((one) => one.includes('-neighbours'))
}

describe('readNeighbours', () => {
  it.each([
    ['We sell seed to our neighbours.', 'KEN', ['kenya-neighbours: our neighbours']],
    ['Our immediate neighbors know it.', 'PER', ['peru-neighbours: Our immediate neighbors']],
    ['We want peace with all our neighbours in the region.', 'LAO', ['laos-neighbours: our neighbours']],
    ['We host families from neighbouring States.', 'UGA', ['uganda-neighbours: neighbouring States']],
    ['Trade with surrounding countries grew.', 'CHN', ['china-neighbours: surrounding countries']],
    ['Kenya lives in peace with its neighbours.', 'KEN', ['kenya-neighbours: its neighbours']],
    [
      'The Kingdom shares its wells with its neighboring countries.',
      'JOR',
      ['jordan-neighbours: its neighboring countries'],
    ],
  ])('reads those of the issuer in “%s”', (text, issuer, read) => {
    expect(neighboursIn(text, [issuer])).toEqual(read)
  })

  it.each([
    ['Libya’s neighbours met.', ['libya-neighbours: neighbours']],
    ['Laos’ immediate neighbours met.', ['laos-neighbours: neighbours']],
    ['The neighbouring countries of the Sudan met.', ['sudan-neighbours: neighbouring countries']],
    ['Syria and its neighbours need wells.', ['syria-neighbours: its neighbours']],
    ['We grieve with Mali and all neighbouring countries.', ['mali-neighbours: neighbouring countries']],
  ])('reads those of the state that is named beside them in “%s”', (text, read) => {
    for (const issuers of [['KEN'], ['KEN', 'PER'], []]) expect(neighboursIn(text, issuers)).toEqual(read)
  })

  it.each([
    'The European Union and its neighbours signed.',
    'The bank and its neighbours were flooded.',
    'They trust their neighbours.',
    'Every village has neighbours.',
    'Rivers join any two neighbouring countries.',
    'As neighbouring countries, Chad and Niger share a lake.',
    'Peace between neighbouring states is rare.',
    'Our neighbours, Uganda and Tanzania, know it.',
    'Our neighbours across the street know it.',
    'Our northern neighbours know it, and our neighbour Uganda.',
    'Our neighbours in the Pacific know it.',
    'The President’s neighbours waved.',
  ])('reads none in “%s”', (text) => {
    expect(neighboursIn(text, ['KEN'])).toEqual([])
  })

  it('reads nobody’s where several speak, or it is not known who', () => {
    for (const issuers of [['KEN', 'UGA'], []])
      expect(neighboursIn('We sell seed to our neighbours.', issuers)).toEqual([])
  })

  it.each([
    ['Kenya asks the Sudan to hear its neighbours.', 'sudan-neighbours?kenya-neighbours: its neighbours'],
    [
      'Neighbouring countries host those who fled from Syria.',
      'syria-neighbours?kenya-neighbours: Neighbouring countries',
    ],
    [
      'The crisis in Mali has reached neighbouring countries.',
      'mali-neighbours?kenya-neighbours: neighbouring countries',
    ],
    [
      'Mali, Niger and neighbouring countries need rain.',
      'niger-neighbours?mali-neighbours?kenya-neighbours: neighbouring countries',
    ],
    [
      'We grieve with Mali and other neighbouring countries.',
      'mali-neighbours?kenya-neighbours: neighbouring countries',
    ],
    ['Kenya asked the European Union to hear its neighbours.', 'kenya-neighbours: its neighbours'],
  ])('doubts whose they are where others are named before, as in “%s”', (text, read) => {
    expect(neighboursIn(text, ['KEN'])).toEqual([read])
    expect(
      extractStatement(text, { id: 'made-up', issuers: ['KEN'], title: '', date: null }, writtenKnowledge)
        .doubtful,
    ).toHaveLength(1)
  })
})
