import { expect, test } from '@playwright/test'
import { expectAtRest, expectSentences, openDashboard } from './dashboard.ts'

const entries = [
  'Belt and Road Forum for International Cooperation, Beijing, 17–18 Oct 2023',
  'San Francisco meeting of the heads of state of China and the United States, San Francisco, 15 Nov 2023',
  'Boao Forum for Asia, Boao, 26–29 Mar 2024',
  'Forum on Global Action for Shared Development, Beijing, 11–13 Jul 2024',
  'Forum on China-Africa Cooperation, Beijing, 4–6 Sep 2024',
  'China International Import Expo (China Import Expo), Shanghai, 5–10 Nov 2024',
]

/** The full name at the head of an entry's name, without the shown one behind it. */
const nameIn = (entry: string): string => (entry.split(', ')[0] ?? '').replace(/ \(.*\)$/, '')

test('every forum is a toggle named with its dates, in the order of time', async ({ page }) => {
  const { forums } = await openDashboard(page)
  for (const name of entries)
    await expect(forums.getByRole('button', { name, exact: true })).toHaveAttribute('aria-pressed', 'false')
  const bars = await forums
    .locator('.entry-bar')
    .evaluateAll((found) => found.map((bar) => bar.getBoundingClientRect().left))
  expect(bars).toHaveLength(entries.length)
  expect(bars).toEqual([...bars].sort((one, other) => one - other))
  await expect(forums).toContainText('9 Jan, Beijing')
  await expect(forums).toContainText('2023, looked back to')
  await expect(forums).toContainText('dates from other sources')
})

test('a bar is as wide as its days and has room to be hit', async ({ page }) => {
  const { forums } = await openDashboard(page)
  const bars = await forums.locator('.entry').evaluateAll((found) =>
    found.map((entry) => {
      const target = entry.querySelector('.entry-target')?.getBoundingClientRect()
      return {
        bar: entry.querySelector('.entry-bar')?.getBoundingClientRect().width ?? 0,
        width: target?.width ?? 0,
        height: target?.height ?? 0,
      }
    }),
  )
  expect(bars).toHaveLength(entries.length)
  for (const { width, height } of bars) {
    expect(width).toBeGreaterThanOrEqual(24)
    expect(height).toBeGreaterThanOrEqual(24)
  }
  const [, , boao, shared, , expo] = bars.map(({ bar }) => bar)
  expect((boao ?? 0) / 4).toBeCloseTo((expo ?? 0) / 6, 1)
  expect((shared ?? 0) / 3).toBeCloseTo((expo ?? 0) / 6, 1)
})

test('a click on the bar filters like the name, and again takes the filter away', async ({ page }) => {
  const { forums, chips } = await openDashboard(page)
  const boao = forums.getByRole('button', { name: entries[2] as string, exact: true })
  await boao.click()
  await expect(boao).toHaveAttribute('aria-pressed', 'true')
  await expectSentences(page, [3])
  await expect(chips.getByRole('listitem')).toContainText('Forum: Boao Forum for Asia')
  await forums.locator('[data-entity="boao-2024"] .entry-target').click()
  await expect(boao).toHaveAttribute('aria-pressed', 'false')
  await expectAtRest(page)
})

test('every entry says where its date comes from, and reads the statement from later', async ({ page }) => {
  const { forums } = await openDashboard(page)
  for (const name of entries) {
    const short = nameIn(name)
    const info = forums.getByRole('button', { name: `Where the dates come from: ${short}`, exact: true })
    await info.click()
    await expect(info).toHaveAttribute('aria-expanded', 'true')
    const card = forums.getByRole('region', { name: `${short}: evidence` })
    await expect(card).toContainText(
      name.endsWith('2023') ? 'lay behind the statement' : 'lay ahead of the statement',
    )
    await expect(card).toContainText(/Sources?: .+/)
    await expect(card).not.toContainText('lie ahead')
    await page.keyboard.press('Escape')
    await expect(card).toBeHidden()
  }
  await expect(forums.getByRole('region')).toHaveCount(0)
  await expectAtRest(page)
})

test('context events come by a switch, by a stated rule, and are never counted', async ({ page }) => {
  const { forums } = await openDashboard(page)
  const davos = forums.getByRole('button', { name: /^World Economic Forum/ })
  await expect(davos).toHaveCount(0)
  await forums.getByRole('button', { name: '+ Context' }).click()
  await expect(forums).toContainText('Not named in the statement.')
  await expect(davos).toBeVisible()
  await davos.click()
  const card = forums.getByRole('region', { name: /^World Economic Forum.*: evidence/ })
  await expect(card).toContainText('not named in the statement')
  await expect(card).toContainText(/Sources?: /)
  await expectAtRest(page)
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()
  await forums.getByRole('button', { name: 'Named', exact: true }).click()
  await expect(davos).toHaveCount(0)
})

test('a date known to the month is a soft bar, never a pin', async ({ page }) => {
  await page.route('**/data/knowledge/forums.json', async (route) => {
    const response = await route.fetch()
    const file = await response.json()
    const boao = file.forums.find(({ id }: { id: string }) => id === 'bfa').editions[0]
    Object.assign(boao, { start: '2024-03-01', end: '2024-03-31', precision: 'month' })
    await route.fulfill({ response, json: file })
  })
  const { forums } = await openDashboard(page)
  const name = 'Boao Forum for Asia, Boao, Mar 2024'
  await expect(forums.getByRole('button', { name, exact: true })).toBeVisible()
  const soft = forums.locator('[data-entity="boao-2024"] .entry-bar')
  expect(await soft.evaluate((bar) => getComputedStyle(bar).maskImage)).toContain('linear-gradient')
  const sharp = forums.locator('[data-entity="ciie-7"] .entry-bar')
  expect(await sharp.evaluate((bar) => getComputedStyle(bar).maskImage)).toBe('none')
  expect((await soft.boundingBox())?.width).toBeGreaterThan(40)
})

test('the forums as a table, with the sources of their dates', async ({ page }) => {
  const { forums } = await openDashboard(page, '?i=gdi')
  await forums.getByRole('button', { name: 'Show as table' }).click()
  const table = forums.getByRole('table', { name: 'Forums of 2024' })
  await expect(table.getByRole('rowheader')).toHaveText(entries.map(nameIn))
  const row = table.getByRole('row').filter({ hasText: 'Forum on Global Action for Shared Development' })
  await expect(row.getByRole('cell')).toHaveText([
    '11–13 Jul 2024',
    'Beijing',
    'lay ahead of the statement',
    '1',
    '1',
    /.+/,
  ])
})

test('only a forum that belongs to the chosen initiative matches; its neighbours are outlined', async ({
  page,
}) => {
  const { forums } = await openDashboard(page, '?i=gdi')
  const entry = (start: string) => forums.getByRole('button', { name: new RegExp(`^${start}`) })
  await expect(entry('Forum on Global Action')).toHaveAccessibleDescription('')
  for (const name of ['Boao Forum', 'Forum on China-Africa', 'China International Import Expo'])
    await expect(entry(name)).toHaveAccessibleDescription('named in the same sentence')
  await expect(forums).toContainText('outlined: named in the same sentence')
  await expect(entry('Belt and Road Forum')).toHaveAccessibleDescription('')
})
