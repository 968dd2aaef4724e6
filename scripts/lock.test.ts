import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { takeLock } from './lock.mjs'

let folder = ''
let lock = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'))
  lock = join(folder, 'held')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Number of a process that has ended. */
const ended = (): number => spawnSync(process.execPath, ['-e', '']).pid

test('a second run waits until the first gives the lock back', async () => {
  const release = await takeLock(lock)
  let isWaiting = false
  const second = takeLock(lock, () => {
    isWaiting = true
  })
  expect(isWaiting).toBe(true)
  release()
  const releaseSecond = await second
  expect(existsSync(lock)).toBe(true)
  releaseSecond()
  expect(existsSync(lock)).toBe(false)
})

test('a lock of a run that was killed is cleared at once', async () => {
  mkdirSync(lock)
  writeFileSync(join(lock, 'owner'), String(ended()))
  const release = await takeLock(lock)
  release()
})

test('so is one whose owner was killed before it could write its number', async () => {
  mkdirSync(lock)
  utimesSync(lock, new Date(0), new Date(0))
  const release = await takeLock(lock)
  release()
})
