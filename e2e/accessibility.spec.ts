import { expect, type Locator, test } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { dashboard, expectSentences, openDashboard, placeButton } from './dashboard.ts'

test('at rest and filtered', async ({ page }) => {
  await openDashboard(page)
  await expectAccessible(page, 'at rest')
  await page.getByRole('button', { name: /^Global Security/ }).click()
  await expectSentences(page, [11])
  await expectAccessible(page, 'one initiative')
})

test('no match, and a link that is not understood', async ({ page }) => {
  await openDashboard(page, '?i=gsi,nonsense&p=RUS&f=boao-2024&t=peace&d=2024-01-01..2024-06-30&q=China')
  await expectSentences(page, [])
  await expect(page.getByRole('alert')).toBeVisible()
  await expectAccessible(page, 'no match')
})

test('cards and tooltips', async ({ page }) => {
  const { map, forums, tooltip } = await openDashboard(page)
  await placeButton(page, 'Russia').focus()
  await expect(tooltip).toBeVisible()
  await expectAccessible(page, 'a tooltip', '#map')
  await page.keyboard.press('Enter')
  await expect(map.getByRole('region', { name: 'Russia: evidence' })).toBeVisible()
  await forums.getByRole('button', { name: '+ Context' }).click()
  await forums.getByRole('button', { name: /^Where the dates come from: Boao/ }).click()
  await expectAccessible(page, 'cards of a place and a forum, context events')
  await map.getByRole('button', { name: 'Beijing, 3 forums' }).click()
  await expectAccessible(page, 'the card of a venue', '#map')
})

test('notes and the list of a combobox', async ({ page }) => {
  const { map, themes, partners } = await openDashboard(page)
  await map.getByRole('button', { name: 'About boundaries' }).click()
  await expectAccessible(page, 'the note on boundaries', 'dialog[open]')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await themes.getByRole('button', { name: 'How this is counted' }).click()
  await expectAccessible(page, 'how themes are counted', 'dialog[open]')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await partners.click()
  await expect(page.getByRole('option').first()).toBeVisible()
  await expectAccessible(page, 'an open combobox')
  await partners.fill('Atlantis')
  await expect(page.getByRole('option')).toHaveCount(0)
  await expectAccessible(page, 'a combobox that finds nothing', '.menu')
})

test('tables and the other charts of themes', async ({ page }) => {
  const { map, forums, themes } = await openDashboard(page, '?i=gdi')
  for (const panel of [map, forums, themes]) {
    await panel.getByRole('button', { name: 'Show as table' }).click()
    await expect(panel.getByRole('table')).toBeVisible()
  }
  // A panel is the only landmark of its words, however loosely they are asked for.
  const expectOneOfEach = async (): Promise<void> => {
    for (const name of ['Map of partners', 'Forums of 2024', 'Themes', 'Statement'])
      await expect(page.getByRole('region', { name })).toHaveCount(1)
  }
  await expectOneOfEach()
  await expectAccessible(page, 'every chart as a table')
  await themes.getByRole('button', { name: 'Show as table' }).click()
  for (const view of ['Through the text', 'With whom']) {
    await themes.getByRole('button', { name: view }).click()
    await expectAccessible(page, view, '#themes')
    await expectOneOfEach()
  }
})

test('loading, failed files and unverified mentions', async ({ page }) => {
  let release = (): void => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/data/**', async (route) => {
    await released
    if (/forums|themes|initiatives/.test(route.request().url())) return route.abort()
    const response = await route.fetch()
    await route.fulfill({ response, body: (await response.text()).replace('and Russia to', 'and Rusxia to') })
  })
  await page.goto('./')
  await expect(page.getByRole('status')).toHaveText('Loading the statement')
  await expectAccessible(page, 'loading')
  await page.reload()
  await expect(page.getByRole('status')).toHaveText('Loading the statement')
  release()
  await expect(page.getByRole('alert')).toHaveCount(3)
  await expect(dashboard(page).statement.getByRole('region', { name: 'Unverified' })).toBeAttached()
  await expectAccessible(page, 'failed files')
  await page.unrouteAll({ behavior: 'wait' })
  await page.route('**/data/statements/**', (route) => route.abort())
  await page.reload()
  await expect(page.getByRole('alert')).toContainText('statements/')
  await expectAccessible(page, 'a statement that cannot be used')
})

test('on a phone, in every tab', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openDashboard(page, '?i=gsi&p=RUS')
  await expectAccessible(page, 'a phone, no match')
  await dashboard(page).clear.click()
  for (const [tab, part] of [
    ['Forums', '#timeline'],
    ['Themes', '#themes'],
  ] as const) {
    await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: tab }).click()
    await expectAccessible(page, `a phone, ${tab}`, part)
  }
})

test('every fill of the map stands out from the land, the hatch too', async ({ page }) => {
  await openDashboard(page)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const ratios = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'))
      const luminance = (token: string): number => {
        probe.style.color = `var(${token})`
        const parts = (getComputedStyle(probe).color.match(/[\d.]+/g) ?? []).slice(0, 3)
        const [red = 0, green = 0, blue = 0] = parts.map((part) => {
          const share = Number(part) / 255
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
        })
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue
      }
      const land = luminance('--land')
      return ['--named', '--hatch', '--conflict', '--speaker'].map((token) => {
        const mark = luminance(token)
        return (Math.max(land, mark) + 0.05) / (Math.min(land, mark) + 0.05)
      })
    })
    for (const ratio of ratios) expect(ratio, colorScheme).toBeGreaterThanOrEqual(3)
  }
})

test('what is written on a control is part of the name by which it is called', async ({ page }) => {
  const { map, forums, themes, initiatives } = await openDashboard(page)
  const misnamed = (part: Locator): Promise<string[]> =>
    part.getByRole('button').evaluateAll((buttons) =>
      buttons.flatMap((button) => {
        const name = button.getAttribute('aria-label')
        // The first words: numbers and dates behind them stand in the name in their own order.
        const written = (button.firstChild?.textContent ?? '').trim()
        return name === null || written === '' || name.includes(written) ? [] : [`${written}: ${name}`]
      }),
    )
  for (const part of [map.getByRole('group', { name: 'Groups of countries' }), forums, themes, initiatives])
    expect(await misnamed(part)).toEqual([])
})
