import { describe, expect, it } from 'vitest'
import { type PresentMessage, parsePresentMessage, writePresentMessage } from './presentMessage.ts'

const sender = { statement: 'a', session: 's', from: 'w', role: 'slides' } as const
const state: PresentMessage = {
  ...sender,
  kind: 'state',
  revision: 3,
  by: 'w',
  slide: 'initiative-gsi',
  query: 'i=gsi',
  isBlank: false,
  began: 1_700_000_000_000,
}
const slide = {
  id: 'view-1',
  label: 'A view',
  headline: 'What it shows',
  link: 'i=gsi',
  lead: 'map',
  isRenamed: false,
  sentence: 11,
  note: 'Pause here.',
  basis: 'x',
} as const

describe('a message between windows', () => {
  it.each<PresentMessage>([
    { ...sender, kind: 'hello' },
    { ...sender, role: 'presenter', kind: 'bye' },
    { ...sender, kind: 'end' },
    state,
    { ...state, slide: '', query: '' },
    { ...sender, kind: 'deck', slides: [slide] },
  ])('is read as it was written: $kind', (message) => {
    // What is sent passes through the browser's copy, what is kept through JSON.
    expect(parsePresentMessage(structuredClone(writePresentMessage(message)))).toEqual({
      ok: true,
      value: message,
    })
    expect(parsePresentMessage(JSON.parse(JSON.stringify(writePresentMessage(message))))).toEqual({
      ok: true,
      value: message,
    })
  })

  it.each([
    ['nothing', undefined],
    ['words', 'hello'],
    ['a list', []],
    ['a message of another page', { type: 'hello' }],
    ['another format', { ...writePresentMessage(state), format: 'statement-atlas/deck' }],
    ['a later version', { ...writePresentMessage(state), version: 2 }],
    ['an unknown kind', { ...writePresentMessage(state), kind: 'erase' }],
    ['an unknown role', { ...writePresentMessage(state), role: 'audience' }],
    ['no sender', { ...writePresentMessage(state), from: '' }],
    ['no session', { ...writePresentMessage(state), session: undefined }],
    ['half a revision', { ...writePresentMessage(state), revision: 0.5 }],
    ['no time', { ...writePresentMessage(state), began: Number.NaN }],
    ['an endless query', { ...writePresentMessage(state), query: 'x'.repeat(5000) }],
    ['a number as slide', { ...writePresentMessage(state), slide: 4 }],
    [
      'a deck without slides',
      { ...writePresentMessage({ ...sender, kind: 'deck', slides: [slide] }), slides: [] },
    ],
  ])('is refused when it is %s', (_, data) => {
    expect(parsePresentMessage(data).ok).toBe(false)
  })

  it('brings nothing but what the schema knows', () => {
    const read = parsePresentMessage({ ...writePresentMessage(state), more: 'x' })
    expect(read).toEqual({ ok: true, value: state })
  })
})
