import { expect, it } from 'vitest'
import { besideStatement } from './besideStatement.ts'

const makeStorage = (items: Map<string, string>) => ({
  get length() {
    return items.size
  },
  key: (index: number) => [...items.keys()][index] ?? null,
  getItem: (key: string) => items.get(key) ?? null,
  setItem: (key: string, text: string) => void items.set(key, text),
  removeItem: (key: string) => void items.delete(key),
})

const mine = {
  'statement-atlas.deck.text-1': 'deck',
  'statement-atlas.deck.text-1.unreadable-1': 'older deck',
  'statement-atlas.deck.text-1--text-12': 'deck beside another',
  'statement-atlas.deck.text-12--text-1.unreadable-1': 'older deck beside another',
  'statement-atlas.questions.text-1': 'questions',
}
const others = {
  'statement-atlas.deck.text-12': 'other deck',
  'statement-atlas.deck.text-11--text-12': 'deck of others',
  'statement-atlas.theme': 'dark',
  foreign: 'x',
}

it('takes what is kept of one statement and no other, and gives it back, telling both', () => {
  const items = new Map(Object.entries({ ...mine, ...others }))
  const told: string[] = []
  const beside = besideStatement(
    () => makeStorage(items),
    (key) => told.push(key),
  )
  const taken = beside.take('text-1')
  expect(Object.fromEntries(items)).toEqual(others)
  expect(told).toEqual(Object.keys(mine))
  items.set('statement-atlas.questions.text-1', 'newer questions')
  beside.giveBack(taken)
  expect(Object.fromEntries(items)).toEqual({
    ...mine,
    ...others,
    'statement-atlas.questions.text-1': 'newer questions',
  })
})

it('takes and gives nothing where storage is refused', () => {
  const refuse = () => {
    throw new DOMException('Refused.', 'SecurityError')
  }
  const beside = besideStatement(refuse, () => {})
  expect(beside.take('text-1').size).toBe(0)
  expect(() => beside.giveBack(new Map([['statement-atlas.deck.text-1', 'deck']]))).not.toThrow()
})
