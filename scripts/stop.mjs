import { readFileSync } from 'node:fs'

// What npm started would outlive an npm that is killed, so a run watches for the end of its parent.
const parent = process.ppid
const cleanUps = new Set()
const programs = new Set()
let isStopping = false

/** Whether this run has been told to end; what it was doing then is no failure to report. */
export const isStopped = () => isStopping

/**
 * Has `cleanUp(signal)` called when the run is told to end before it is done: by Ctrl+C, by a signal, or by
 * the end of the process that started it. The latest registered is called first.
 *
 * @returns a function that takes the registration back
 */
export const onStop = (cleanUp) => {
  cleanUps.add(cleanUp)
  return () => cleanUps.delete(cleanUp)
}

/**
 * Has `end(signal)` called in the same way, before any other clean-up and together with those of all programs
 * that run: none waits for another's end.
 *
 * @returns a function that takes the registration back
 */
export const onStopEnd = (end) => {
  programs.add(end)
  return () => programs.delete(end)
}

/**
 * Where npm's shell stays between npm and this run, the one whose end counts is the shell's own parent. Only
 * Linux tells; elsewhere the usual shells make way for what they run.
 */
const parentOfShell = () => {
  try {
    if (!readFileSync(`/proc/${parent}/cmdline`, 'utf8').includes('run.mjs')) return null
    // The name of the program stands in parentheses and may hold spaces: state and parent follow it.
    return readFileSync(`/proc/${parent}/stat`, 'utf8').split(') ').at(-1).split(' ')[1]
  } catch {
    return null
  }
}

const stop = async (signal, code) => {
  if (isStopping) return
  isStopping = true
  await Promise.all([...programs].map((end) => end(signal)))
  for (const cleanUp of [...cleanUps].reverse())
    try {
      await cleanUp(signal)
    } catch (error) {
      process.stderr.write(`${error.message}\n`)
    }
  // A server that was told to end has done its work: its code is set already.
  process.exit(process.exitCode ?? code)
}

/** Starts to watch; called once, by the entry. */
export const watchForStop = () => {
  process.once('SIGINT', () => stop('SIGINT', 130))
  // A terminal that is closed tells only this process, not the groups of the programs it has started.
  process.once('SIGHUP', () => stop('SIGHUP', 129))
  process.once('SIGTERM', () => stop('SIGTERM', 143))
  const npm = parentOfShell()
  setInterval(() => {
    if (process.ppid !== parent || parentOfShell() !== npm) void stop('parent', 143)
  }, 500).unref()
}
