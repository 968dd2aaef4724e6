import { expect, type Locator, type Page, test } from '@playwright/test'
import { dashboard, initiativeButton, openDashboard } from './dashboard.ts'
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

/** Looks until everything stands: parts measure themselves and are set anew in the frames after a change. */
const settled = (look: () => Promise<void>): Promise<void> => expect(look).toPass({ timeout: 15_000 })

const expectClearMap = async (page: Page, state: string): Promise<void> => {
  const { map } = dashboard(page)
  const stage = (await boxes(map.getByRole('group', { name: 'World map' }), -20))[0] as Box
  expect(await map.locator('.labels[data-pending]').count(), state).toBe(0)
  const labels = await boxes(map.locator('.labels text'), 2)
  expect(labels.length, state).toBeGreaterThan(0)
  expect(overlaps(labels), state).toEqual([])
  const outside = labels.filter(({ left, right }) => left < stage.left || right > stage.right)
  expect(outside, state).toEqual([])
  expect(await clippedText(page), state).toEqual([])
}

const expectClearTimeline = async (page: Page, state: string): Promise<void> => {
  const { forums } = dashboard(page)
  await expect(forums.getByRole('button', { name: /^Boao Forum/ })).toBeVisible()
  const texts = await boxes(forums.locator('.entry-label > button:first-child, .timeline-statement > div'))
  expect(texts.length, state).toBeGreaterThanOrEqual(6)
  expect(overlaps(texts), state).toEqual([])
  expect(across(await boxes(forums.locator('.entry-leader'), 0), texts), state).toEqual([])
  const written = await boxes(forums.locator('.timeline-axis text'), 0)
  expect(overlaps(written), state).toEqual([])
  expect(across(texts, written), state).toEqual([])
  const wide = page.viewportSize()?.width ?? 0
  expect(
    texts.filter(({ left, right }) => left < -1 || right > wide + 1),
    state,
  ).toEqual([])
  expect(await clippedText(page), state).toEqual([])
}

const expectClearContext = async (page: Page): Promise<void> => {
  const names = await boxes(dashboard(page).forums.locator('.context-name'))
  expect(names.length).toBeGreaterThan(0)
  expect(overlaps(names), 'context').toEqual([])
  const wide = page.viewportSize()?.width ?? 0
  expect(
    names.filter(({ left, right }) => left < -1 || right > wide + 1),
    'context',
  ).toEqual([])
}

const expectClearThemes = async (page: Page): Promise<void> => {
  const { themes } = dashboard(page)
  const rows = await boxes(themes.locator('.theme-name, .theme-count'))
  expect(overlaps(rows), 'themes').toEqual([])
  const bars = await boxes(themes.locator('.bar-ghost'), 0)
  expect(bars).toHaveLength(9)
  expect(across(rows, bars), 'themes').toEqual([])
}

const expectClearMatrix = async (page: Page): Promise<void> => {
  const heads = await boxes(dashboard(page).themes.getByRole('columnheader').locator('span'), 2)
  expect(heads.length).toBeGreaterThan(5)
  expect(overlaps(heads), 'with whom').toEqual([])
}

const expectClearExtras = async (page: Page): Promise<void> => {
  const { forums, themes } = dashboard(page)
  await forums.getByRole('button', { name: '+ Context' }).click()
  await settled(() => expectClearContext(page))
  if (await tab(page, 'Themes').isVisible()) await tab(page, 'Themes').click()
  await settled(() => expectClearThemes(page))
  await themes.getByRole('button', { name: 'With whom' }).click()
  await settled(() => expectClearMatrix(page))
}

const expectClearControls = async (page: Page, state: string): Promise<void> => {
  const { map } = dashboard(page)
  // A dot is the round end of a line without length: its box is a point.
  const dots = await boxes(map.locator('.dot'), -3)
  const marks = await boxes(map.locator('[data-mark]'), 0)
  const controls = await boxes(map.locator('.zoom-controls'), 0)
  expect(controls).toHaveLength(1)
  expect(dots.length).toBeGreaterThan(30)
  expect(across(controls, [...dots, ...marks]), state).toEqual([])
}

for (const { name, width, height } of screenSizes)
  test(`nothing lies on anything else at ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    const { map } = await openDashboard(page)
    const isNarrow = await tab(page, 'Forums').isVisible()
    const look = async (state: string): Promise<void> => {
      if (isNarrow) await tab(page, 'Text').click()
      await settled(() => expectClearMap(page, state))
      if (isNarrow) await tab(page, 'Forums').click()
      await settled(() => expectClearTimeline(page, state))
    }
    await look('at rest')
    for (const [initiative, status] of [
      ['Global Security', '1 of 14 sentences'],
      ['Global Development', '2 of 14 sentences'],
    ] as const) {
      await initiativeButton(page, initiative).click()
      await expect(dashboard(page).status).toHaveText(status)
      await look(initiative)
      await initiativeButton(page, initiative).click()
    }
    await expectClearExtras(page)
    // A smaller map is zoomed and moved to reach what lies under its controls.
    if (isNarrow) return
    await settled(() => expectClearControls(page, 'Atlantic'))
    await map.getByRole('button', { name: 'Pacific' }).click()
    await expect(map.getByRole('button', { name: 'Pacific', pressed: true })).toBeVisible()
    await settled(() => expectClearControls(page, 'Pacific'))
  })
