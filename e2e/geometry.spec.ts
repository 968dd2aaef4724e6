import { expect, type Locator, type Page, test } from '@playwright/test'
import { openDashboard } from './dashboard.ts'
import { screenSizes } from './screenSizes.ts'

interface Box {
  readonly name: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Boxes of what is visible, a little smaller than drawn, since letters do not fill their line. */
const boxes = (found: Locator, inset = 1): Promise<Box[]> =>
  found.evaluateAll(
    (all, by) =>
      all
        .filter((one) => one.checkVisibility())
        .map((one) => {
          const { left, top, right, bottom } = one.getBoundingClientRect()
          const name = one.getAttribute('aria-label') ?? one.textContent ?? ''
          return { name: name.trim(), left: left + by, top: top + by, right: right - by, bottom: bottom - by }
        })
        .filter(({ left, right, top, bottom }) => right > left && bottom > top),
    inset,
  )

const meet = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

const overlaps = (all: readonly Box[]): string[] =>
  all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter((other) => meet(one, other))
      .map((other) => `${one.name} | ${other.name}`),
  )

const across = (all: readonly Box[], others: readonly Box[]): string[] =>
  all.flatMap((one) =>
    others.filter((other) => meet(one, other)).map((other) => `${one.name} | ${other.name}`),
  )

/** Text that is cut: wider than a box that hides what overflows, and no part of a box that scrolls. */
const clippedText = (page: Page): Promise<string[]> =>
  page.locator('body *').evaluateAll((all) =>
    all
      .filter((one) => one instanceof HTMLElement && one.checkVisibility() && one.clientWidth > 1)
      .filter((one) => {
        const { overflowX, overflowY } = getComputedStyle(one)
        const isCut = (overflow: string, inner: number, outer: number): boolean =>
          (overflow === 'hidden' || overflow === 'clip') && inner > outer + 1
        return (
          isCut(overflowX, one.scrollWidth, one.clientWidth) ||
          isCut(overflowY, one.scrollHeight, one.clientHeight)
        )
      })
      .map((one) => `${one.className}: ${one.textContent?.slice(0, 40)}`),
  )

const tab = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name })

for (const { name, width, height } of screenSizes)
  for (const query of ['', '?i=gsi', '?i=gdi'])
    test(`no label lies on another at ${name} ${query || 'at rest'}`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      const { map, forums } = await openDashboard(page, query)
      const stage = (await boxes(map.getByRole('group', { name: 'World map' }), -20))[0] as Box
      const labels = await boxes(map.locator('.labels text'), 2)
      expect(labels.length).toBeGreaterThan(0)
      expect(overlaps(labels)).toEqual([])
      for (const label of labels) {
        expect(label.left, label.name).toBeGreaterThan(stage.left)
        expect(label.right, label.name).toBeLessThan(stage.right)
      }
      expect(await clippedText(page)).toEqual([])

      if (await tab(page, 'Forums').isVisible()) await tab(page, 'Forums').click()
      await expect(forums.getByRole('button', { name: /^Boao Forum/ })).toBeVisible()
      const texts = await boxes(forums.locator('.entry-label > button:first-child, .timeline-statement p'))
      expect(texts.length).toBeGreaterThanOrEqual(6)
      expect(overlaps(texts)).toEqual([])
      const leaders = await boxes(forums.locator('.entry-leader'), 0)
      expect(across(leaders, texts)).toEqual([])
      const written = await boxes(forums.locator('.timeline-axis text'), 0)
      expect(overlaps(written)).toEqual([])
      expect(across(texts, written)).toEqual([])
      for (const { name: label, left, right } of texts) {
        expect(left, label).toBeGreaterThanOrEqual(-1)
        expect(right, label).toBeLessThanOrEqual(width + 1)
      }
      expect(await clippedText(page)).toEqual([])
    })

for (const { name, width, height } of screenSizes)
  test(`context events and theme names keep apart at ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    const { forums, themes } = await openDashboard(page)
    if (await tab(page, 'Forums').isVisible()) await tab(page, 'Forums').click()
    await forums.getByRole('button', { name: '+ Context' }).click()
    const names = await boxes(forums.locator('.context-name'))
    expect(overlaps(names)).toEqual([])
    for (const { name: event, left, right } of names) {
      expect(left, event).toBeGreaterThanOrEqual(-1)
      expect(right, event).toBeLessThanOrEqual(width + 1)
    }
    if (await tab(page, 'Themes').isVisible()) await tab(page, 'Themes').click()
    await expect(themes.locator('.bar-ghost').first()).toBeAttached()
    const rows = await boxes(themes.locator('.theme-name, .theme-count'))
    expect(overlaps(rows)).toEqual([])
    expect(across(rows, await boxes(themes.locator('.bar-ghost'), 0))).toEqual([])
    await themes.getByRole('button', { name: 'With whom' }).click()
    expect(overlaps(await boxes(themes.getByRole('columnheader').locator('span'), 2))).toEqual([])
  })

// A smaller map is zoomed and moved to reach what lies under its controls.
for (const { name, width, height } of screenSizes.filter((size) => size.width >= 900))
  test(`no control of the map lies over a place at ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    for (const query of ['', '?map=pacific']) {
      const { map } = await openDashboard(page, query)
      const dots = await boxes(map.locator('.dot'), 0)
      const marks = await boxes(map.locator('[data-mark]'), 0)
      const controls = await boxes(map.locator('.zoom-controls'), 0)
      expect(controls).toHaveLength(1)
      expect(dots.length).toBeGreaterThan(30)
      expect.soft(across(controls, [...dots, ...marks]), query).toEqual([])
    }
  })
