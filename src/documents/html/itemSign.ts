import { itemNumber, type NumberKind } from '#documents/itemNumber.ts'
import type { HtmlElement } from './htmlTree.ts'

const kinds: Readonly<Record<string, NumberKind>> = { a: 'a', A: 'A', i: 'i', I: 'I' }

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
  return `${itemNumber(numbersOf(list).get(item) ?? 1, kinds[list.attributes.type ?? ''] ?? '1')}. `
}
