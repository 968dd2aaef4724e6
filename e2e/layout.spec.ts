import { expect, type Locator, type Page, test } from '@playwright/test'
import { dashboard, expectSentences, openDashboard, placeButton } from './dashboard.ts'

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name })

test('on a desk every view is on one screen, without page scroll', async ({ page }) => {
  const { map, forums, themes, statement, status } = await openDashboard(page)
  const overflow = (): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollHeight - innerHeight)
  for (const isFiltered of [false, true]) {
    if (isFiltered) {
      await page.getByRole('button', { name: /^Global Security/ }).click()
      await placeButton(page, 'Developing countries').click()
    }
    await expect(status).toHaveText(isFiltered ? '0 of 14 sentences' : 'All 14 sentences')
    for (const [width, height] of [
      [1440, 900],
      [1280, 720],
      [2560, 1440],
    ] as const) {
      await page.setViewportSize({ width, height })
      for (const panel of [map, forums, themes, statement]) await expect(panel).toBeInViewport({ ratio: 1 })
      await expect.poll(() => overflow(), `${width}×${height}`).toBe(0)
      await expect.poll(() => sideways(page), `${width}×${height}`).toBe(0)
    }
  }
})

test('on a small desk the matrix of themes and partners is seen whole, filtered or not', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  const { themes, statement } = await openDashboard(page)
  await themes.getByRole('button', { name: 'With whom' }).click()
  const matrix = themes.getByRole('group', { name: 'Sentences shared by themes and places or groups' })
  const hidden = (): Promise<number[]> =>
    matrix.evaluate((box) => [box.scrollWidth - box.clientWidth, box.scrollHeight - box.clientHeight])
  for (const isFiltered of [false, true]) {
    if (isFiltered) await page.getByRole('button', { name: /^Global Security/ }).click()
    await expect(matrix.getByRole('cell', { name: isFiltered ? '1/1' : '1', exact: true })).not.toHaveCount(0)
    await expect.poll(hidden).toEqual([0, 0])
  }
  await expect(statement.locator('[data-sentence="11"]')).toBeInViewport()
})

test('why nothing matches is said beside the views, over none of them', async ({ page }) => {
  const { map, forums, themes, statement } = await openDashboard(page, '?i=gsi&p=RUS')
  const help = page.getByRole('region', { name: 'No sentence matches' })
  for (const [width, height] of [
    [1440, 900],
    [1280, 720],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height })
    await expect(help).toBeVisible()
    const own = await help.boundingBox()
    if (!own) throw new Error('The help is not there.')
    for (const view of [map, forums, themes, statement]) {
      const box = (await view.isVisible()) && (await view.boundingBox())
      if (!box) continue
      const isApart =
        own.x >= box.x + box.width ||
        box.x >= own.x + own.width ||
        own.y >= box.y + box.height ||
        box.y >= own.y + own.height
      expect(isApart, `${await view.getAttribute('aria-label')} at ${width}×${height}`).toBe(true)
    }
  }
})

for (const [width, height, why] of [
  [390, 844, 'on a phone'],
  [320, 640, 'at 400 % zoom'],
  [720, 450, 'at 200 % zoom'],
] as const)
  test(`no sideways scroll ${why}, in any view or state`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    const { map, partners } = await openDashboard(page, '?i=gsi&p=RUS,USA&d=2024-01-01..2024-06-30&q=China')
    await expect.poll(() => sideways(page), 'no match').toBe(0)
    await partners.click()
    await expect(page.getByRole('listbox')).toBeVisible()
    await expect.poll(() => sideways(page), 'combobox').toBe(0)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('listbox')).toBeHidden()
    await dashboard(page).clear.click()
    await placeButton(page, 'Russia').focus()
    await page.keyboard.press('Enter')
    await expect(map.getByRole('region', { name: 'Russia: evidence' })).toBeVisible()
    await expect.poll(() => sideways(page), 'card').toBe(0)
    await page.keyboard.press('Escape')
    await expect(map.getByRole('region', { name: 'Russia: evidence' })).toBeHidden()
    await map.getByRole('button', { name: 'About boundaries' }).click()
    await expect.poll(() => sideways(page), 'note').toBe(0)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    for (const name of ['Text', 'Forums', 'Themes']) {
      await tab(page, name).click()
      await expect.poll(() => sideways(page), name).toBe(0)
    }
    const { themes } = dashboard(page)
    for (const view of ['Through the text', 'With whom', 'Frequency']) {
      await themes.getByRole('button', { name: view }).click()
      await expect.poll(() => sideways(page), view).toBe(0)
    }
    await themes.getByRole('button', { name: 'Show as table' }).click()
    await map.getByRole('button', { name: 'Show as table' }).click()
    await expect.poll(() => sideways(page), 'tables').toBe(0)
  })

