import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** A look-up in the page by a class: `querySelector('.card')`, `closest('a, .scroll')`. */
const byClass = /\b(?:querySelector(?:All)?|closest|matches)(?:<\w+>)?\(\s*(['"`])(?:(?!\1|\$\{).)*\.[a-z]/

test('a look-up by a class is found, and no other', () => {
  for (const code of [
    "querySelectorAll<HTMLElement>('.card-close')",
    'target.closest(\'[role="listbox"], .scroll\')',
    "dialog.matches('dialog.ask > .sheet')",
  ])
    expect(byClass.test(code), code).toBe(true)
  for (const code of ["querySelector('dialog[open]')", "sentence.split('.')", "import('./Ask.tsx')"])
    expect(byClass.test(code), code).toBe(false)
})

test('app/ finds what panels draw by what it means (ui/shared/pagePart.ts), not by how it looks', () => {
  const files = readdirSync('src/app', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  )
  expect(files.length).toBeGreaterThan(0)
  expect(files.filter((file) => byClass.test(readFileSync(join('src/app', file), 'utf8')))).toEqual([])
})
