import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { importAgain } from './importAgain.ts'

const reload = vi.fn()
const asked = vi.fn<(address: string, settings: RequestInit) => Promise<{ readonly ok: boolean }>>()
const refused = new TypeError('error loading dynamically imported module')
const refuse = () => Promise.reject(refused)

beforeEach(() => {
  vi.stubGlobal('location', { href: 'http://localhost/?i=gsi', reload })
  vi.stubGlobal('fetch', asked)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetAllMocks()
})

test('code that arrives at the second try is used, and the page stays', async () => {
  expect(await importAgain(async () => 'the part')).toBe('the part')
  expect(asked).not.toHaveBeenCalled()
  expect(reload).not.toHaveBeenCalled()
})

test('where the failure is remembered the page is loaded anew, and says nothing of a failure meanwhile', async () => {
  asked.mockResolvedValue({ ok: true })
  const settled = vi.fn()
  void importAgain(refuse).then(settled, settled)
  await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce())
  expect(asked).toHaveBeenCalledExactlyOnceWith('http://localhost/?i=gsi', { cache: 'no-store' })
  expect(settled).not.toHaveBeenCalled()
})

test.each([
  ['does not answer', () => Promise.reject(new TypeError('NetworkError'))],
  ['has no such page', () => Promise.resolve({ ok: false })],
])('a page whose host %s is not loaded anew: it would be lost', async (_, answer) => {
  asked.mockImplementation(answer)
  await expect(importAgain(refuse)).rejects.toBe(refused)
  expect(reload).not.toHaveBeenCalled()
})
