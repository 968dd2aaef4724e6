import { expect, type Page, test } from '@playwright/test'
import { dashboard, expectAtRest, openDashboard } from './dashboard.ts'
import { aboutDialog, communique, readPasted } from './opening.ts'

const shareButton = (page: Page) => page.getByRole('button', { name: 'Share', exact: true })

test('what is shared is the page as it is, a gesture that has just ended included', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openDashboard(page, '?d=2024-01-01..2024-12-31')
  const start = page.getByRole('slider', { name: 'Period starts' })
  // In one go: between the steps of a test more time may pass than the address waits for.
  await start.evaluate((handle) => {
    handle.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }))
    document.querySelector<HTMLElement>('button[aria-label="Share"]')?.click()
  })
  await expect(dashboard(page).chips).toContainText('Period: 8 Jan')
  await expect(page.getByText('Link copied')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(copied).search).toBe('?d=2024-01-08..2024-12-31')
})

test('what a link named in vain is not shared on, and is said once', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openDashboard(page, '?i=gsi,nonsense&p=rus&colour=red&utm_source=mail&map=antarctic')
  const notice = page.getByRole('alert')
  await expect(notice).toContainText('Part of this link that this page does not know: colour.')
  await shareButton(page).click()
  await expect(page.getByText('Link copied')).toBeVisible()
  const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()))
  expect([copied.search, copied.hash]).toEqual(['?i=gsi&p=RUS', ''])

  await notice.getByRole('button', { name: 'Dismiss' }).click()
  await expect(notice).toHaveCount(0)
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expectAtRest(page)
  await expect(notice).toHaveCount(0)
  // Whoever serves the page may need it.
  await expect(page).toHaveURL(/\?colour=red&utm_source=mail$/)
})

test.describe('where the browser does not copy', () => {
  test('the address to copy by hand is marked, and goes when it is left or no longer holds', async ({
    page,
  }) => {
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new DOMException('Refused.', 'NotAllowedError')) },
      }),
    )
    await openDashboard(page, '?i=gsi')
    const field = page.getByRole('textbox', { name: 'Address of this view, to copy by hand' })
    await shareButton(page).click()
    await expect(field).toBeFocused()
    await expect(field).toHaveValue(/\?i=gsi$/)
    expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/\?i=gsi$/)
    await page.keyboard.press('Tab')
    await expect(field).toHaveCount(0)

    await shareButton(page).click()
    await expect(field).toBeFocused()
    // Esc clears the filters: the address is another one.
    await page.keyboard.press('Escape')
    await expectAtRest(page)
    await expect(field).toHaveCount(0)
    await shareButton(page).click()
    await expect(field).toHaveValue(/^[^?]+$/)
  })
})

test('the system’s sheet gets the link; who leaves it is told nothing, what it refuses is said', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const answers = ['AbortError', 'NotAllowedError', '']
    Object.defineProperty(navigator, 'share', {
      value: async (data: ShareData) => {
        document.documentElement.dataset.shared = JSON.stringify(data)
        const refusal = answers.shift()
        if (refusal) throw new DOMException('Not now.', refusal)
      },
    })
  })
  await openDashboard(page, '?i=gsi')
  const note = page.locator('.takeaway-note')
  const send = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Send the link' }).click()
    await expect(page.getByRole('menu')).toHaveCount(0)
  }
  await send()
  await expect(page.locator('html')).toHaveAttribute('data-shared', /"url":"[^"]*\?i=gsi"/)
  await expect(page.locator('html')).toHaveAttribute('data-shared', /Report of Wang Yi’s remarks/)
  await expect(note).toBeHidden()
  await send()
  await expect(page.getByRole('alert')).toContainText('Send the link could not be made. Not now.')
  await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(note).toBeHidden()
})

test('a link that went through mail shows what it showed', async ({ page }) => {
  for (const query of ['?i=gsi&amp;p=RUS%2CUKR', '?i=gsi&#38;p=RUS%252CUKR', '?i=3Dgsi&p=3DRUS,U=KR%3E.']) {
    await openDashboard(page, query)
    const initiative = page.getByRole('button', { name: /^Global Security Initiative/ }).first()
    await expect(initiative, query).toHaveAttribute('aria-pressed', 'true')
    await expect(dashboard(page).chips, query).toContainText('Russia')
    await expect(dashboard(page).chips, query).toContainText('Ukraine')
    await expect(page.getByRole('alert'), query).toHaveCount(0)
  }
})

test.describe('a statement that was opened', () => {
  test('travels in the link that is shared, and is opened elsewhere after a question', async ({
    page,
    context,
    browser,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await openDashboard(page)
    const about = await readPasted(page, communique)
    await about.getByRole('button', { name: 'Show dashboard' }).click()
    await expect(about).toBeHidden()
    await shareButton(page).click()
    await expect(page.getByText('Link copied: the statement travels in it')).toBeVisible()
    // No other page could show it in a frame.
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    await expect(page.getByRole('menuitem', { name: 'Statement file' })).toBeVisible()
    await expect(page.getByRole('menuitem', { name: /^Code to embed/ })).toHaveCount(0)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('menu')).toHaveCount(0)
    const link = await page.evaluate(() => navigator.clipboard.readText())

    const other = await browser.newContext()
    const elsewhere = await other.newPage()
    const asked: string[] = []
    elsewhere.on('request', (request) => asked.push(request.url()))
    await elsewhere.goto(link)
    const question = elsewhere.getByRole('dialog', { name: 'A statement in this link' })
    await expect(question).toContainText(/This link carries a statement of \d+ words\. Open it\?/)
    await question.getByRole('button', { name: 'Open it' }).click()
    const dialog = aboutDialog(elsewhere)
    await dialog.getByRole('button', { name: 'Show dashboard' }).click()
    await expect(elsewhere.getByRole('banner').getByRole('heading', { level: 1 })).toHaveText(
      'Joint communiqué of Finland and Uruguay on forests, water and learning',
    )
    await expect(dashboard(elsewhere).status).toHaveText('All 3 sentences')
    expect(new URL(elsewhere.url()).hash).toBe('')
    const packed = new URL(link).hash.slice('#statement='.length)
    expect(asked.filter((url) => url.includes(packed.slice(0, 40)))).toEqual([])
    await other.close()
  })

  test('is refused in words when a link does not hold one, and the link is let go', async ({ page }) => {
    await page.goto('?i=gsi#statement=%3Cscript%3Ealert(1)%3C/script%3E')
    const refusal = page.getByRole('dialog', { name: 'A statement in this link' })
    await expect(refusal.getByRole('alert')).toContainText('It is damaged, or was cut off on its way.')
    await refusal.getByRole('button', { name: 'Close' }).click()
    await expect(refusal).toHaveCount(0)
    await expect(page).toHaveURL(/\?i=gsi$/)
    await expect(dashboard(page).status).toHaveText('1 of 14 sentences')
  })

  test('that is too long for a link is said to open here alone', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await openDashboard(page)
    const words = Array.from({ length: 6000 }, (_, at) => `w${(at * 7919).toString(36)}`).join(' ')
    const about = await readPasted(page, `${communique}\n\n${words}.`)
    await about.getByRole('button', { name: 'Show dashboard' }).click()
    await expect(about).toBeHidden()
    await shareButton(page).click()
    await expect(page.getByText('It opens on this device alone')).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).not.toContain('#')
  })
})
