import { afterEach, describe, expect, it, vi } from 'vitest'

afterEach(() => vi.unstubAllGlobals())

describe('a file that was checked when the page was built', () => {
  const bytes = new TextEncoder().encode('"seven"')
  const digest = async () =>
    btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))))

  it('is not checked again while it is the same to the last bit, and any other is', async () => {
    vi.stubGlobal('CHECKED_DATA', { 'checked.json': await digest() })
    vi.resetModules()
    const { isChecked } = await import('./isChecked.ts')
    const ask = (file: string, text: string) => isChecked(file, new TextEncoder().encode(text).buffer)
    expect(await ask('checked.json', '"seven"')).toBe(true)
    expect(await ask('checked.json', '"seven" ')).toBe(false)
    expect(await ask('other.json', '"seven"')).toBe(false)
    vi.stubGlobal('crypto', {})
    expect(await ask('checked.json', '"seven"')).toBe(false)
  })
})
