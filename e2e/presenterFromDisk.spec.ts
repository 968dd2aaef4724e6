import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import { endFrom, expectSlide, openPresenter } from './presentation.ts'

const file = resolve('dist-single/statement-atlas.html')

test.beforeAll(() => {
  expect(existsSync(file), 'npm run build:single makes the file').toBe(true)
})

// The windows of a page from disk may be strangers to each other.
const withoutBroadcast = (): boolean => Reflect.deleteProperty(window, 'BroadcastChannel')

const browsers = {
  'as the browser is': () => {},
  'where a broadcast does not reach the other window': withoutBroadcast,
}

for (const [name, prepare] of Object.entries(browsers))
  test(`two windows of the single file drive each other, ${name}`, async ({ page, context }) => {
    await context.addInitScript(prepare)
    const asked: string[] = []
    context.on('request', (request) => {
      if (!request.isNavigationRequest()) asked.push(request.url())
    })
    await page.goto(`${pathToFileURL(file).href}?present=partners`)
    await expectSlide(page, 2)
    const presenter = await openPresenter(page)
    const title = presenter.getByRole('heading', { level: 1 })
    await expect(title).toHaveText('2 of 10 Who is named')
    await presenter.keyboard.press('PageDown')
    await expectSlide(page, 3)
    await page.keyboard.press('PageDown')
    await expect(title).toHaveText('4 of 10 Global Security Initiative')

    // Each finds the other again after it was loaded anew.
    await presenter.reload()
    await expect(title).toHaveText('4 of 10 Global Security Initiative')
    await presenter.keyboard.press('PageDown')
    await expectSlide(page, 5)
    await page.reload()
    await expectSlide(page, 5)
    await presenter.keyboard.press('PageDown')
    await expectSlide(page, 6)
    await page.keyboard.press('b')
    await expect(presenter.getByRole('button', { name: 'Blank' })).toHaveAttribute('aria-pressed', 'true')

    const closed = presenter.waitForEvent('close')
    await endFrom(presenter)
    await closed
    await expect(page.getByRole('button', { name: 'Present', exact: true })).toBeFocused()
    expect(asked).toEqual([])
  })

test('a tab in the place of a window that was not opened is driven too, without a broadcast', async ({
  page,
  context,
}) => {
  await context.addInitScript(withoutBroadcast)
  // As a browser does that blocks windows.
  await page.addInitScript(() => Reflect.set(window, 'open', () => null))
  await page.goto(`${pathToFileURL(file).href}?present=partners`)
  await expectSlide(page, 2)
  await page.keyboard.press('s')
  const [tab] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('alert').getByRole('link', { name: 'Open in a new tab' }).click(),
  ])
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText('2 of 10 Who is named')
  await tab.keyboard.press('PageDown')
  await expectSlide(page, 3)
  await page.keyboard.press('PageDown')
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText('4 of 10 Global Security Initiative')
})
