import { describe, expect, it } from 'vitest'
import { writtenKnowledge } from '#fixtures/writtenKnowledge.ts'
import type { WrittenKnowledge } from '#knowledge/writtenKnowledge.ts'
import { checkKnowledge } from './checkKnowledge.ts'
import { expandConditions } from './expandConditions.ts'

const changed = (change: (knowledge: WrittenKnowledge) => void): readonly string[] => {
  const knowledge = structuredClone(writtenKnowledge)
  change(knowledge)
  return checkKnowledge(knowledge)
}

describe('checkKnowledge', () => {
  it('finds nothing in what is shipped', () => {
    expect(checkKnowledge(writtenKnowledge)).toEqual([])
  })

  it.each<[string, (knowledge: WrittenKnowledge) => void]>([
    [
      'places: "ABW" is there twice',
      ({ places: { places } }) => Object.assign(places[1] as object, { code: 'ABW' }),
    ],
    [
      'AFG, terms: "Afghan" is there twice',
      ({ places: { places } }) => Object.assign(places[1]?.terms[1] as object, { text: 'Afghan' }),
    ],
    [
      'AFG, "Afghanistan": Invalid regular expression',
      ({ places: { places } }) => Object.assign(places[1]?.terms[0] as object, { needs: ['('] }),
    ],
    [
      'AFG: "Afghan" is a term and needs no search name',
      ({ places: { places } }) => Object.assign(places[1] as object, { searchNames: ['Afghan'] }),
    ],
    [
      'eu: the source "coco" has no address and is no table of our own',
      ({ groups: { sources } }) => Object.assign(sources.coco as object, { url: null }),
    ],
    [
      'eu: there is no group nobody',
      ({ groups: { groups } }) =>
        Object.assign(groups[0] as object, { bodies: [{ id: 'nobody', sources: [] }] }),
    ],
    [
      'search names of places: "Siam" is there twice',
      ({ places: { places } }) => {
        for (const place of places.slice(0, 2)) Object.assign(place, { searchNames: ['Siam'] })
      },
    ],
    [
      'eu: there is no place XXX',
      ({ groups: { groups } }) => Object.assign(groups[0]?.members[0] as object, { code: 'XXX' }),
    ],
    [
      'eu: there is no source "coco"',
      ({ groups: { sources } }) => delete (sources as Record<string, unknown>).coco,
    ],
    [
      'focac: there is no group "africa"',
      ({ forums: { forums } }) => Object.assign(forums[0] as object, { members: 'africa' }),
    ],
    [
      'focac-2024: ends before it starts',
      ({ forums: { forums } }) => Object.assign(forums[0]?.editions[0] as object, { end: '2024-09-01' }),
    ],
    [
      'brf-3: "brf-conflict" is cited for its dates and gives others',
      ({ forums: { forums } }) => {
        for (const edition of forums.flatMap(({ editions }) => editions))
          if (edition.id === 'brf-3')
            Object.assign(edition, { sources: [...edition.sources, 'brf-conflict'] })
      },
    ],
    [
      'terms of themes: "peace" is there twice',
      ({ themes: { themes } }) => Object.assign(themes[1] as object, { terms: ['Peace'] }),
    ],
  ])('finds that %s', (line, change) => {
    expect(changed(change).join('\n')).toContain(line)
  })
})

describe('expandConditions', () => {
  it('writes out a condition wherever its name stands', () => {
    const file = {
      conditions: { acts: '@ said' },
      places: [{ terms: [{ text: 'Rome', needs: ['$acts', 'x'] }] }],
    }
    expect(expandConditions(file)).toEqual({
      places: [{ terms: [{ text: 'Rome', needs: ['@ said', 'x'] }] }],
    })
  })

  it('reports a name that is not defined', () => {
    expect(() => expandConditions({ conditions: { acts: '@' }, needs: ['$act'] })).toThrow('"act"')
  })
})
