import fc from 'fast-check'
import { expect, it } from 'vitest'
import { beginHistory, type History, longestPast, record, redo, undo } from './history.ts'

type Numbers = History<number, string>

/** A history of the states 0 to `count`, each change called by the state it leads to. */
const upTo = (count: number): Numbers => {
  let history: Numbers = beginHistory(0)
  for (let state = 1; state <= count; state += 1) history = record(history, state, `to ${state}`)
  return history
}

it('takes changes back in turn, and does them again', () => {
  const [none, one, two] = [upTo(0), upTo(1), upTo(2)]
  expect(two.past).toEqual([
    { label: 'to 1', state: 0 },
    { label: 'to 2', state: 1 },
  ])
  const back = undo(undo(two))
  expect(back).toEqual({
    now: 0,
    past: [],
    future: [
      { label: 'to 2', state: 2 },
      { label: 'to 1', state: 1 },
    ],
  })
  expect(redo(back)).toEqual({ ...one, future: [{ label: 'to 2', state: 2 }] })
  expect(redo(redo(back))).toEqual(two)
  expect(undo(none)).toBe(none)
  expect(redo(two)).toBe(two)
})

it('forgets what was taken back once something else is done', () => {
  const history = record(undo(upTo(2)), 5, 'to 5')
  expect(history.future).toEqual([])
  expect(redo(history).now).toBe(5)
  expect(undo(history).now).toBe(1)
})

it('remembers a hundred changes, the latest', () => {
  const { now, past } = upTo(longestPast + 1)
  expect(longestPast).toBe(100)
  expect([now, past.length, past[0]?.state]).toEqual([101, 100, 1])
})

it('is where it was after as many steps forward as back', () => {
  fc.assert(
    fc.property(fc.nat(20), fc.nat(20), (count, steps) => {
      const history = upTo(count)
      let moved = history
      for (let step = 0; step < steps; step += 1) moved = undo(moved)
      expect(moved.now).toBe(Math.max(0, count - steps))
      for (let step = 0; step < steps; step += 1) moved = redo(moved)
      expect(moved).toEqual(history)
    }),
  )
})
