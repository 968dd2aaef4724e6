import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { onStop } from './stop.mjs'

/** Milliseconds after which a lock is left over even if some process now has its owner's number. */
const oldest = 15 * 60 * 1000
/** Milliseconds an owner has to write its number into the lock it has made. */
const youngest = 2000

const isRunning = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

const isLeftOver = (folder) => {
  const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
  try {
    return age > oldest || !isRunning(Number(readFileSync(join(folder, 'owner'), 'utf8')))
  } catch {
    return age > youngest
  }
}

/** Moves the lock aside before deleting it: of two that wait, one succeeds and the other tries again. */
const clear = (folder) => {
  const aside = `${folder}.${process.pid}`
  try {
    renameSync(folder, aside)
  } catch {
    return
  }
  rmSync(aside, { recursive: true, force: true })
}

/**
 * Waits until no other run holds `folder`, then makes it. A lock whose owner no longer runs is cleared.
 *
 * @returns a function that gives the lock back
 */
export const takeLock = async (folder, onWait = () => {}) => {
  for (let isFirst = true; ; isFirst = false) {
    try {
      mkdirSync(folder)
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    if (isLeftOver(folder)) clear(folder)
    else {
      if (isFirst) onWait()
      await pause(200)
    }
  }
  writeFileSync(join(folder, 'owner'), String(process.pid))
  const release = () => {
    forget()
    rmSync(folder, { recursive: true, force: true })
  }
  const forget = onStop(release)
  return release
}
