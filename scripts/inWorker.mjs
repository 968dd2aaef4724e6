import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'

/** Chunks of a stream, one for each call; null at its end. */
const chunksOf = (stream) => {
  let chunks = null
  return async () => {
    chunks ??= stream[Symbol.asyncIterator]()
    const { value, done } = await chunks.next()
    return done ? null : value
  }
}

/**
 * Runs the `run(argv, around)` of a module on a thread of its own, so that this one hears a signal while it
 * computes: the end of the process ends it too, whatever it does.
 *
 * @param module address of the module, as in `file:///…/run.js`
 * @param around `out` and `err` get its words as they come, `out` also several lines at once, and `input`, a stream or null, gives it what is sent;
 * `written` resolves once `out` has been taken. Whatever else it holds can be sent to a thread, and is
 * @returns the exit code
 * @throws what it throws
 */
export const inWorker = (module, argv, { out, err, written, input, ...rest }) =>
  new Promise((resolve, reject) => {
    const write = { out, err }
    const worker = new Worker(new URL(import.meta.url), {
      workerData: { module, argv, isGiven: Boolean(input), rest },
    })
    const answers = { written, chunk: input && chunksOf(input) }
    const end = (settle) => (value) => {
      // What nobody reads any more would keep the process waiting for it.
      input?.destroy()
      settle(value)
    }
    worker.on('message', async ({ stream, text, question, id, code }) => {
      if (stream) write[stream](text)
      else if (question)
        try {
          worker.postMessage({ id, answer: await answers[question]() })
        } catch (error) {
          end(reject)(error)
        }
      else end(resolve)(code)
    })
    worker.on('error', end(reject))
    worker.on('exit', end(resolve))
  })

/** Puts questions to the first thread, each of which is answered in its turn. */
const asker = () => {
  const waiting = new Map()
  let last = 0
  parentPort.on('message', ({ id, answer }) => {
    waiting.get(id)(answer)
    waiting.delete(id)
  })
  return (question) =>
    new Promise((resolve) => {
      last += 1
      waiting.set(last, resolve)
      parentPort.postMessage({ question, id: last })
    })
}

/** Code units of words that are kept for one message at the most. */
const mostHeld = 16_384

/**
 * Tells words to the first thread: those for `out` at once, but for lines that follow within the same turn, which
 * travel together, for a message costs more than a short text takes to read.
 */
const teller = () => {
  let held = []
  let size = 0
  let isTurn = false
  const post = (stream, text) => parentPort.postMessage({ stream, text })
  const flush = () => {
    if (held.length > 0) post('out', held.join('\n'))
    held = []
    size = 0
  }
  const out = (text) => {
    if (isTurn) {
      held.push(text)
      size += text.length
      if (size >= mostHeld) flush()
      return
    }
    isTurn = true
    post('out', text)
    setImmediate(() => {
      isTurn = false
      flush()
    })
  }
  const err = (text) => {
    flush()
    post('err', text)
  }
  return { out, err, flush }
}

async function* given(ask) {
  for (let chunk = await ask('chunk'); chunk !== null; chunk = await ask('chunk')) yield chunk
}

if (!isMainThread && workerData?.module) {
  const { run } = await import(workerData.module)
  const { out, err, flush } = teller()
  const ask = asker()
  const written = () => {
    flush()
    return ask('written')
  }
  const input = workerData.isGiven ? given(ask) : null
  try {
    const code = await run(workerData.argv, { ...workerData.rest, out, err, written, input })
    flush()
    parentPort.postMessage({ code })
    parentPort.close()
  } finally {
    flush()
  }
}
