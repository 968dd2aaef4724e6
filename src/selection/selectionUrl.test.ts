import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomSelection } from '#fixtures/randomStatement.ts'
import { everything, setText } from './selection.ts'
import { knownTo, readSelection, writeSelection } from './selectionUrl.ts'

const all = (_: string, value: string) => value

/** Addresses that were ever shipped, with what they mean. They may never stop working. */
const shipped: readonly [string, Partial<typeof everything>][] = [
  ['', {}],
  ['i=gsi', { initiative: ['gsi'] }],
  ['i=gdi,gsi&p=RUS', { initiative: ['gdi', 'gsi'], partner: ['RUS'] }],
  ['p=RUS.named', { partner: ['RUS.named'] }],
  ['f=focac-2024&t=development', { forum: ['focac-2024'], theme: ['development'] }],
  ['d=2024-03-01..2024-09-30', { period: { from: '2024-03-01', to: '2024-09-30' } }],
  ['q=win-win%20cooperation', { text: 'win-win cooperation' }],
]

describe('the address of a selection', () => {
  it('gives back every selection that was written', () => {
    fc.assert(
      fc.property(randomSelection, (selection) => {
        const read = readSelection(writeSelection(selection), all)
        expect(read).toEqual({ selection, dropped: [] })
      }),
      { numRuns: 500 },
    )
  })

  it('still reads every address ever shipped', () => {
    for (const [query, expected] of shipped) {
      expect(readSelection(`?${query}`, all)).toEqual({
        selection: { ...everything, ...expected },
        dropped: [],
      })
      expect(writeSelection({ ...everything, ...expected })).toBe(query)
    }
  })

  it('drops what is unknown, says so, and keeps the rest', () => {
    const known = (_: string, value: string) => (value === 'gsi' || value === 'RUS' ? value : null)
    const read = readSelection('i=gsi,zzz&p=RUS,JPN&d=yesterday&other=1', known)
    expect(read.selection).toEqual({ ...everything, initiative: ['gsi'], partner: ['RUS'] })
    expect(read.dropped).toEqual([
      { key: 'i', value: 'zzz' },
      { key: 'p', value: 'JPN' },
      { key: 'd', value: 'yesterday' },
    ])
  })

  it('takes an id in any case, and none that could be two', () => {
    const values = (...ids: string[]) => new Map(ids.map((id) => [id, []]))
    const find = knownTo({
      evidence: {
        initiative: values('gsi'),
        partner: values('RUS', 'brics', 'EU', 'eu'),
        forum: values('focac-2024'),
        theme: values('development'),
      },
    })
    const { selection, dropped } = readSelection('i=GSI&p=rus,BRICS.Named&f=FOCAC-2024&t=Development', find)
    expect(dropped).toEqual([])
    expect(writeSelection(selection)).toBe('i=gsi&p=RUS,brics.named&f=focac-2024&t=development')
    expect(readSelection('p=rus.named,RUS,Rus', find).selection.partner).toEqual(['RUS'])
    expect(readSelection('p=EU', find).selection.partner).toEqual(['EU'])
    expect(readSelection('p=Eu', find).dropped).toEqual([{ key: 'p', value: 'Eu' }])
  })

  it('takes days of the calendar only', () => {
    for (const value of ['2024-02-31..2024-03-01', '2024-01-01..2024-13-40'])
      expect(readSelection(`d=${value}`, all)).toEqual({
        selection: everything,
        dropped: [{ key: 'd', value }],
      })
  })

  it('keeps a sentence of searched words, and says what it leaves out', () => {
    expect(readSelection(`q=${'a'.repeat(200)}`, all).dropped).toEqual([])
    const { selection, dropped } = readSelection(`q=${'a'.repeat(198)} 🕊 and more`, all)
    expect(selection.text).toBe('a'.repeat(198))
    expect(dropped).toEqual([{ key: 'q', value: '🕊 and more' }])
    expect(setText(everything, `${'a'.repeat(198)} 🕊 and more`)).toEqual(selection)
  })

  it('survives any text as an address', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        readSelection(query, all)
      }),
    )
  })
})