test('between a desk and a phone every view has room', async ({ page }) => {
  const { map, forums, themes, statement } = await openDashboard(page)
  const high = async (part: Locator): Promise<number> => (await part.boundingBox())?.height ?? 0
  for (const [width, height] of [
    [900, 700],
    [1024, 768],
    [1199, 800],
    [1440, 500],
  ] as const) {
    await page.setViewportSize({ width, height })
    const size = `${width}×${height}`
    await expect.poll(() => high(map.getByRole('group', { name: 'World map' })), size).toBeGreaterThan(220)
    await expect.poll(() => high(statement), size).toBeGreaterThan(250)
    for (const panel of [forums, themes]) await expect.poll(() => high(panel), size).toBeGreaterThan(150)
    await expect.poll(() => sideways(page), size).toBe(0)
  }
})

test('below 900 pixels the lower views share one place behind tabs, and the filters stay in sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const { map, forums, themes, statement, status, initiatives } = await openDashboard(page, '?i=gsi')
  await expect(map).toBeVisible()
  await expect(statement).toBeVisible()
  await expect(forums).toBeHidden()
  await expect(themes).toBeHidden()
  await page.mouse.move(200, 700)
  await page.mouse.wheel(0, 900)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200)
  await expect(initiatives).toBeInViewport()
  await expect(status).toBeInViewport()
  await tab(page, 'Forums').click()
  await expect(tab(page, 'Forums')).toHaveAttribute('aria-pressed', 'true')
  await expect(forums).toBeVisible()
  await expect(statement).toBeHidden()
  await tab(page, 'Themes').click()
  await expect(themes.getByRole('button', { name: 'Peace & conflict, 3 of 3 mentions' })).toBeVisible()
  await themes.getByRole('button', { name: 'Through the text' }).click()
  await themes.getByTitle('sentence 11').last().click()
  await expect(statement.locator('[data-sentence="11"]')).toBeInViewport()
})

test('on a phone every initiative can be reached, and a filter answered', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const { initiatives } = await openDashboard(page)
  await initiatives.getByRole('button', { name: /^Belt and Road/ }).click()
  await expectSentences(page, [14])
  await expect(dashboard(page).statement.locator('[data-sentence="14"]')).toBeVisible()
})

test('every target is at least 24 pixels', async ({ page }) => {
  const { map, forums, themes } = await openDashboard(page, '?p=RUS,USA&t=trade')
  await forums.getByRole('button', { name: '+ Context' }).click()
  await placeButton(page, 'BRICS').focus()
  const small = (): Promise<string[]> =>
    page.locator('button, input:not([aria-hidden]), [role="slider"]').evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility())
        .map((one) => ({ one, box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 23.9 || box.height < 23.9)
        .map(({ one, box }) => {
          const name = one.getAttribute('aria-label') ?? one.textContent
          return `${name}: ${Math.round(box.width)}×${Math.round(box.height)}`
        }),
    )
  await expect.poll(() => small()).toEqual([])
  await map.getByRole('button', { name: 'Beijing, 3 forums' }).click()
  await themes.getByRole('button', { name: 'With whom' }).click()
  await expect.poll(() => small()).toEqual([])
  await page.setViewportSize({ width: 390, height: 844 })
  for (const name of ['Text', 'Forums', 'Themes']) {
    await tab(page, name).click()
    await expect.poll(() => small()).toEqual([])
  }
})
