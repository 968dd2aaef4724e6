import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inventedKnowledge, randomIndex } from '#fixtures/randomStatement.ts'
import { shippedIndex } from '#fixtures/shippedIndex.ts'
import { whole } from '#fixtures/whole.ts'
import { wholeKnowledge } from '#knowledge/wholeFile.ts'
import { everything } from '#selection/selection.ts'
import { absentKey, absentMap } from './absentMap.ts'
import { notNamedView } from './notNamedView.ts'
import { ownList } from './ownList.ts'
import { referenceLists } from './referenceLists.ts'

const known = wholeKnowledge(whole)
const g20 = referenceLists(shippedIndex.statement, whole).find(({ id }) => id === 'g20')
if (!g20) throw new Error('There is no G20.')

describe('absentMap', () => {
  it('hatches who of the list a group reaches, leaves the others hollow, and all else that is implied plain', () => {
    const { places, venues } = absentMap(shippedIndex, everything, notNamedView(shippedIndex, g20, known))
    const drawn = (code: string) => places.get(code)?.shown
    expect([drawn('RUS'), drawn('UKR'), drawn('CHN')]).toEqual(['named', 'conflict', 'speaker'])
    expect([drawn('BRA'), drawn('JPN')]).toEqual(['implied', 'absent'])
    // Iran is in BRICS and not in the G20; the African Union has no place.
    expect([drawn('IRN'), drawn('au')]).toEqual([undefined, undefined])
    expect(places.get('JPN')?.label).toBe('Japan, not named')
    expect(places.get('BRA')?.label).toBe('Brazil, not named itself, member of BRICS')
    expect(venues).toEqual([])
  })

  it('keeps a place that is chosen there, unmarked where the list does not hold it', () => {
    const selection = { ...everything, partner: ['IRN', 'JPN', 'RUS'] }
    const { places } = absentMap(shippedIndex, selection, notNamedView(shippedIndex, g20, known))
    const drawn = (code: string) => [places.get(code)?.shown, places.get(code)?.isChosen]
    expect(['IRN', 'JPN', 'RUS', 'BRA', 'EGY'].map(drawn)).toEqual([
      [null, true],
      ['absent', true],
      ['named', true],
      ['implied', false],
      [undefined, undefined],
    ])
    expect(places.get('BRA')).toMatchObject({ relation: 'absent', matching: 1, total: 1, isParty: false })
  })

  it('marks nobody while the places have not been loaded', () => {
    const { places: unread, ...knowledge } = shippedIndex.knowledge
    expect(unread).toBeDefined()
    const indexed = { ...shippedIndex, knowledge }
    const { reached, ofForum, absent } = notNamedView(shippedIndex, g20, known)
    const { places } = absentMap(indexed, everything, { reached, ofForum, absent })
    expect(places.get('JPN')).toBeUndefined()
  })

  it('counts for its legend what it draws', () => {
    const key = absentKey(absentMap(shippedIndex, everything, notNamedView(shippedIndex, g20, known)))
    expect(key).toEqual([
      { kind: 'named', count: 2 },
      { kind: 'implied', count: 6 },
      { kind: 'absent', count: 10 },
      { kind: 'conflict', count: 3 },
      { kind: 'speaker', count: 1 },
    ])
  })

  it('draws each place of any list as the table has it, whatever is filtered', () => {
    const anyList = fc.subarray(['AAA', 'BBB', 'CCC', 'DDD', 'club']).map((members) => ({ ...g20, members }))
    const anyFilter = fc
      .subarray(['BBB', 'DDD'])
      .map((partner) => ({ ...everything, partner, text: 'nowhere' }))
    fc.assert(
      fc.property(randomIndex, anyList, anyFilter, (indexed, list, selection) => {
        const view = notNamedView(indexed, list, inventedKnowledge)
        const { places } = absentMap(indexed, selection, view)
        const shown = (wanted: string) =>
          [...places.values()].filter((place) => place.shown === wanted).map(({ code }) => code)
        const placed = (members: readonly { readonly id: string }[]) =>
          members.map(({ id }) => id).filter((id) => id.length === 3)
        expect(shown('implied').sort()).toEqual(placed(view.reached).sort())
        expect(shown('absent').sort()).toEqual(placed([...view.ofForum, ...view.absent]).sort())
        for (const id of view.named.filter((one) => one.length === 3))
          expect(['named', 'conflict']).toContain(places.get(id)?.shown)
      }),
    )
  })

  it('shows no list where none is written', () => {
    const { list } = ownList('', known)
    const view = notNamedView(shippedIndex, list, known)
    expect(view.summary).toBe('Nobody is on this list.')
    expect(absentKey(absentMap(shippedIndex, everything, view)).map(({ kind }) => kind)).toEqual([
      'named',
      'conflict',
      'speaker',
    ])
  })
})
