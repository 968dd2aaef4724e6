import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { smallestLabel, standardTextSize } from '#layouts/labelWidth.ts'

/** CSS pixels of the smallest type. */
const least = 12

it('no rule sets type smaller than twelve pixels', () => {
  const files = readdirSync('src/ui', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => `src/ui/${file}`)
  expect(files.length).toBeGreaterThan(20)
  const small = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/font-size: ([\d.]+)(rem|px)/g)]
      .filter(([, size, unit]) => Number(size) * (unit === 'rem' ? 16 : 1) < least)
      .map(([rule]) => `${file}: ${rule}`),
  )
  expect(small).toEqual([])
})

it('nor does the map, whose smallest labels are set as a share of the others', () => {
  expect(standardTextSize * smallestLabel).toBeGreaterThanOrEqual(least)
  expect(readFileSync('src/ui/map/marks.css', 'utf8')).toContain(`font-size: ${smallestLabel}em`)
})
