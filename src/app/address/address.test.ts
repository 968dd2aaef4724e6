import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

/** A browser's address and history, as far as they are used here. */
class FakeBrowser {
  readonly events = new EventTarget()
  entries: string[]
  at = 0
  isRefusing = false
  constructor(address: string) {
    this.entries = [address]
  }
  get url(): URL {
    return new URL(this.entries[this.at] ?? '', 'https://atlas.example')
  }
  private put(address: string, isReplacing: boolean): void {
    const { pathname, search, hash } = new URL(address, this.url)
    if (!isReplacing) this.at += 1
    this.entries = [...this.entries.slice(0, this.at), pathname + search + hash]
  }
  private enter(address: string, isReplacing: boolean): void {
    if (this.isRefusing) throw new DOMException('Not here', 'SecurityError')
    this.put(address, isReplacing)
  }
  back(): void {
    this.at -= 1
    this.events.dispatchEvent(new Event('popstate'))
  }
  stub(): void {
    const browser = this
    vi.stubGlobal('history', {
      pushState: (_: unknown, __: string, address: string) => browser.enter(address, false),
      replaceState: (_: unknown, __: string, address: string) => browser.enter(address, true),
    })
    vi.stubGlobal('location', {
      get pathname() {
        return browser.url.pathname
      },
      get search() {
        return browser.url.search
      },
      get hash() {
        return browser.url.hash
      },
      set hash(hash: string) {
        browser.put(hash, false)
      },
      replace: (hash: string) => browser.put(hash, true),
    })
    vi.stubGlobal('addEventListener', browser.events.addEventListener.bind(browser.events))
    vi.stubGlobal('removeEventListener', browser.events.removeEventListener.bind(browser.events))
  }
}

let browser: FakeBrowser
/** The address as a page that has just been loaded has it. */
const load = async (address = '/atlas/?i=gsi') => {
  browser = new FakeBrowser(address)
  browser.stub()
  vi.resetModules()
  return import('./address.ts')
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('a query put in the address', () => {
  it('is there at once, in an entry of its own or in place of the last', async () => {
    const { readQuery, writeQuery } = await load()
    expect(readQuery()).toBe('i=gsi')
    writeQuery('i=gdi', 'push')
    expect([browser.entries, readQuery()]).toEqual([['/atlas/?i=gsi', '/atlas/?i=gdi'], 'i=gdi'])
    writeQuery('i=gci', 'replace')
    expect([browser.entries, readQuery()]).toEqual([['/atlas/?i=gsi', '/atlas/?i=gci'], 'i=gci'])
    writeQuery('', 'push')
    expect(browser.entries.at(-1)).toBe('/atlas/')
  })

  it('by a gesture is the page’s at once, and the address’s five times a second at most', async () => {
    const { readQuery, writeQuery } = await load('/?q=')
    for (const query of ['q=a', 'q=ab', 'q=abc']) {
      writeQuery(query, 'gesture')
      expect([readQuery(), browser.entries]).toEqual([query, ['/?q=']])
      vi.advanceTimersByTime(60)
    }
    vi.advanceTimersByTime(19)
    expect(browser.entries).toEqual(['/?q='])
    vi.advanceTimersByTime(1)
    expect(browser.entries).toEqual(['/?q=abc'])
    writeQuery('q=abcd', 'gesture')
    vi.advanceTimersByTime(200)
    expect([browser.entries, readQuery()]).toEqual([['/?q=abcd'], 'q=abcd'])
  })

  it('after a gesture leaves what the gesture reached to Back', async () => {
    const { readQuery, writeQuery } = await load('/')
    writeQuery('q=abc', 'gesture')
    writeQuery('q=abc&i=gsi', 'push')
    expect(browser.entries).toEqual(['/?q=abc', '/?q=abc&i=gsi'])
    vi.advanceTimersByTime(1000)
    expect([browser.entries.length, readQuery()]).toEqual([2, 'q=abc&i=gsi'])
    browser.back()
    expect(readQuery()).toBe('q=abc')
  })

  it('is written at once where the page asks for it, and only once', async () => {
    const { flushQuery, readQuery, writeQuery } = await load('/')
    flushQuery()
    expect(browser.entries).toEqual(['/'])
    writeQuery('q=a', 'gesture')
    flushQuery()
    expect(browser.entries).toEqual(['/?q=a'])
    browser.entries[0] = '/?q=elsewhere'
    vi.advanceTimersByTime(1000)
    expect([browser.entries, readQuery()]).toEqual([['/?q=elsewhere'], 'q=elsewhere'])
  })

  it('is read as it was written where mail changed the link', async () => {
    const { readQuery, writeQuery } = await load('/atlas/?i=3Dgsi&#38;p=3DRUS%252CUSA).')
    expect(readQuery()).toBe('i=gsi&p=RUS%2CUSA')
    writeQuery('i=gdi', 'push')
    expect(browser.entries.at(-1)).toBe('/atlas/?i=gdi')
  })

  it('goes behind the hash where the browser keeps the page from changing its query', async () => {
    const { readQuery, writeQuery } = await load('/atlas.html?i=gsi')
    browser.isRefusing = true
    writeQuery('i=gdi', 'push')
    expect(browser.entries).toEqual(['/atlas.html?i=gsi', '/atlas.html?i=gsi#?i=gdi'])
    expect(readQuery()).toBe('i=gdi')
    writeQuery('i=gci', 'replace')
    expect(browser.entries).toEqual(['/atlas.html?i=gsi', '/atlas.html?i=gsi#?i=gci'])
    writeQuery('', 'push')
    expect(readQuery()).toBe('')
  })
})

describe('whoever listens to the query', () => {
  it('hears of every change by the page and by Back, until it stops', async () => {
    const { onQueryChange, readQuery, writeQuery } = await load('/')
    const heard: string[] = []
    const quit = onQueryChange(() => heard.push(readQuery()))
    writeQuery('i=gsi', 'push')
    writeQuery('i=gdi', 'replace')
    writeQuery('q=a', 'gesture')
    expect(heard).toEqual(['i=gsi', 'i=gdi', 'q=a'])
    vi.advanceTimersByTime(200)
    expect(heard).toHaveLength(3)
    browser.back()
    expect(heard.at(-1)).toBe('')
    quit()
    writeQuery('i=gci', 'push')
    browser.back()
    expect(heard).toHaveLength(4)
  })

  it('finds after Back the address, not a gesture that was still to be written', async () => {
    const { onQueryChange, readQuery, writeQuery } = await load('/')
    onQueryChange(() => {})
    writeQuery('i=gsi', 'push')
    writeQuery('i=gsi&q=a', 'gesture')
    browser.back()
    expect(readQuery()).toBe('')
    vi.advanceTimersByTime(1000)
    expect(browser.entries).toEqual(['/', '/?i=gsi'])
  })
})
