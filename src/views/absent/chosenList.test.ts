import { describe, expect, it } from 'vitest'
import { shippedIndex } from '#fixtures/shippedIndex.ts'
import { whole } from '#fixtures/whole.ts'
import { wholeKnowledge } from '#knowledge/wholeFile.ts'
import { onDay } from '#statement/dated.ts'
import { chosenList } from './chosenList.ts'
import { listOptions } from './listOptions.ts'
import { notNamedView } from './notNamedView.ts'
import { ownList, ownText, ownValue } from './ownList.ts'
import { referenceLists } from './referenceLists.ts'
import { tellOwnList } from './tellOwnList.ts'
import { isTextValue, textList } from './textList.ts'

const known = wholeKnowledge(whole)
const { statement } = shippedIndex
const others = [
  textList({
    id: 'visit',
    title: 'Words in Lima',
    date: onDay('2024-01-08'),
    named: ['PER', 'RUS'],
    inConflict: ['UKR'],
  }),
]
const choose = (value: string, typed: string | null = null) =>
  chosenList(value, typed, statement, whole, others, known)

describe('chosenList', () => {
  it('finds a list by its id, and the first where any will do', () => {
    expect(choose('g20')).toMatchObject({ list: { id: 'g20' }, own: null, unknown: null })
    for (const value of ['first', ''])
      expect(choose(value)).toMatchObject({ list: { id: 'china-neighbours' } })
  })

  it('takes the first in place of one that nobody knows, and says which that was', () => {
    expect(choose('g21')).toMatchObject({ list: { id: 'china-neighbours' }, unknown: 'g21' })
  })

  it('holds a list of one’s own by its codes, or by what was typed', () => {
    expect(choose('own.JPN.eu')).toMatchObject({
      list: { members: ['JPN', 'eu'] },
      own: { text: 'Japan\nEuropean Union', unmatched: [] },
    })
    expect(choose('own.JPN', 'Japan, Atlantis').own?.unmatched).toEqual(['Atlantis'])
    expect(choose('own').list.members).toEqual([])
  })

  it('finds those that another text names', () => {
    const { list } = choose('text-visit')
    expect(list.name).toBe('Countries named in “Words in Lima”, 8 January 2024')
    expect(isTextValue(list.id)).toBe(true)
    expect(notNamedView(shippedIndex, list, known)).toMatchObject({
      summary: '1 of 3 members is not named in this text. 2 members are named.',
      absent: [{ id: 'PER' }],
    })
    expect(list).toEqual({
      id: 'text-visit',
      kind: 'text',
      name: list.name,
      members: ['PER', 'RUS', 'UKR'],
      contested: [],
      inferredFrom: null,
      sources: [],
    })
    expect(['text-', 'own', 'g20-text-'].filter(isTextValue)).toEqual(['text-'])
    expect(textList({ id: 'x', title: 'On nothing', date: null, named: [], inConflict: [] }).name).toBe(
      'Countries named in “On nothing”',
    )
  })

  it('offers a list of one’s own last', () => {
    expect(choose('g20').lists.at(-1)?.id).toBe('own')
  })
})

describe('a list of one’s own in the address', () => {
  it('reads back as what it was, for every country and body that may stand on it', () => {
    const ids = [
      ...known.places.places.map(({ code }) => code),
      ...known.groups.groups.filter(({ kind }) => kind === 'org').map(({ id }) => id),
    ]
    for (const id of ids)
      expect(ownList(ownText(ownValue([id]), known), known).list.members, id).toEqual([id])
  })

  it('leaves out a list that is too long for a link', () => {
    const members = known.places.places.map(({ code }) => code)
    expect(ownValue(members.slice(0, 40))).toMatch(/^own(\.[A-Z]{3}){40}$/)
    expect(ownValue(members)).toBe('own')
    expect(tellOwnList(ownList(ownText(['own', ...members].join('.'), known), known))).toEqual([
      'It is too long for a link, and stays on this page.',
    ])
  })
})

describe('tellOwnList', () => {
  it('says what was not understood, and what stood there twice', () => {
    expect(tellOwnList(ownList('Japan\nNippon\nAtlantis\nAtlantis\nKenya', known))).toEqual([
      'One entry was not understood: “Atlantis”.',
      '2 entries stood there before and count once.',
      'It is part of the link to this page.',
    ])
  })

  it('writes out a few of ten thousand', () => {
    const own = ownList(Array.from({ length: 10_000 }, (_, at) => `Nowhere ${at}`).join('\n'), known)
    expect(own.list.members).toEqual([])
    expect(own.unmatched).toHaveLength(10_000)
    const [told, ...others] = tellOwnList(own)
    expect(others).toEqual([])
    expect(told).toMatch(/^10,000 entries were not understood: “Nowhere 0”, .*“Nowhere 11” and 9,988 more\.$/)
  })

  it('writes out twelve, and of each at most sixty letters', () => {
    const told = (entries: readonly string[]) => tellOwnList(ownList(entries.join('\n'), known))[0]
    const names = Array.from({ length: 13 }, (_, at) => `Nowhere ${at}`)
    expect(told(names.slice(1))).toMatch(/^12 entries were not understood: .*“Nowhere 12”\.$/)
    expect(told(names)).toMatch(/“Nowhere 11” and 1 more\.$/)
    expect(told(['x'.repeat(60)])).toContain(`“${'x'.repeat(60)}”`)
    expect(told([`${'x'.repeat(60)}y`])).toContain(`“${'x'.repeat(60)}…”`)
  })

  it('asks for a list where there is none', () => {
    expect(tellOwnList(ownList(' \n', known))).toEqual([
      'Paste or type a list of countries and bodies. It stays on this page.',
    ])
  })
})

describe('listOptions', () => {
  const lists = [...referenceLists(statement, whole), ownList('', known).list]

  it('sets the lists in groups', () => {
    const groups = listOptions(lists, '')
    expect(groups.map(({ label }) => label)).toEqual([
      'Neighbours',
      'Asked for most',
      'United Nations by region',
      'Bodies and groups of states',
      'Of your own',
    ])
    expect(groups.flatMap(({ items }) => items)).toHaveLength(lists.length)
  })

  it('finds all by blanks, and none by the middle of a word', () => {
    expect(listOptions(lists, '  ')).toEqual(listOptions(lists, ''))
    expect(listOptions(lists, 'sean')).toEqual([])
    expect(listOptions(lists, 'one’s own')).toEqual([
      { label: 'Of your own', items: [{ value: 'own', label: 'A list of one’s own' }] },
    ])
  })

  it('finds one by the beginning of any word, in any case', () => {
    const found = (typed: string) =>
      listOptions(lists, typed).flatMap(({ items }) => items.map(({ value }) => value))
    expect(found(' ASEAN ')).toEqual(['asean'])
    expect(found('own')).toEqual(['own'])
    expect(found('zzz')).toEqual([])
  })
})
