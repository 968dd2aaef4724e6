import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'

/**
 * Runs the `run(argv, {out, err})` of a module on a thread of its own, so that this one hears a signal while it
 * computes: the end of the process ends it too, whatever it does.
 *
 * @param module address of the module, as in `file:///…/run.js`
 * @param write gets its words as they come: `out` for the standard output, `err` for the error stream
 * @returns the exit code
 * @throws what it throws
 */
export const inWorker = (module, argv, write) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { module, argv } })
    worker.on('message', ({ stream, text, code }) => {
      if (stream) write[stream](text)
      else resolve(code)
    })
    worker.on('error', reject)
    worker.on('exit', (code) => resolve(code))
  })

if (!isMainThread && workerData?.module) {
  const { run } = await import(workerData.module)
  const tell = (stream) => (text) => parentPort.postMessage({ stream, text })
  const code = await run(workerData.argv, { out: tell('out'), err: tell('err') })
  parentPort.postMessage({ code })
}
