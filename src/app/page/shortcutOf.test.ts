import { expect, test } from 'vitest'
import { shortcutOf } from './shortcutOf.ts'

const pressed = (key: string, code: string, shiftKey = false) => shortcutOf({ key, code, shiftKey })

test('a Latin letter or sign is itself, wherever it stands', () => {
  expect(pressed('n', 'KeyN')).toBe('n')
  expect(pressed('N', 'KeyN', true)).toBe('n')
  // Dvorak, French, Hebrew and Russian keyboards.
  expect(pressed('b', 'KeyN')).toBe('b')
  expect(pressed('é', 'Digit2')).toBe('é')
  expect(pressed('/', 'KeyQ')).toBe('/')
  expect(pressed('.', 'Slash')).toBe('.')
})

test('a letter or sign of another script is what stands there on a Latin keyboard', () => {
  for (const [key, code, shortcut] of [
    ['т', 'KeyN', 'n'],
    ['Т', 'KeyN', 'n'],
    ['з', 'KeyP', 'p'],
    ['ю', 'Period', '.'],
    ['ν', 'KeyN', 'n'],
    ['ى', 'KeyN', 'n'],
    ['لا', 'KeyB', 'b'],
    ['ظ', 'Slash', '/'],
    ['נ', 'KeyB', 'b'],
    ['ץ', 'Period', '.'],
  ] as const)
    expect(pressed(key, code), key).toBe(shortcut)
  expect(pressed('؟', 'Slash', true)).toBe('?')
})

test('what stands for nothing is itself, as are keys with a name', () => {
  expect(pressed('№', 'Digit3', true)).toBe('№')
  expect(pressed('ж', 'Semicolon')).toBe('ж')
  for (const key of ['PageDown', 'Enter', ' ', 'Dead', 'Escape', 'F1']) expect(pressed(key, key)).toBe(key)
})
