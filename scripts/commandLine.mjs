import { bundleCommands } from './bundleCommands.mjs'
import { inWorker } from './inWorker.mjs'

/**
 * Runs one command of `src/cli`.
 *
 * @param typedIn folder the command was typed in, from which files are named: npm and the entry have left it since
 * @param addressOf address of each bundled entry by its name
 * @returns the exit code
 */
export const commandLine = async (argv, typedIn, addressOf) => {
  // A reader such as `head` that has enough closes its end: that is no failure.
  process.stdout.on('error', ({ code }) => {
    if (code === 'EPIPE') process.exit()
  })
  const address = addressOf ?? (await bundleCommands())
  return await inWorker(address('run'), argv, {
    out: (text) => process.stdout.write(`${text}\n`),
    err: (text) => process.stderr.write(`${text}\n`),
    written: () => new Promise((done) => process.stdout.write('', () => done(null))),
    input: process.stdin.isTTY ? null : process.stdin,
    folder: typedIn,
    thread: address('readerThread'),
  })
}
