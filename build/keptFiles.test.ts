import { describe, expect, test } from 'vitest'
import { isLatinFont, keptFiles } from './keptFiles.ts'

const holding = (text: string) => () => new TextEncoder().encode(text)

const built = [
  'schema/statement.json',
  'licenses.md',
  '.vite/manifest.json',
  'index.html',
  'assets/index-AbCdEf12.js',
  'assets/index-AbCdEf12.js.map',
  'assets/statement-atlas-AbCdEf12.html',
  'assets/pdf.worker-AbCdEf12.mjs',
  'assets/inter-latin-wght-normal-AbCdEf12.woff2',
  'assets/inter-latin-ext-wght-normal-AbCdEf12.woff2',
  'assets/inter-latin-400-normal-AbCdEf12.woff',
  'assets/inter-greek-400-normal-AbCdEf12.woff',
  'data/world/pacific.json',
]

describe('files kept for use without a network', () => {
  test('are all the page may ask for, with the fonts of other letters and the page as one file once they are used', () => {
    const { atOnce, onceUsed } = keptFiles(built, holding(''))
    expect(atOnce.map(({ url }) => url)).toEqual([
      'assets/index-AbCdEf12.js',
      'assets/inter-latin-400-normal-AbCdEf12.woff',
      'assets/inter-latin-wght-normal-AbCdEf12.woff2',
      'assets/pdf.worker-AbCdEf12.mjs',
      'data/world/pacific.json',
      'index.html',
    ])
    expect(onceUsed).toEqual([
      'assets/inter-greek-400-normal-AbCdEf12.woff',
      'assets/inter-latin-ext-wght-normal-AbCdEf12.woff2',
      'assets/statement-atlas-AbCdEf12.html',
    ])
  })

  test('carry a revision exactly where their name does not change with what they hold', () => {
    const revisions = (text: string) =>
      Object.fromEntries(
        keptFiles(['index.html', 'assets/a-AbCdEf12.js'], holding(text)).atOnce.map((file) => [
          file.url,
          file.revision,
        ]),
      )
    expect(revisions('one')['assets/a-AbCdEf12.js']).toBeNull()
    expect(revisions('one')['index.html']).toBe(revisions('one')['index.html'])
    expect(revisions('one')['index.html']).not.toBe(revisions('two')['index.html'])
  })

  test('are held to what was built', () => {
    const [file] = keptFiles(['index.html'], holding('abc')).atOnce
    expect(file?.integrity).toBe('sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=')
  })
})

test('Latin fonts are told from those of extended Latin and other scripts, before and after the build', () => {
  expect(isLatinFont('node_modules/inter/files/inter-latin-wght-normal.woff2')).toBe(true)
  expect(isLatinFont('assets/inter-latin-wght-normal-AbCdEf12.woff2')).toBe(true)
  expect(isLatinFont('assets/inter-latin-ext-wght-normal-AbCdEf12.woff2')).toBe(false)
  expect(isLatinFont('assets/inter-cyrillic-wght-normal-AbCdEf12.woff2')).toBe(false)
})
