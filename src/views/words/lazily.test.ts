import { expect, it } from 'vitest'
import { lazily } from './lazily.ts'

it.each([[{ made: true }], [null], [undefined]])('%j is made when it is first asked for, once', (value) => {
  let times = 0
  const get = lazily(() => {
    times += 1
    return value
  })
  expect(times).toBe(0)
  expect([get(), get(), times]).toEqual([value, value, 1])
})
