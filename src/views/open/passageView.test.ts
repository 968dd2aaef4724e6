import fc from 'fast-check'
import { expect, it } from 'vitest'
import { passageView } from './passageView.ts'

it('shows words with what stands around them, nothing changed and nothing added but signs of a cut', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 1200 }),
      fc.nat(1200),
      fc.nat(1200),
      (text, one, other) => {
        const [start, end] = [Math.min(one, other, text.length), Math.min(Math.max(one, other), text.length)]
        const { before, words, after, where } = passageView(
          { text },
          { quote: null, where: 'line 1', start, end },
        )
        expect([words, where]).toEqual([text.slice(start, end), 'line 1'])
        expect(text.slice(0, start).endsWith(before.replace(/^…/, '')) || before === '').toBe(true)
        expect(text.slice(end).startsWith(after.replace(/…$/, '')) || text.includes('…')).toBe(true)
      },
    ),
  )
  const text = `${'a'.repeat(300)}Kenya${'b'.repeat(300)}`
  const view = passageView({ text }, { quote: 'Kenya', where: 'line 1', start: 300, end: 305 })
  expect([view.before.length, view.words, view.after.length]).toEqual([241, 'Kenya', 241])
  expect([view.before[0], view.after.at(-1)]).toEqual(['…', '…'])
})
