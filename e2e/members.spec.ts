import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { openDashboard } from './dashboard.ts'
import { dotPoints, emptySea, nameAt, shapePoints, waterNearDots } from './worldPoints.ts'

interface KnownPlace {
  readonly code: string
  readonly name: string
  readonly unMember: boolean
}

const { places }: { readonly places: readonly KnownPlace[] } = JSON.parse(
  readFileSync('public/data/knowledge/places.json', 'utf8'),
)
const members = places.filter(({ unMember }) => unMember)

test.beforeEach(() => {
  expect(new Set(members.map(({ code }) => code)).size).toBe(193)
})

for (const centring of ['Atlantic', 'Pacific'])
  test(`every UN member answers to the pointer, centred on the ${centring}`, async ({ page }) => {
    await openDashboard(page, centring === 'Pacific' ? '?map=pacific' : '')
    const shapes = await shapePoints(page)
    const dots = await dotPoints(page)
    const water = await waterNearDots(page)
    const failed: string[] = []
    for (const { code, name } of members) {
      // A small state is its dot, or, where a control of the map lies over the dot, the water beside it.
      const ways = [dots.get(code) ?? shapes.get(code), dots.has(code) ? water.get(code) : undefined]
      const found: (string | null)[] = []
      for (const point of ways)
        if (point && !found.includes(name)) found.push(await nameAt(page, point, name))
      if (!found.includes(name)) failed.push(`${name}: found ${found.join() || 'no point of its own'}`)
    }
    expect(failed).toEqual([])
  })

test('a small state answers within 20 pixels of its dot, and open sea beyond that does not', async ({
  page,
}) => {
  await openDashboard(page)
  const names = new Map(places.map(({ code, name }) => [code, name]))
  const water = await waterNearDots(page)
  expect(water.size).toBeGreaterThan(30)
  const wrong: string[] = []
  for (const [code, point] of water) {
    const found = await nameAt(page, point, names.get(code) ?? null)
    if (found !== names.get(code)) wrong.push(`beside ${names.get(code)}: ${found}`)
  }
  expect(wrong).toEqual([])
  expect(await nameAt(page, await emptySea(page), null)).toBeNull()
})

for (const half of [0, 1])
  test(`every UN member is found in the Partners combobox by name, part ${half + 1}`, async ({ page }) => {
    const { partners } = await openDashboard(page)
    for (const { name } of members.filter((_, index) => index % 2 === half)) {
      await partners.fill(name)
      // Its own entry: "Niger" is not found by finding Nigeria.
      const own = page.getByRole('option').filter({ has: page.getByText(name, { exact: true }) })
      await expect(own, name).toHaveCount(1)
      await expect(own, name).toBeVisible()
    }
  })
