import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type PresentPeer, presentChannel } from './presentChannel.ts'

/** A window as far as messages go: it keeps what it was sent, and for which origin. */
class FakeWindow {
  closed = false
  readonly posted: [data: unknown, origin: string][] = []
  postMessage(data: unknown, origin: string): void {
    this.posted.push([data, origin])
  }
}

/** A broadcast as the browser has it: all but the sender hear. */
class FakeBroadcast extends EventTarget {
  static readonly all = new Set<FakeBroadcast>()
  readonly name: string
  constructor(name: string) {
    super()
    this.name = name
    FakeBroadcast.all.add(this)
  }
  postMessage(data: unknown): void {
    for (const other of FakeBroadcast.all)
      if (other !== this && other.name === this.name)
        other.dispatchEvent(Object.assign(new Event('message'), { data }))
  }
  close(): void {
    FakeBroadcast.all.delete(this)
  }
}

const home = 'https://atlas.example'
let page: EventTarget
let heard: unknown[]
const hear = (data: unknown): boolean => {
  heard.push(data)
  return data !== 'nonsense'
}
const arrive = (data: unknown, source: FakeWindow | null, origin: string): unknown =>
  page.dispatchEvent(Object.assign(new Event('message'), { data, source, origin }))
const peerOf = (window: FakeWindow | null): PresentPeer => ({ window: window as unknown as Window | null })

const standAt = (origin: string, broadcast: unknown): void => {
  vi.stubGlobal('self', { origin })
  vi.stubGlobal('BroadcastChannel', broadcast)
}
class RefusedBroadcast {
  constructor() {
    throw new DOMException('Not here', 'SecurityError')
  }
}

beforeEach(() => {
  page = new EventTarget()
  heard = []
  FakeBroadcast.all.clear()
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page))
})
afterEach(() => vi.unstubAllGlobals())

describe('the channel of a page from a host', () => {
  it('is the broadcast alone', () => {
    standAt(home, FakeBroadcast)
    const peer = new FakeWindow()
    const channel = presentChannel(hear, peerOf(peer))
    const other = new FakeBroadcast([...FakeBroadcast.all][0]?.name ?? '')
    const there: unknown[] = []
    other.addEventListener('message', (event) => there.push((event as MessageEvent).data))
    other.postMessage('from there')
    channel.send('from here')
    expect([heard, there, peer.posted]).toEqual([['from there'], ['from here'], []])
    arrive('from a window', peer, home)
    expect(heard).toEqual(['from there'])
    channel.close()
    other.postMessage('too late')
    expect(heard).toEqual(['from there'])
  })

  it('goes from window to window where there is no broadcast, to its own origin only', () => {
    standAt(home, RefusedBroadcast)
    const peer = new FakeWindow()
    const channel = presentChannel(hear, peerOf(peer))
    channel.send('from here')
    expect(peer.posted).toEqual([['from here', home]])
    arrive('from there', peer, home)
    channel.close()
    arrive('too late', peer, home)
    expect(heard).toEqual(['from there'])
  })

  it.each(['https://elsewhere.example', 'http://atlas.example', `${home}.elsewhere.example`, 'null', ''])(
    'hears nothing of a page of another origin, "%s", though it be the window it knows',
    (origin) => {
      standAt(home, RefusedBroadcast)
      const peer = new FakeWindow()
      presentChannel(hear, peerOf(peer))
      arrive('from there', peer, origin)
      const unknown = peerOf(null)
      presentChannel(hear, unknown)
      arrive('from there', peer, origin)
      expect(heard).toEqual([])
      expect(unknown.window).toBeNull()
    },
  )

  it('hears nothing that comes from no window', () => {
    standAt(home, RefusedBroadcast)
    presentChannel(hear, peerOf(null))
    arrive('from nowhere', null, home)
    expect(heard).toEqual([])
  })
})

describe('the channel of a page from disk', () => {
  it('is the broadcast and the window both, since either may not reach', () => {
    standAt('null', FakeBroadcast)
    const peer = new FakeWindow()
    const channel = presentChannel(hear, peerOf(peer))
    const other = new FakeBroadcast([...FakeBroadcast.all][0]?.name ?? '')
    channel.send('from here')
    expect(peer.posted).toEqual([['from here', '*']])
    other.postMessage('one way')
    arrive('the other', peer, 'null')
    expect(heard).toEqual(['one way', 'the other'])
    channel.close()
    other.postMessage('too late')
    arrive('too late', peer, 'null')
    expect(heard).toEqual(['one way', 'the other'])
    expect(FakeBroadcast.all.size).toBe(1)
  })

  it('listens to the window it knows and to no other', () => {
    standAt('null', RefusedBroadcast)
    const known = new FakeWindow()
    const stranger = new FakeWindow()
    const peer = peerOf(known)
    const channel = presentChannel(hear, peer)
    arrive('from a stranger', stranger, 'null')
    expect(heard).toEqual([])
    channel.send('from here')
    expect(stranger.posted).toEqual([])
    known.closed = true
    arrive('from a new one', stranger, 'null')
    expect(heard).toEqual(['from a new one'])
    expect(peer.window).toBe(stranger)
  })

  it('knows a window from its first message on, not from nonsense', () => {
    standAt('null', RefusedBroadcast)
    const peer = peerOf(null)
    const channel = presentChannel(hear, peer)
    channel.send('to nobody')
    const other = new FakeWindow()
    arrive('nonsense', other, 'null')
    expect(peer.window).toBeNull()
    arrive('hello', other, 'null')
    expect(peer.window).toBe(other)
    channel.send('from here')
    expect(other.posted).toEqual([['from here', '*']])
  })
})
