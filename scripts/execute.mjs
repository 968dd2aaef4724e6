import { spawn } from 'node:child_process'
import { isStopped, onStopEnd } from './stop.mjs'

/** Milliseconds a program has to end by itself when the run is stopped: one that computes hears nothing. */
const usualPatience = 700

/** Whether a program gets a group of its own, so that what it starts ends with it; Windows has no such groups. */
const hasGroup = process.platform !== 'win32'

const signalAll = (child, signal) => {
  try {
    if (hasGroup) process.kill(-child.pid, signal)
    else child.kill(signal)
  } catch {
    // All of it has ended already.
  }
}

const end = (child, ended, patience) => async () => {
  signalAll(child, 'SIGINT')
  const timer = setTimeout(() => signalAll(child, 'SIGKILL'), patience)
  await ended
  clearTimeout(timer)
  // A program that has ended may have left what it started.
  signalAll(child, 'SIGKILL')
}

/**
 * Runs a program to its end. Its words go to the error stream, so that the standard output stays clean;
 * with `onOutput` they go there instead. When the run is stopped the program is stopped first.
 *
 * @param patience milliseconds it then has to end by itself
 * @returns the exit code
 * @throws when the program cannot be started at all
 */
export const execute = (program, args, { onOutput, patience = usualPatience, ...options } = {}) =>
  new Promise((resolve, reject) => {
    const stdio = onOutput ? ['ignore', 'pipe', 'pipe'] : ['ignore', 2, 2]
    const child = spawn(program, args, { stdio, detached: hasGroup, ...options })
    if (onOutput) for (const stream of [child.stdout, child.stderr]) stream.on('data', onOutput)
    const ended = new Promise((done) => {
      child.on('exit', done)
      child.on('error', done)
    })
    const forget = onStopEnd(end(child, ended, patience))
    child.on('error', (error) => {
      forget()
      reject(error)
    })
    child.on('close', (code) => {
      // A stopped run exits by itself; whoever waits here would only report a failure that is none.
      if (isStopped()) return
      forget()
      resolve(code ?? 1)
    })
  })
