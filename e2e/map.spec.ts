import { expect, type Locator, type Page, test } from '@playwright/test'
import { expectAtRest, expectQuery, openDashboard, placeButton } from './dashboard.ts'
import { emptySea, nameAt, shapePoints } from './worldPoints.ts'

const middle = async (mark: Locator): Promise<{ x: number; y: number }> => {
  const { x, y, width, height } = (await mark.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  return { x: x + width / 2, y: y + height / 2 }
}

/** Pixels between two marks: what a zoom stretches. */
const spread = async (page: Page): Promise<number> => {
  const one = await middle(placeButton(page, 'Brazil'))
  const other = await middle(placeButton(page, 'India'))
  return Math.hypot(one.x - other.x, one.y - other.y)
}

test('plus and minus zoom, and one button shows the whole world again', async ({ page }) => {
  const { map } = await openDashboard(page)
  const whole = await spread(page)
  await map.getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(() => spread(page)).toBeGreaterThan(whole * 1.5)
  const once = await spread(page)
  await map.getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(() => spread(page)).toBeGreaterThan(once * 1.5)
  await map.getByRole('button', { name: 'Zoom out' }).click()
  await expect.poll(() => spread(page)).toBeCloseTo(once, 0)
  await map.getByRole('button', { name: 'Show the whole world' }).click()
  await expect.poll(() => spread(page)).toBeCloseTo(whole, 0)
})

test('the wheel, a drag and a double click zoom and move the map, and filter nothing', async ({ page }) => {
  const { map } = await openDashboard(page)
  const whole = await spread(page)
  const at = await emptySea(page)
  await page.mouse.move(at.x, at.y)
  await page.mouse.wheel(0, -400)
  await expect.poll(() => spread(page)).toBeGreaterThan(whole * 1.3)
  const zoomed = await spread(page)

  const before = await middle(placeButton(page, 'South Africa'))
  await page.mouse.down()
  await page.mouse.move(at.x - 60, at.y - 20, { steps: 4 })
  await page.mouse.up()
  await expect
    .poll(async () => (await middle(placeButton(page, 'South Africa'))).x)
    .toBeCloseTo(before.x - 60, 0)
  await expectAtRest(page)
  await expect(map.getByRole('region')).toHaveCount(0)

  await page.mouse.dblclick(at.x, at.y)
  await expect.poll(() => spread(page)).toBeGreaterThan(zoomed * 1.5)
  await expectAtRest(page)
})

test('a click at the end of a gesture is about the place under the pointer', async ({ page }) => {
  await openDashboard(page)
  const whole = await spread(page)
  const { x, y } = (await shapePoints(page)).get('BRA') as { x: number; y: number }
  await page.mouse.move(x, y)
  await page.mouse.wheel(0, -200)
  await page.mouse.click(x, y)
  await expectQuery(page, '?p=BRA')
  expect(await spread(page)).toBeGreaterThan(whole * 1.1)
})

test('two fingers zoom the map', async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 820, height: 1100 } })
  const page = await context.newPage()
  await openDashboard(page)
  const whole = await spread(page)
  const { x, y } = await emptySea(page)
  const session = await context.newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart?: number): Promise<unknown> =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: apart
        ? [
            { x: x - apart, y, id: 1 },
            { x: x + apart, y, id: 2 },
          ]
        : [],
    })
  await touch('touchStart', 20)
  for (const apart of [30, 40, 50]) await touch('touchMove', apart)
  await touch('touchEnd')
  await expect.poll(() => spread(page)).toBeGreaterThan(whole * 1.5)
  await context.close()
})

