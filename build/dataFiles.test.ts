import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { firstFiles } from '#app/data/firstFiles.ts'
import { checkedDigests } from './dataFiles.ts'

const read = (file: string): string => readFileSync(`public/data/${file}`, 'utf8')
const themes = 'knowledge/themes.json'

test('every file of the page, at its start or later, is checked while the page is built', () => {
  const files = [...firstFiles, 'world/atlantic.json', 'world/pacific.json', 'extract/whole.json']
  const digests = checkedDigests(new Map(files.map((file) => [file, read(file)])))
  for (const file of files)
    expect(digests[file]).toBe(createHash('sha256').update(read(file)).digest('base64'))
})

test('a file that is not what it should be fails the build, by its name', () => {
  const broken = JSON.stringify({ ...JSON.parse(read(themes)), themes: [{ id: 1 }] })
  expect(() => checkedDigests(new Map([[themes, broken]]))).toThrow('knowledge/themes.json')
})

test('a file that the check would change is left to the page to check', () => {
  const more = JSON.stringify({ ...JSON.parse(read(themes)), remark: 'not known to the schema' })
  expect(checkedDigests(new Map([[themes, more]]))).toEqual({})
})

test('a file the page does not read has no digest', () => {
  expect(checkedDigests(new Map([['other/notes.json', '{}']]))).toEqual({})
})
