import { describe, expect, it } from 'vitest'
import type { PresentMessage } from './presentMessage.ts'
import {
  goAlone,
  hearMessage,
  isForMe,
  noteShown,
  type PresentParty,
  type PresentSync,
  type Shown,
  startSync,
} from './presentSync.ts'

const me: PresentParty = { statement: 'text', session: 'talk', from: 'm', role: 'presenter' }
const shown: Shown = { slide: 'themes', query: 't=peace', isBlank: false, began: 500 }
const slides = { statement: 'text', session: 'talk', from: 's', role: 'slides' } as const
const presenter = { ...slides, from: 'p', role: 'presenter' } as const
const state = (revision: number, by: string, change: Partial<Shown> = {}): PresentMessage => ({
  ...slides,
  kind: 'state',
  ...shown,
  ...change,
  revision,
  by,
})
const mine = (role: PresentParty['role'] = 'presenter'): PresentSync =>
  startSync({ ...me, role }, shown, null)
const hearing = (sync: PresentSync, ...messages: PresentMessage[]): PresentSync =>
  messages.reduce((now, message) => hearMessage(now, message).sync, sync)

describe('a window that has heard nothing', () => {
  it('knows what is shown where it has the slides, or what it had kept', () => {
    expect(mine('slides').known).toEqual({ ...shown, revision: 0, by: 'm' })
    expect(mine().known).toBeNull()
    const kept = { ...shown, slide: 'forums', revision: 7, by: 's' }
    for (const role of ['slides', 'presenter'] as const)
      expect(startSync({ ...me, role }, shown, kept).known).toBe(kept)
    expect(mine()).toMatchObject({ contact: 'none', deck: null, latecomers: [], isOver: false })
  })

  it('goes by what it shows itself once nobody answers, and by what it knows where it does', () => {
    expect(goAlone(mine(), shown)).toMatchObject({
      contact: 'gone',
      known: { ...shown, revision: 0, by: 'm' },
    })
    const knowing = hearing(mine(), state(3, 's', { slide: 'forums' }), { ...slides, kind: 'bye' })
    expect(goAlone(knowing, shown).known).toMatchObject({ slide: 'forums', revision: 3 })
    const there = hearing(mine(), state(3, 's'))
    expect(goAlone(there, shown)).toBe(there)
  })
})

describe('what a window shows', () => {
  it('is news where any of it differs, and the next change of all', () => {
    const sync = hearing(mine(), state(3, 's'))
    expect(noteShown(sync, { ...shown })).toBe(sync)
    for (const change of [{ slide: 'forums' }, { query: '' }, { isBlank: true }, { began: 501 }])
      expect(noteShown(sync, { ...shown, ...change }).known).toEqual({
        ...shown,
        ...change,
        revision: 4,
        by: 'm',
      })
  })

  it('is no news before anything is known, nor after the end', () => {
    const nothing = mine()
    expect(noteShown(nothing, shown)).toBe(nothing)
    const over = hearing(mine(), state(3, 's'), { ...slides, kind: 'end' })
    expect(noteShown(over, { ...shown, slide: 'forums' })).toBe(over)
  })
})

describe('a message', () => {
  it.each([
    ['another statement', { statement: 'other' }],
    ['another presentation', { session: 'other' }],
    ['the window itself', { from: 'm' }],
  ])('of %s is not heard', (_, difference) => {
    const sync = mine()
    const message = { ...state(3, 's'), ...difference }
    expect(isForMe(sync, message)).toBe(false)
    expect(hearMessage(sync, message)).toEqual({ sync, task: null })
    expect(hearMessage(sync, message).sync).toBe(sync)
  })

  it('is not heard once all is over', () => {
    const over = hearing(mine(), { ...slides, kind: 'end' })
    expect(over.isOver).toBe(true)
    expect(hearMessage(over, state(3, 's'))).toEqual({ sync: over, task: null })
  })

  it('of the slides tells that they are there; one of another presenter does not', () => {
    for (const message of [
      state(0, 's'),
      { ...slides, kind: 'hello' },
      { ...slides, kind: 'deck', slides: [] },
    ] as const)
      expect(hearing(mine(), message as PresentMessage).contact).toBe('there')
    for (const message of [
      { ...presenter, kind: 'hello' },
      { ...state(4, 'p'), ...presenter },
    ] as const)
      expect(hearing(mine(), message as PresentMessage).contact).toBe('none')
  })

  it('of farewell tells that the slides are gone only where it comes from them', () => {
    const there = hearing(mine(), state(3, 's'))
    expect(hearing(there, { ...presenter, kind: 'bye' })).toBe(there)
    expect(hearing(there, { ...slides, kind: 'bye' }).contact).toBe('gone')
    expect(hearing(mine(), { ...slides, kind: 'bye' }, state(0, 's')).contact).toBe('there')
  })

  it('asks for an answer, for the end, or for what it brings to be shown', () => {
    const task = (sync: PresentSync, message: PresentMessage) => hearMessage(sync, message).task
    expect(task(mine(), { ...slides, kind: 'hello' })).toBe('answer')
    expect(task(mine(), { ...presenter, kind: 'end' })).toBe('end')
    expect(task(mine(), { ...slides, kind: 'bye' })).toBeNull()
    expect(task(mine(), state(0, 's'))).toBe('show')
    expect(task(mine('slides'), { ...state(1, 'p'), ...presenter })).toBe('show')
  })

  it('brings the slides only from the window that has them', () => {
    const deck = [{ id: 'view-1' }] as unknown as PresentSync['deck']
    const message = { kind: 'deck', slides: deck } as unknown as PresentMessage
    expect(hearing(mine(), { ...message, ...slides } as PresentMessage).deck).toBe(deck)
    expect(hearing(mine(), { ...message, ...presenter } as PresentMessage).deck).toBeNull()
  })
})

describe('of two changes', () => {
  const knowing = hearing(mine(), state(5, 's', { slide: 'five' }))
  it.each([
    ['an earlier one does not hold', 4, 'z', 'five', null],
    ['a later one does', 6, 'a', 'new', 'show'],
    ['made at once that of the larger id holds', 5, 't', 'new', 'show'],
    ['made at once that of the smaller id does not', 5, 'r', 'five', null],
    ['the same one is no news', 5, 's', 'five', null],
  ] as const)('%s', (_, revision, by, slide, task) => {
    const heard = hearMessage(knowing, state(revision, by, { slide: 'new' }))
    expect([heard.sync.known?.slide, heard.task]).toEqual([slide, task])
  })
})

describe('two windows of slides in one session', () => {
  it('part: the later one, once it hears what the earlier one shows', () => {
    const earlier = hearing(mine('slides'), { ...slides, kind: 'hello' })
    expect(earlier.latecomers).toEqual(['s'])
    expect(hearMessage(earlier, state(9, 's'))).toEqual({ sync: earlier, task: null })
    const later = mine('slides')
    expect(hearMessage(later, state(0, 's'))).toEqual({ sync: later, task: 'part' })
  })

  it('count no presenter’s window among the latecomers', () => {
    expect(hearing(mine('slides'), { ...presenter, kind: 'hello' }).latecomers).toEqual([])
    expect(hearing(mine(), { ...slides, kind: 'hello' }).latecomers).toEqual([])
  })
})
