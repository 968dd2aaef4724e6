import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { calledCommand } from '#fixtures/calledCommand.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-'))
  await writeFile(join(folder, 'one.txt'), 'Kenya & Peru lent a tug. Trade grew.')
  await writeFile(join(folder, 'two.txt'), 'Fiji spoke of peace.')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const called = (...argv: string[]) => calledCommand(['annotate', ...argv], { folder })

it('draws the map of a text with the places it names and nothing chosen', async () => {
  const { code, out } = await called('one.txt', '--svg', 'map', '--date', '2024-02-05')
  expect(code).toBe(0)
  expect(out).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg [\s\S]*<\/svg>$/)
  expect(out).toContain('>Kenya</text>')
  expect(out).toContain('>2 countries named</text>')
  expect(out).toContain('>No filter</text>')
  expect(out).toContain('Map: Named: Kenya, Peru.')
})

it('draws a file for each of several texts', async () => {
  const { code, out } = await called('one.txt', 'two.txt', '--svg', 'themes', '--out', 'drawn')
  expect({ code, out }).toEqual({ code: 0, out: 'Written: drawn (2 files)' })
  expect(await readdir(join(folder, 'drawn'))).toEqual(['one.svg', 'two.svg'])
  expect(await readFile(join(folder, 'drawn', 'two.svg'), 'utf8')).toContain('Peace &amp; conflict')
})

it('refuses what it cannot draw, and several pictures in one stream', async () => {
  for (const [argv, words] of [
    [['one.txt', '--svg', 'globe'], '--svg globe is not known.'],
    [['one.txt', 'two.txt', '--svg', 'map'], '--svg draws a file for each text.'],
    [['one.txt', '--svg', 'map', '--spans'], 'several answers'],
  ] as const) {
    const { code, err } = await called(...argv)
    expect(code).toBe(2)
    expect(err).toContain(words)
  }
})
