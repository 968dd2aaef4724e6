import type { HtmlElement } from './htmlTree.ts'

const romans: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

const roman = (number: number): string => {
  let left = number
  return romans.reduce((written, [value, letters]) => {
    const times = Math.floor(left / value)
    left -= times * value
    return written + letters.repeat(times)
  }, '')
}

const letters = (number: number): string => {
  let written = ''
  for (let left = number; left > 0; left = Math.floor((left - 1) / 26))
    written = String.fromCharCode(97 + ((left - 1) % 26)) + written
  return written
}

const written = (number: number, type: string | undefined): string => {
  if (number < 1 || number > 3999) return String(number)
  if (type === 'a') return letters(number)
  if (type === 'A') return letters(number).toUpperCase()
  if (type === 'i') return roman(number)
  return type === 'I' ? roman(number).toUpperCase() : String(number)
}

const whole = (value: string | undefined): number | null =>
  value !== undefined && /^-?\d{1,6}$/.test(value) ? Number(value) : null

/** Numbers of the items that were asked for, so that a long list is counted once. */
const counted = new WeakMap<HtmlElement, ReadonlyMap<HtmlElement, number>>()

const numbersOf = (list: HtmlElement): ReadonlyMap<HtmlElement, number> => {
  const known = counted.get(list)
  if (known) return known
  const numbers = new Map<HtmlElement, number>()
  let next = whole(list.attributes.start) ?? 1
  for (const child of list.children) {
    if (typeof child === 'string' || child.name !== 'li') continue
    const number = whole(child.attributes.value) ?? next
    numbers.set(child, number)
    next = number + 1
  }
  counted.set(list, numbers)
  return numbers
}

/** What a browser writes before an item: "3. " or "b. " in a list that counts, "• " in another. */
export function itemSign(item: HtmlElement): string {
  const list = item.parent
  if (list?.name !== 'ol') return '• '
  return `${written(numbersOf(list).get(item) ?? 1, list.attributes.type)}. `
}
