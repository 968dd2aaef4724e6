import { readdir, readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { calledCommand } from '#fixtures/calledCommand.ts'

it('reads the invented examples as their gold has them, to the last name, sentence and field', async () => {
  const { code, out } = await calledCommand(['evaluate', '--corpus', 'examples', '--errors'])
  expect(code).toBe(0)
  const [errors, ...figures] = out.split('\n')
  expect(errors).toBe('')
  const lines = figures.map((line) => line.replace(/\s+/g, ' '))
  for (const kind of [
    'countries 51',
    'organisations 15',
    'groups 4',
    'initiatives 6',
    'forums 5',
    'conflicts 2',
  ])
    expect(lines).toContain(`${kind} | 100.0 100.0 100.0 | 100.0 100.0 100.0 | 100.0 100.0 100.0`)
  expect(lines).toContain('traps hit 0 of 6')
  expect(lines).toContain('sentences whole 106 of 106')
  expect(lines).toContain('title 3 1 0 0 0 0')
  expect(lines).toContain('issuers 4 1 0 0 0 0')
})

it('says in each example that it is invented', async () => {
  const names = await readdir('examples/texts')
  expect(names).toHaveLength(4)
  for (const name of names)
    expect(await readFile(`examples/texts/${name}`, 'utf8')).toMatch(/^This is an invented text: /m)
})
