import { expect, type Page, test } from '@playwright/test'
import { dashboard, expectAtRest, expectSentences, initiativeButton, openDashboard } from './dashboard.ts'

/** Middle of a forum's bar on the axis. */
const barOf = async (page: Page, id: string): Promise<{ x: number; y: number }> => {
  const box = await dashboard(page).forums.locator(`[data-entity="${id}"] .entry-bar`).boundingBox()
  if (!box) throw new Error(`${id} has no bar.`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

const period = (page: Page): string | null => new URL(page.url()).searchParams.get('d')

test('a drag along the axis chooses the sentences of the forums it touches, a press takes it away', async ({
  page,
}) => {
  const { forums, chips } = await openDashboard(page)
  await initiativeButton(page, 'Belt and Road').click()
  await expectSentences(page, [14])
  await initiativeButton(page, 'Belt and Road').click()
  const entries = await page.evaluate(() => history.length)
  const boao = await barOf(page, 'boao-2024')
  const shared = await barOf(page, 'fgasd-2')
  await page.mouse.move(boao.x - 30, boao.y + 14)
  await page.mouse.down()
  await page.mouse.move(boao.x, boao.y + 14)
  await page.mouse.move(shared.x - 40, shared.y + 14, { steps: 12 })
  await page.mouse.up()
  await expectSentences(page, [3])
  await expect(chips).toContainText('Period: ')
  await expect.poll(() => period(page)).toMatch(/^2024-03-\d\d\.\.2024-06-\d\d$/)
  // A view leaves its own dimension out, and the axis stays as it is.
  await expect(forums.getByRole('button', { name: /^Belt and Road Forum/ })).toBeVisible()
  expect(await barOf(page, 'boao-2024')).toEqual(boao)
  // A drag replaces its entry of the history, a click adds one.
  expect(await page.evaluate(() => history.length)).toBe(entries)
  await page.goBack()
  await expectSentences(page, [14])
  await page.goForward()
  await expectSentences(page, [3])
  await page.mouse.click(boao.x + 60, boao.y + 14)
  await expectAtRest(page)
})

test('the period is brushed with the keys alone, and reads out its dates', async ({ page }) => {
  const { forums } = await openDashboard(page)
  const from = forums.getByRole('slider', { name: 'Period starts' })
  const to = forums.getByRole('slider', { name: 'Period ends' })
  await expect(from).toHaveAttribute('aria-valuetext', '1 October 2023')
  await expect(to).toHaveAttribute('aria-valuetext', '31 December 2024')
  await from.focus()
  await page.keyboard.press('ArrowRight')
  await expect(from).toHaveAttribute('aria-valuetext', '8 October 2023')
  await page.keyboard.press('PageUp')
  await page.keyboard.press('ArrowLeft')
  await expect(from).toHaveAttribute('aria-valuetext', '31 October 2023')
  // From November on: the Belt and Road Forum lies before.
  await expectSentences(page, [3, 6])
  await page.keyboard.press('End')
  await expect(from).toHaveAttribute('aria-valuetext', '31 December 2024')
  await page.keyboard.press('Home')
  await expect(from).toHaveAttribute('aria-valuetext', '1 October 2023')
  await expectAtRest(page)
  await to.focus()
  await page.keyboard.press('Home')
  await expectSentences(page, [])
  await page.keyboard.press('PageUp')
  await expectSentences(page, [14])
})

test('a period takes the years of its own: what was looked back to is a choice of its own', async ({
  page,
}) => {
  await openDashboard(page, '?d=2023-10-01..2023-12-31')
  await expectSentences(page, [6, 14])
  await page.goto('./?d=2024-01-01..2024-12-31')
  await expectSentences(page, [3])
  await page.goto('./?d=2024-03-29..2024-03-29')
  await expectSentences(page, [3])
  await page.goto('./?d=2024-03-30..2024-07-10')
  await expectSentences(page, [])
})

test('a handle drags one end, and the other stays', async ({ page }) => {
  const { forums } = await openDashboard(page, '?d=2024-01-01..2024-12-31')
  const to = forums.getByRole('slider', { name: 'Period ends' })
  const shared = await barOf(page, 'fgasd-2')
  const box = await to.boundingBox()
  await page.mouse.move((box?.x ?? 0) + 12, (box?.y ?? 0) + 12)
  await page.mouse.down()
  await page.mouse.move(shared.x, shared.y, { steps: 12 })
  await page.mouse.up()
  await expect.poll(() => period(page)).toMatch(/^2024-01-01\.\.2024-07-\d\d$/)
  await expectSentences(page, [3])
})

test.describe('on a screen that is touched', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('a scroll that starts on the axis leaves the period as it is', async ({ page, context }) => {
    const { forums } = await openDashboard(page, '?d=2024-01-01..2024-12-31')
    await page.getByRole('button', { name: 'Forums', exact: true }).click()
    await forums.scrollIntoViewIfNeeded()
    const start = await forums.getByRole('slider', { name: 'Period starts' }).boundingBox()
    if (!start) throw new Error('The period has no handle.')
    // Right of the handle, below the bars of the forums: what is near a finger takes its touch.
    const [x, y] = [start.x + start.width + 12, start.y + 32]
    const entries = await page.evaluate(() => history.length)
    const scrolled = await page.evaluate(() => scrollY)
    const cdp = await context.newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', down?: number): Promise<unknown> =>
      cdp.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: down === undefined ? [] : [{ x, y: y + down, id: 0 }],
      })
    await touch('touchStart', 0)
    for (const down of [20, 60, 100]) await touch('touchMove', down)
    await touch('touchEnd')
    await expect.poll(() => page.evaluate(() => scrollY)).not.toBe(scrolled)
    await expect(page.getByRole('status')).toHaveText('1 of 14 sentences')
    expect(period(page)).toBe('2024-01-01..2024-12-31')
    expect(await page.evaluate(() => history.length)).toBe(entries)
  })
})