test('zoom to what is marked brings what matches into view', async ({ page }) => {
  const { map } = await openDashboard(page, '?i=gsi')
  const whole = await spread(page)
  await map.getByRole('button', { name: 'Zoom to what is marked' }).click()
  await expect.poll(() => spread(page)).toBeGreaterThan(whole * 3)
  const stage = (await map.getByRole('group', { name: 'World map' }).boundingBox()) ?? {
    x: 0,
    y: 0,
    width: 0,
    height: 0,
  }
  for (const name of ['Ukraine', 'Israel', 'Palestine']) {
    const { x, y } = await middle(placeButton(page, name))
    expect(x > stage.x && x < stage.x + stage.width, name).toBe(true)
    expect(y > stage.y && y < stage.y + stage.height, name).toBe(true)
  }
  const palestine = await middle(placeButton(page, 'Palestine'))
  expect(await nameAt(page, palestine, 'Palestine')).toBe('Palestine')
})

test('the Pacific can be the middle of the map, and the address remembers it', async ({ page }) => {
  const { map } = await openDashboard(page)
  const centre = map.getByRole('group', { name: 'Centre of the map' })
  const isWest = async (): Promise<boolean> =>
    (await middle(placeButton(page, 'United States'))).x < (await middle(placeButton(page, 'China'))).x
  await expect.poll(() => isWest()).toBe(true)
  await centre.getByRole('button', { name: 'Pacific' }).click()
  await expect.poll(isWest).toBe(false)
  await expect(map).toContainText('2 countries named, 34 implied through 2 groups, 2 conflicts (3 places)')
  await expect(page).toHaveURL(/map=pacific/)
  await page.reload()
  await expect(centre.getByRole('button', { name: 'Pacific' })).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(isWest).toBe(false)
  await centre.getByRole('button', { name: 'Atlantic' }).click()
  await expect.poll(isWest).toBe(true)
  await expectQuery(page, '')
})

test('the map as a table has every mark with its relation, its counts and its words', async ({ page }) => {
  const { map } = await openDashboard(page, '?i=gsi')
  const button = map.getByRole('button', { name: 'Show as table' })
  await button.click()
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  const table = map.getByRole('table', { name: 'Places and groups of the statement' })
  await expect(table.getByRole('columnheader')).toHaveText([
    'Place or group',
    'Relation',
    'Matching',
    'All',
    'First words',
  ])
  const cells = (name: string): Locator =>
    table
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name, exact: true }) })
      .getByRole('cell')
  await expect(table.getByRole('rowheader')).toHaveText([
    'Russia',
    'United States',
    'Israel',
    'Palestine',
    'Ukraine',
    'China',
    ...Array.from({ length: 34 }, () => /./),
    'Saudi Arabia',
    ...Array.from({ length: await map.locator('.group-chip').count() }, () => /./),
  ])
  await expect(cells('Ukraine')).toHaveText(['conflict', '1', '1', 'Ukraine crisis'])
  await expect(cells('Palestine')).toHaveText(['conflict', '1', '1', 'Palestinian-Israeli conflict'])
  await expect(cells('Russia')).toHaveText(['named, also through BRICS in 1', '0', '1', 'Russia'])
  await expect(cells('Brazil')).toHaveText(['implied', '0', '1', 'BRICS'])
  await expect(cells('China')).toHaveText(['speaker', '1', '13', 'Chinese'])
  await expect(cells('United Nations')).toHaveText(['group', '1', '1', 'UN'])
  await button.click()
  await expect(table).toBeHidden()
  await expect(map.getByRole('group', { name: 'World map' })).toBeVisible()
})

test('conflicts are worded as the text words them, and each party has its label', async ({ page }) => {
  const { map } = await openDashboard(page)
  for (const name of ['Palestine', 'Israel'])
    await expect(map.locator('.labels').getByText(name, { exact: true })).toBeVisible()
  const ukraine = (await shapePoints(page)).get('UKR') ?? { x: 0, y: 0 }
  await page.mouse.click(ukraine.x, ukraine.y)
  const card = map.getByRole('region', { name: 'Ukraine: evidence' })
  await expect(card).toContainText('Ukraine crisis and other global and regional hotspots')
})
