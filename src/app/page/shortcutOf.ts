/** Signs that a key of a Latin layout types, by the place of the key, without Shift and with it. */
const signs: Readonly<Record<string, readonly [plain: string, shifted: string]>> = {
  Period: ['.', '>'],
  Slash: ['/', '?'],
}

/** One character of another script, or the two that one key of an Arabic layout types. */
const otherScript = /^[^\p{Script=Latin}\p{ASCII}]{1,2}$/u

/**
 * What a key stands for as a shortcut: what it types, a letter in small; where that is no Latin letter or sign, what
 * the key at its place types on a Latin layout. "т" of a Cyrillic keyboard is "n". Named keys keep their name.
 */
export function shortcutOf(pressed: Readonly<Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>>): string {
  const { key, code, shiftKey } = pressed
  if (!otherScript.test(key)) return key.length === 1 ? key.toLowerCase() : key
  if (/^Key[A-Z]$/.test(code)) return code.slice(3).toLowerCase()
  return signs[code]?.[shiftKey ? 1 : 0] ?? key
}
