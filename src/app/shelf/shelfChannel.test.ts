import { afterEach, expect, it, vi } from 'vitest'
import { shelfChannel } from './shelfChannel.ts'

afterEach(() => vi.unstubAllGlobals())

it('tells other windows, not its own, and takes nothing else for news', async () => {
  let heardHere = 0
  const here = shelfChannel(() => {
    heardHere += 1
  })
  const other = new BroadcastChannel('statement-atlas.shelf')
  const heard = new Promise((resolve) => {
    other.onmessage = ({ data }) => resolve(data)
  })
  here.tell()
  expect(await heard).toBe('changed')
  const there = new Promise<void>((resolve) => {
    const last = shelfChannel(() => {
      last.close()
      resolve()
    })
  })
  other.postMessage({ changed: true })
  expect(heardHere).toBe(0)
  other.postMessage('changed')
  await there
  here.close()
  other.close()
})

it('is silent where there is none', () => {
  vi.stubGlobal('BroadcastChannel', undefined)
  const channel = shelfChannel(() => {})
  channel.tell()
  channel.close()
})
