import { describe, expect, it } from 'vitest'
import { clickerTurn, type KeyPlace, type PressedKey, presentKey } from './presentKey.ts'

const slide: KeyPlace = {
  focus: 'slide',
  scrolls: false,
  hasRoom: { next: false, previous: false },
  areLettersOn: true,
}
const control: KeyPlace = { ...slide, focus: 'control' }
const owner: KeyPlace = { ...slide, focus: 'owner' }

const press = (key: string, place: KeyPlace = slide, more: Partial<PressedKey> = {}) =>
  presentKey(
    {
      key,
      code: key,
      shiftKey: false,
      altKey: false,
      ctrlKey: false,
      metaKey: false,
      repeat: false,
      ...more,
    },
    place,
  )

describe('a key while presenting', () => {
  it('turns wherever the focus is where it is a clicker’s or a letter', () => {
    for (const place of [slide, control, owner]) {
      expect(['PageDown', 'n', 'N'].map((key) => press(key, place))).toEqual(['next', 'next', 'next'])
      expect(['PageUp', 'p'].map((key) => press(key, place))).toEqual(['previous', 'previous'])
      expect(press('Escape', place)).toBe('escape')
    }
    expect(clickerTurn({ key: 'PageUp' })).toBe('previous')
    expect(clickerTurn({ key: 'ArrowDown' })).toBeNull()
  })

  it('turns by what other clickers send, where no control has the focus', () => {
    for (const key of ['ArrowDown', 'Enter', ' ']) {
      expect(press(key), key).toBe('next')
      expect([press(key, control), press(key, owner)], key).toEqual([null, null])
    }
    for (const key of ['ArrowUp', 'Backspace']) {
      expect(press(key), key).toBe('previous')
      expect([press(key, control), press(key, owner)], key).toEqual([null, null])
    }
    expect(press(' ', slide, { shiftKey: true })).toBe('previous')
    expect(press('Enter', slide, { shiftKey: true })).toBeNull()
  })

  it('moves along the deck by keys that only a map, a list or a chart owns', () => {
    const keys = ['ArrowRight', 'ArrowLeft', 'Home', 'End']
    const moves = ['next', 'previous', 'first', 'last']
    expect(keys.map((key) => press(key))).toEqual(moves)
    expect(keys.map((key) => press(key, control))).toEqual(moves)
    expect(keys.map((key) => press(key, owner))).toEqual([null, null, null, null])
  })

  it('scrolls what scrolls before it turns, and held down stops at the end', () => {
    const middle: KeyPlace = { ...slide, scrolls: true, hasRoom: { next: true, previous: true } }
    for (const key of ['ArrowDown', 'ArrowUp', ' ']) expect(press(key, middle), key).toBeNull()
    expect(press(' ', middle, { shiftKey: true })).toBeNull()
    expect(['Enter', 'Backspace', 'PageDown', 'ArrowRight'].map((key) => press(key, middle))).toEqual([
      'next',
      'previous',
      'next',
      'next',
    ])
    const end: KeyPlace = { ...middle, hasRoom: { next: false, previous: true } }
    expect([press('ArrowDown', end), press(' ', end), press('ArrowUp', end)]).toEqual(['next', 'next', null])
    expect(press('ArrowDown', end, { repeat: true })).toBeNull()
    expect(press('ArrowDown', slide, { repeat: true })).toBe('next')
    const start: KeyPlace = { ...middle, hasRoom: { next: true, previous: false } }
    expect([press('ArrowUp', start), press(' ', start, { shiftKey: true })]).toEqual(['previous', 'previous'])
  })

  it('is a letter on a keyboard of any script, unless letters are switched off', () => {
    const keys = [
      ['и', 'KeyB', 'blank'],
      ['ю', 'Period', 'blank'],
      ['φ', 'KeyF', 'fullScreen'],
      ['خ', 'KeyO', 'overview'],
      ['ד', 'KeyS', 'presenter'],
      ['т', 'KeyN', 'next'],
      ['؟', 'Slash', 'help', true],
    ] as const
    for (const [key, code, action, shiftKey = false] of keys) {
      expect(press(key, owner, { code, shiftKey }), key).toBe(action)
      expect(press(key, { ...slide, areLettersOn: false }, { code, shiftKey }), key).toBeNull()
    }
    expect(press('PageDown', { ...slide, areLettersOn: false })).toBe('next')
  })

  it('is the browser’s with Alt, Ctrl or Meta, and where it means nothing', () => {
    for (const modifier of ['altKey', 'ctrlKey', 'metaKey'] as const)
      expect(
        ['PageDown', 'n', ' ', 'ArrowRight'].map((key) => press(key, slide, { [modifier]: true })),
      ).toEqual([null, null, null, null])
    expect(['x', 'Tab', 'F5', 'ж'].map((key) => press(key))).toEqual([null, null, null, null])
  })
})
