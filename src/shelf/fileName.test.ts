import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fileName } from './fileName.ts'

it.each([
  ['Joint communiqué of Canada and Ghana', 'Joint-communiqué-of-Canada-and-Ghana'],
  ['  Grain: “ports” / rails?  ', 'Grain-ports-rails'],
  ["China’s 'new' rails of Côte d'Ivoire", 'Chinas-new-rails-of-Côte-dIvoire'],
  ['../../etc/passwd', 'etc-passwd'],
  ['الميناء الجديد', 'الميناء-الجديد'],
  ['a\u202eb\u0000c', 'a-b-c'],
  ['CON', 'the-id'],
  ['…', '…'],
  ['???', 'the-id'],
  ['', 'the-id'],
])('of %j is %s', (title, name) => {
  expect(fileName(title, 'the-id')).toBe(`${name}.statement.json`)
})

it('is cut at the end of the sixtieth character, and ends with no hyphen', () => {
  expect(fileName('x'.repeat(200), 'id')).toBe(`${'x'.repeat(60)}.statement.json`)
  expect(fileName(`${'x'.repeat(59)} and more`, 'id')).toBe(`${'x'.repeat(59)}.statement.json`)
  expect(fileName('--x--', 'id')).toBe('x.statement.json')
})

it('is never too long, hidden, empty or a way to another folder', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme' }),
      (title, id) => {
        const name = fileName(title, id)
        expect([...name].length).toBeLessThanOrEqual(60 + '.statement.json'.length)
        expect(name).not.toMatch(/^[.-]|[/\\:\0]|^\.statement/)
        expect(name.endsWith('.statement.json')).toBe(true)
      },
    ),
  )
})
