import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Result } from '#statement/problem.ts'
import { DataFileError, fetchDataFile } from './fetchDataFile.ts'

const parse = (json: unknown): Result<number> =>
  typeof json === 'number'
    ? { ok: true, value: json }
    : { ok: false, problem: { code: 'notObject', values: {} } }
const fail = (kind: string, detail: string) => ({ message: `${kind}: ${detail}`, fix: `mend ${kind}` })

const deferred = <Value>() => {
  let settle: Parameters<ConstructorParameters<typeof Promise<Value>>[0]> | undefined
  const promise = new Promise<Value>((resolve, reject) => {
    settle = [resolve, reject]
  })
  const [resolve, reject] = settle as NonNullable<typeof settle>
  return { promise, resolve, reject }
}

interface Request {
  readonly address: string
  readonly signal: AbortSignal
  readonly answer: (response: { status?: number; text: string | Promise<string> }) => void
  readonly refuse: (error: unknown) => void
}

let requests: Request[]
let embedded: Map<string, string>

beforeEach(() => {
  vi.useFakeTimers()
  requests = []
  embedded = new Map()
  vi.stubGlobal('CSS', { escape: (text: string) => text })
  vi.stubGlobal('document', {
    querySelector: (selector: string) => {
      const file = /data-file="([^"]*)"/.exec(selector)?.[1]
      const textContent = file === undefined ? undefined : embedded.get(file)
      return textContent === undefined ? null : { textContent }
    },
  })
  vi.stubGlobal('fetch', (address: string, { signal }: { signal: AbortSignal }) => {
    const { promise, resolve, reject } = deferred<unknown>()
    signal.addEventListener('abort', () => reject(signal.reason))
    requests.push({
      address,
      signal,
      answer: ({ status = 200, text }) =>
        resolve({
          ok: status < 400,
          status,
          arrayBuffer: async () => new TextEncoder().encode(await text).buffer,
        }),
      refuse: reject,
    })
    return promise
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Asks for a file; the request is what the page has sent for it. */
const ask = (file = 'part.json') => {
  const late: number[] = []
  const control = new AbortController()
  const value = fetchDataFile(file, parse, fail, control.signal, (one) => late.push(one))
  const settled = value.then(
    (one) => ({ value: one }),
    (error: unknown) => ({ error }),
  )
  return { file, settled, late, control, request: requests.at(-1) as Request }
}
const failure = async (settled: Promise<object>): Promise<unknown> => {
  const { error } = (await settled) as { error?: DataFileError }
  if (!(error instanceof DataFileError)) return error
  return [error.file, error.message, error.fix]
}

describe('a file of data', () => {
  it('is fetched from its place beside the page, parsed and checked', async () => {
    const { settled, request, file } = ask()
    expect(request.address).toBe(`data/${file}`)
    request.answer({ text: '7' })
    expect(await settled).toEqual({ value: 7 })
    expect(vi.getTimerCount()).toBe(0)
  })

  it('is taken from the page where that brings it along, and then not fetched', async () => {
    embedded.set('knowledge/here.json', '8')
    expect(await ask('knowledge/here.json').settled).toEqual({ value: 8 })
    embedded.set('knowledge/broken.json', '{')
    const told = await failure(ask('knowledge/broken.json').settled)
    expect(told).toEqual(['knowledge/broken.json', expect.stringMatching(/^json: ./), 'mend json'])
    expect(requests).toEqual([])
  })

  it.each([
    ['is not there', { status: 404, text: '' }, 'missing: 404', 'mend missing'],
    ['is not JSON', { text: '<!doctype html>' }, expect.stringMatching(/^json: ./), 'mend json'],
    [
      'is not what it should be',
      { text: '"seven"' },
      expect.stringMatching(/JSON object/),
      expect.any(String),
    ],
  ])('names itself when it %s', async (_, response, message, fix) => {
    const { settled, request, file } = ask()
    request.answer(response)
    expect(await failure(settled)).toEqual([file, message, fix])
    expect(vi.getTimerCount()).toBe(0)
  })

  it('names itself when the network fails, before or within the answer', async () => {
    const before = ask('before.json')
    before.request.refuse(new TypeError('No route'))
    expect(await failure(before.settled)).toEqual([
      before.file,
      'network: TypeError: No route',
      'mend network',
    ])
    const within = ask('within.json')
    within.request.answer({ text: Promise.reject(new TypeError('Cut off')) })
    expect(await failure(within.settled)).toEqual([
      within.file,
      'network: TypeError: Cut off',
      'mend network',
    ])
  })
})

describe('a file that is slow', () => {
  it('is reported when nobody answers, and used when it comes all the same', async () => {
    const { settled, request, late, file } = ask()
    await vi.advanceTimersByTimeAsync(1500)
    expect(await failure(settled)).toEqual([file, 'silent: 1.5', 'mend silent'])
    expect(request.signal.aborted).toBe(false)
    request.answer({ text: '9' })
    await vi.advanceTimersByTimeAsync(0)
    expect(late).toEqual([9])
  })

  it('has more time once it has begun to arrive', async () => {
    const { settled, request, late, file } = ask()
    const rest = deferred<string>()
    request.answer({ text: rest.promise })
    let isOver = false
    void settled.then(() => {
      isOver = true
    })
    await vi.advanceTimersByTimeAsync(7999)
    expect(isOver).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect(await failure(settled)).toEqual([file, 'silent: 8', 'mend silent'])
    rest.resolve('10')
    await vi.advanceTimersByTimeAsync(0)
    expect(late).toEqual([10])
  })

  it('that fails after it was reported says nothing more', async () => {
    const { settled, request, late } = ask()
    await vi.advanceTimersByTimeAsync(1500)
    await settled
    request.refuse(new TypeError('No route'))
    await vi.advanceTimersByTimeAsync(0)
    expect(late).toEqual([])
  })

  it('that came in time is given once', async () => {
    const { settled, request, late } = ask()
    request.answer({ text: '11' })
    expect(await settled).toEqual({ value: 11 })
    await vi.advanceTimersByTimeAsync(10_000)
    expect(late).toEqual([])
  })
})

describe('a file that is asked for again', () => {
  it('is waited for by the new request alone', async () => {
    const first = ask('again.json')
    await vi.advanceTimersByTimeAsync(1500)
    await first.settled
    const second = ask('again.json')
    expect([first.request.signal.aborted, second.request.signal.aborted]).toEqual([true, false])
    first.request.answer({ text: '1' })
    second.request.answer({ text: '2' })
    expect(await second.settled).toEqual({ value: 2 })
    expect(first.late).toEqual([])
  })

  it('leaves the requests of other files alone', () => {
    const one = ask('one.json')
    ask('other.json')
    expect(one.request.signal.aborted).toBe(false)
  })
})

it('what the page no longer waits for fails with the reason the page gave', async () => {
  const { settled, control, request } = ask()
  const reason = new Error('Gone elsewhere')
  control.abort(reason)
  expect(request.signal.aborted).toBe(true)
  expect(await settled).toEqual({ error: reason })
})
