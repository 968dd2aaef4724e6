import { describe, expect, it } from 'vitest'
import { readFolded } from '#fixtures/readFolded.ts'
import { writtenKnowledge } from '#fixtures/writtenKnowledge.ts'
import { findWords } from './findWords.ts'
import { matchTerms } from './matchTerms.ts'
import { readConflicts } from './readConflicts.ts'
import { resolveOverlaps } from './resolveOverlaps.ts'
import { termIndex } from './termIndex.ts'

const index = termIndex(writtenKnowledge)
const conflictsIn = (text: string) =>
  readFolded(text, (folded) =>
    readConflicts(folded, resolveOverlaps(matchTerms(folded, findWords(folded, index)))),
  ).map(({ start, end, entity }) => `${entity}: ${text.slice(start, end)}`)

describe('readConflicts', () => {
  it.each([
    ['a hyphen pair', 'The Armenian-Azerbaijani conflict is old.', 'ARM+AZE: Armenian-Azerbaijani conflict'],
    ['a pair with a dash', 'An Iran–Iraq war broke out.', 'IRN+IRQ: Iran–Iraq war'],
    ['a party that is no state', 'The Arab-Israeli conflict is old.', 'ISR: Arab-Israeli conflict'],
    ['a part of a state', 'They fled the war in the east of Sudan.', 'SDN: war in the east of Sudan'],
    ['a single place', 'We watch the Yemen crisis closely.', 'YEM: Yemen crisis'],
    ['a civil war', 'The Sudanese civil war cut the road.', 'SDN: Sudanese civil war'],
    ['a war in a country', 'They fled the war in Sudan.', 'SDN: war in Sudan'],
    [
      'a war in a country with an article',
      'The situation in the Sudan is bad.',
      'SDN: situation in the Sudan',
    ],
    [
      'a conflict between two',
      'A conflict between Armenia and Azerbaijan helps nobody.',
      'ARM+AZE: conflict between Armenia and Azerbaijan',
    ],
    ['the word in capitals', 'Tensions over Cyprus rise.', 'CYP: Tensions over Cyprus'],
  ])('reads %s', (_, text, conflict) => {
    expect(conflictsIn(text)).toEqual([conflict])
  })

  it('leaves out a country that is only named beside the conflict', () => {
    expect(conflictsIn('The debt crisis in Zambia is deep.')).toEqual([])
    expect(conflictsIn('Kenya and the Yemen crisis were named.')).toEqual(['YEM: Yemen crisis'])
    expect(conflictsIn('The war in Sudan and Kenya’s harbours were named.')).toEqual(['SDN: war in Sudan'])
  })

  it('reads one conflict where two wordings share its word', () => {
    expect(conflictsIn('The Nagorno conflict between Armenia and Azerbaijan.')).toEqual([
      'ARM+AZE: conflict between Armenia and Azerbaijan',
    ])
    expect(conflictsIn('The Armenian conflict between Armenia and Azerbaijan.')).toEqual([
      'ARM+AZE: Armenian conflict between Armenia and Azerbaijan',
    ])
  })

  it('reads each of two conflicts', () => {
    expect(conflictsIn('The Yemen crisis, the war in Sudan and more.')).toEqual([
      'YEM: Yemen crisis',
      'SDN: war in Sudan',
    ])
  })

  it.each([
    ['Kenya and Uganda trade.'],
    ['A crisis meeting in Kenya.'],
    ['The crisis deepens. In Kenya it rains.'],
    ['The warship in Kenya.'],
    ['The Kenyan warriors won the cup.'],
  ])('reads none in “%s”', (text) => {
    expect(conflictsIn(text)).toEqual([])
  })

  it('does not reach across another mention', () => {
    expect(conflictsIn('')).toEqual([])
    expect(conflictsIn('The dispute between the European Union and Norway goes on.')).toEqual([])
  })
})
