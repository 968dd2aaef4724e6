import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { expect } from '@playwright/test'

/** A driver that runs, on a screen of its own that nobody sees. */
export interface Driver {
  readonly address: string
  readonly stop: () => Promise<void>
}

/** A port that nothing listens on. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

const ended = (program: ChildProcess): Promise<unknown> =>
  program.exitCode !== null || program.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => program.once('exit', resolve))

/** Starts a screen and resolves with its name, ":99", which it says once it can be drawn on. */
const startScreen = async (
  path: string,
): Promise<{ readonly screen: ChildProcess; readonly name: string }> => {
  const screen = spawn(path, ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const said = screen.stdio[3]
  const number = await new Promise<string>((resolve, reject) => {
    said?.once('data', (words: Buffer) => resolve(words.toString().trim()))
    screen.once('error', reject)
    screen.once('exit', () => reject(new Error('The screen ended before it was ready.')))
  })
  return { screen, name: `:${number}` }
}

/** Starts the driver that WEBKIT_DRIVER_PATH names on a screen of XVFB_PATH. */
export async function startDriver(): Promise<Driver> {
  const { WEBKIT_DRIVER_PATH: driverPath, XVFB_PATH: screenPath } = process.env
  if (!driverPath || !screenPath) throw new Error('npm run browsers names the driver and the screen.')
  const { screen, name } = await startScreen(screenPath)
  const listening = await freePort()
  const driver = spawn(driverPath, ['--host=127.0.0.1', `--port=${listening}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: name, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1' },
  })
  const address = `http://127.0.0.1:${listening}`
  const stop = async (): Promise<void> => {
    driver.kill()
    await ended(driver)
    screen.kill()
    await ended(screen)
  }
  await expect(async () => {
    const { value } = await (await fetch(`${address}/status`)).json()
    expect(value.ready).toBe(true)
  }).toPass({ timeout: 30_000 })
  return { address, stop }
}

/** Sends one command of the WebDriver protocol and gives what it answers. */
export async function send(address: string, method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(`${address}${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const { value } = await response.json()
  if (!response.ok) throw new Error(`${path}: ${value.error}: ${value.message}`)
  return value
}
