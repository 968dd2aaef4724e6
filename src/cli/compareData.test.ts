import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { compareData, writeData } from './compareData.ts'

const built = new Map([
  ['data/a.json', '1'],
  ['schema/b.json', '2'],
])
let root = ''

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'atlas-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

it('names what is missing, and finds nothing once it is written', async () => {
  const { stale, leftOver } = await compareData(built, root)
  expect(stale).toEqual([join(root, 'data/a.json'), join(root, 'schema/b.json')])
  expect(leftOver).toEqual([])
  await writeData(built, stale, root)
  expect(await readFile(join(root, 'schema/b.json'), 'utf8')).toBe('2')
  expect(await compareData(built, root)).toEqual({ stale: [], leftOver: [] })
})

it('names a file that was changed by hand, and one that nothing makes', async () => {
  await writeData(built, [join(root, 'data/a.json'), join(root, 'schema/b.json')], root)
  await writeFile(join(root, 'data/a.json'), '3')
  await mkdir(join(root, 'data/old'))
  await writeFile(join(root, 'data/old/c.json'), '4')
  expect(await compareData(built, root)).toEqual({
    stale: [join(root, 'data/a.json')],
    leftOver: [join(root, 'data/old/c.json')],
  })
})
